using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cross;

/// <summary>Makes one result of what was concluded, in whatever order sessions ended.</summary>
internal sealed class CrossResultMaker(NeedChoice choice, Batch batch)
{
    private static readonly string[] NotApplicable = ["not-a-summary", "no-prior-report"];

    /// <summary>Findings and outcomes, sorted.</summary>
    public CrossResult Make()
    {
        var drafts = choice.Needs
            .SelectMany(need => need.Faults.Select(fault => (Need: need, Fault: fault, Draft: Draft(need, fault))))
            .OrderBy(d => d.Fault.District is not null)
            .ThenBy(d => d.Fault.District, StringComparer.Ordinal)
            .ThenBy(d => d.Fault.District is null ? d.Fault.Units[0].Index : 0)
            .ThenBy(d => d.Need.Requirement.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Draft.Finding.Place?.Order ?? long.MinValue)
            .ThenBy(d => d.Draft.Content, StringComparer.Ordinal);
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var findings = new List<CrossFinding>();
        foreach (var (_, fault, (finding, content)) in drafts)
        {
            var occurrence = occurrences.GetValueOrDefault(content);
            occurrences[content] = occurrence + 1;
            findings.Add(new CrossFinding(
                fault.District is null ? fault.Units[0].Unit.Id : null,
                [.. fault.Units.Select(u => u.Unit.Id)],
                finding with { Fingerprint = Fingerprint.Of(content, occurrence) },
                Listed.Of(fault.Evidence)));
        }

        return new CrossResult(findings, [.. Outcomes()]);
    }

    private DraftFinding Draft(Need need, CrossFault fault)
    {
        var (unit, requirement) = (fault.Units[0], choice.For(need, fault.Units[0]));
        var whole = fault.Fault with { Evidence = [.. fault.Evidence.Select(e => e.Read)] };
        var draft = new FindingMaker(unit.Unit.Year, unit.Unit.Name).Draft(requirement, whole);
        var identity = fault.Identity is { } names
            ? fault.Fault with { Place = null, Variant = null, Arguments = names.ToDictionary(n => n, n => fault.Fault.Arguments[n], StringComparer.Ordinal) }
            : fault.Fault;

        // Towns of one name lie in many districts, and the place of a finding is not what it is about.
        var district = fault.District ?? unit.Unit.District;
        return draft with { Content = Fingerprint.Content(need.Requirement.Id, unit.Unit.Year, identity with { Arguments = new Dictionary<string, string>(identity.Arguments, StringComparer.Ordinal) { ["district"] = district } }) };
    }

    private IEnumerable<CrossOutcome> Outcomes()
    {
        var failed = choice.Needs.Select(n => n.Faults.Where(f => f.District is null).SelectMany(f => f.IsMutual ? f.Units : [f.Units[0]]).Select(u => u.Index).ToHashSet()).ToArray();
        foreach (var unit in batch.Units)
        {
            for (var i = 0; i < choice.Needs.Count; i++)
            {
                var need = choice.Needs[i];
                if (need.Kind != DistrictKind)
                {
                    yield return Outcome(need, unit, failed[i].Contains(unit.Index));
                }
            }
        }

        string[] districts = [.. batch.Units.Select(u => u.Unit.District).Where(d => d.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var (need, district) in choice.Needs.Where(n => n.Kind == DistrictKind).SelectMany(n => districts.Select(d => (n, d))))
        {
            var outcome = need.Faults.Any(f => f.District == district) ? Findings.Outcome.Failed : districts.Length < 2 ? Findings.Outcome.NotAssessable : Findings.Outcome.Passed;
            yield return new CrossOutcome(need.Requirement.Id, district, outcome, outcome == Findings.Outcome.NotAssessable ? Say(new Reason("one-district", [])) : null);
        }
    }

    private const string DistrictKind = "district-outlier";

    private static CrossOutcome Outcome(Need need, UnitFact unit, bool hasFailed)
    {
        if (need.WhyNot(unit) is { } whyNot)
        {
            return Ended(Findings.Outcome.NotApplicable, whyNot);
        }

        return hasFailed ? Ended(Findings.Outcome.Failed, null)
            : need.Doubt(unit) is { } doubt ? Ended(Array.IndexOf(NotApplicable, doubt.Key) >= 0 ? Findings.Outcome.NotApplicable : Findings.Outcome.NotAssessable, doubt)
            : Ended(Findings.Outcome.Passed, null);

        CrossOutcome Ended(Outcome outcome, Reason? reason) => new(need.Requirement.Id, unit.Unit.Id, outcome, reason is null ? null : Say(reason));
    }

    private static LocalizedText Say(Reason reason) => MessageCatalogue.Reasons.Sentence(reason.Key, reason.Arguments);
}
