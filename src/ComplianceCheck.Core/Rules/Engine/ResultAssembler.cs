using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Rules.Engine;

/// <summary>Makes one result of the verdicts, in whatever order they come; every requirement ends in exactly one outcome.</summary>
internal sealed class ResultAssembler(ApplicableRules rules, ReportFacts facts)
{
    private readonly FindingMaker maker = new(rules.Year, facts.Agency?.Name);
    private readonly Dictionary<string, RequirementOutcome> outcomes = new(rules.Decisions.Count, StringComparer.Ordinal);
    private readonly List<DraftFinding> drafts = [];
    private string? closedBy;

    /// <summary>A gate failed: the document is no report, and nothing else is to be tested.</summary>
    public bool IsClosed => closedBy is not null;

    /// <summary>Takes what testing a requirement gave.</summary>
    public void Add(Requirement need, Verdict verdict)
    {
        End(need, verdict.Outcome, verdict.Reason, verdict.Evidence);
        if (verdict.Outcome != Outcome.Failed)
        {
            return;
        }

        if (need.IsGate)
        {
            closedBy = need.Id;
            drafts.Clear();
        }

        // A failure without a fault is one of the report as a whole.
        IReadOnlyList<Fault> faults = verdict.Faults.Count == 0 ? [new Fault()] : verdict.Faults;
        foreach (var fault in faults)
        {
            drafts.Add(maker.Draft(need, fault));
        }
    }

    /// <summary>The result of everything added.</summary>
    public CheckResult Result()
    {
        var all = new RequirementOutcome[rules.Decisions.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var (need, whyNot) = rules.Decisions[i];
            all[i] = whyNot is null ? Ended(need) : Ending(need, Outcome.NotApplicable, whyNot, []);
        }

        return new CheckResult(all, FindingMaker.Finish(drafts), !IsClosed);
    }

    private RequirementOutcome Ended(Requirement need)
    {
        if (IsClosed && need.Id != closedBy)
        {
            return Ending(need, Outcome.NotApplicable, new Reason("not-a-report", [closedBy!]), []);
        }

        return outcomes.TryGetValue(need.Id, out var outcome)
            ? outcome
            : throw new InvalidOperationException($"The engine left out {need.Id}.");
    }

    private void End(Requirement need, Outcome outcome, Reason? reason, IReadOnlyList<Evidence> evidence) =>
        outcomes.Add(need.Id, Ending(need, outcome, reason, evidence));

    private static RequirementOutcome Ending(Requirement need, Outcome outcome, Reason? reason, IReadOnlyList<Evidence> evidence) =>
        new(need.Id, outcome, reason is null ? null : MessageCatalogue.Reasons.Sentence(reason.Key, reason.Arguments), Listed.Of(evidence)) { MoreEvidence = Listed.Beyond(evidence) };
}
