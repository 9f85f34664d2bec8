using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Rules.Engine;

/// <summary>What testing one requirement gave: a verdict or a defect.</summary>
/// <param name="Verdict">The verdict; null where the kind threw an exception.</param>
/// <param name="Defect">Type of the exception; null where there was none.</param>
internal readonly record struct Tested(Verdict? Verdict, string? Defect)
{
    /// <summary>Tests a requirement on what an engine matched; a defect in that is told apart from every verdict.</summary>
    public static Tested Of(Requirement need, CheckSubject subject, Matches matches)
    {
        try
        {
            return new Tested(need.Kind.Check(need, subject, matches), null);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            return Of(defect);
        }
    }

    /// <summary>A defect. Its message may quote the report, which has no business in a note about our own defect.</summary>
    public static Tested Of(Exception defect) => new(null, defect.GetType().Name);
}
