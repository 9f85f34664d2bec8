using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.NRules;

/// <summary>The report as a whole, in the working memory of one session; it takes the conclusions of that session.</summary>
internal sealed class SubjectFact(CheckSubject subject)
{
    private readonly List<(Requirement Need, Verdict Verdict)> conclusions = [];

    /// <summary>The report.</summary>
    public CheckSubject Subject { get; } = subject;

    /// <summary>What was concluded so far.</summary>
    public IReadOnlyList<(Requirement Need, Verdict Verdict)> Conclusions => conclusions;

    /// <summary>Concludes on a requirement from what the network matched.</summary>
    public void Conclude(NeedFact need, Matches matches) => conclusions.Add((
        need.Requirement, need.Defect is { } defect ? Verdict.Crashed(defect) : need.Requirement.Kind.Test(need.Requirement, Subject, matches)));
}
