namespace ComplianceCheck.Language;

/// <summary>The years that a report can be about. A number outside of them is a slip or speaks of another matter.</summary>
internal static class ReportYears
{
    private const int First = 2000;
    private const int Last = 2100;

    /// <summary>True where a report can be about this year.</summary>
    public static bool Hold(int? year) => year is >= First and <= Last;
}
