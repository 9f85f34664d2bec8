namespace ComplianceCheck.Rules;

/// <summary>What testing one requirement gave: a verdict or a defect.</summary>
/// <param name="Verdict">The verdict; null where the kind threw an exception.</param>
/// <param name="Defect">Type of the exception; null where there was none.</param>
internal readonly record struct Tested(Verdict? Verdict, string? Defect)
{
    /// <summary>Runs a check; a defect in it is told apart from every verdict.</summary>
    public static Tested Of(Func<Verdict> check)
    {
        try
        {
            return new Tested(check(), null);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // The message may quote the report, which has no business in a note about our own defect.
            return new Tested(null, defect.GetType().Name);
        }
    }
}
