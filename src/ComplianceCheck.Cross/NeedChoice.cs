using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cross;

/// <summary>Which requirements concern which units. Units of one year, kind and place are asked the same, so each such sort is decided once.</summary>
internal sealed class NeedChoice
{
    private readonly Dictionary<string, RuleDecision>[] decisions;

    public NeedChoice(RuleBook book, RuleOptions options, Batch batch)
    {
        var sorts = new Dictionary<(int Year, AgencyKind Body, string Place), ApplicableRules>();
        var of = new ApplicableRules[batch.Units.Length];
        foreach (var unit in batch.Units)
        {
            var (year, report) = (unit.Unit.Year, unit.Unit.Report ?? unit.Unit.Prior);
            var (body, region) = (report?.Body ?? AgencyKind.Unknown, report?.Region ?? []);
            var sort = (year, body, string.Join('/', region));
            if (!sorts.TryGetValue(sort, out var rules))
            {
                sorts.Add(sort, rules = book.ForBatch(year, body, region, options));
            }

            of[unit.Index] = rules;
        }

        var decided = sorts.Values.ToDictionary(r => r, r => r.Decisions.ToDictionary(d => d.Requirement.Id, StringComparer.Ordinal));
        decisions = Array.ConvertAll(of, r => decided[r]);
        var ids = decided.Values.SelectMany(d => d.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Needs = [.. ids.Select(id => new Need(book.Find(id)!, Array.ConvertAll(decisions, of => of.TryGetValue(id, out var d) ? d.WhyNot : new Reason("pack-not-chosen", [book.Find(id)!.Pack]))))];
    }

    /// <summary>The requirements, by id.</summary>
    public IReadOnlyList<Need> Needs { get; }

    /// <summary>The requirement as the packs chosen for a unit change it.</summary>
    public Requirement For(Need need, UnitFact unit) => decisions[unit.Index].TryGetValue(need.Requirement.Id, out var decision) ? decision.Requirement : need.Requirement;
}
