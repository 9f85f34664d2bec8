using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.NRules;

/// <summary>A requirement in working memory. It has an identity of its own, so that equal ones are not dropped, and belongs to one session.</summary>
internal sealed class NeedFact(Requirement requirement)
{
    /// <summary>The requirement.</summary>
    public Requirement Requirement { get; } = requirement;

    /// <summary>Name of its check kind.</summary>
    public string Kind => Requirement.Kind.Name;

    /// <summary>The exception that a condition threw, if one did: a defect is never “not matched”.</summary>
    public Exception? Defect { get; private set; }

    /// <summary>A condition of the network: a fact concerns the requirement.</summary>
    public bool Concerns(FactPattern pattern, SubjectFact subject, ReportFact fact) =>
        Holds(() => pattern.Concerns(Requirement.Parameters, subject.Subject, fact.Value));

    /// <summary>A condition of the network: a fact is passed over for the reason at <paramref name="reason"/>.</summary>
    public bool PassesOver(FactPattern pattern, int reason, SubjectFact subject, ReportFact fact) =>
        Holds(() => pattern.PassesOver(reason, Requirement.Parameters, subject.Subject, fact.Value));

    private bool Holds(Func<bool> condition)
    {
        try
        {
            return condition();
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            Defect ??= defect;
            return false;
        }
    }
}
