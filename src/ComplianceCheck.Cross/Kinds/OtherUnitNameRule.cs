using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Findings;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>A name in title, lead-in, signature or page that is another unit's and not the own one.</summary>
internal sealed class OtherUnitNameRule : CrossRule
{
    public override string Kind => "other-unit-name";

    public override void Define()
    {
        IGrouping<(Need Need, int Year, string Name), NameFact> uses = null!;
        When().Query(() => uses, q => q
            .Match<NameFact>()
            .GroupBy(fact => fact.Key)
            .Where(facts => facts.Count(f => f.IsBearer) == 1 && facts.Any(f => !f.IsBearer)));
        Then().Do(_ => Conclude(uses.Key.Need, uses));
    }

    public override IEnumerable<IEnumerable<object>> FactsOfAll(Need need, Batch batch)
    {
        var names = new Dictionary<(int Year, string Name), UnitFact?>();
        foreach (var unit in batch.Units)
        {
            foreach (var name in NamesOf(unit))
            {
                // A name that two units bear tells neither of them.
                names[(unit.Unit.Year, name)] = names.TryGetValue((unit.Unit.Year, name), out var other) && other != unit ? null : unit;
            }
        }

        var used = new List<NameFact>();
        foreach (var unit in batch.Units.Where(need.Concerns))
        {
            if (unit.Unit.Report is not { } report)
            {
                need.Doubts(unit, "unit-not-in");
                continue;
            }

            // A report may speak for its unit and for the one above it.
            var own = NamesOf(unit).Concat(unit.Above is { } above ? NamesOf(above) : []).ToHashSet(StringComparer.Ordinal);
            used.AddRange(report.OwnNames
                .Where(n => !own.Contains(n.Name) && names.GetValueOrDefault((unit.Unit.Year, n.Name)) is { } bearer && bearer != unit)
                .Select(n => new NameFact(need, unit, n)));
        }

        yield return used.Concat(used.Select(u => u.Key).Distinct().Select(k => new NameFact(need, names[(k.Year, k.Name)]!, k.Name)));
    }

    private static IEnumerable<string> NamesOf(UnitFact unit) => unit.Unit.Aliases.Prepend(unit.Unit.Name).Distinct(StringComparer.Ordinal);

    private static void Conclude(Need need, IEnumerable<NameFact> uses)
    {
        var bearer = uses.First(u => u.IsBearer).Unit;
        foreach (var use in uses.Where(u => !u.IsBearer).OrderBy(u => u.Unit.Index))
        {
            var (unit, place) = (use.Unit, use.Place!);
            var fault = FaultOf(unit, place, null, ("other", use.Name), ("section", place.Section), ("quote", place.Quote));
            var evidence = new CrossEvidence(unit.Unit.Id, unit.Unit.Year, new Evidence("agency", use.Name, place.Quote), place);
            need.Fails(new CrossFault([unit, bearer], fault, [evidence]));
        }
    }
}
