namespace ComplianceCheck.Rules.Engine;

/// <summary>What of a list stands in a result; a report may repeat a mistake hundreds of thousands of times, and nobody reads them all.</summary>
internal static class Listed
{
    /// <summary>Items that stand there.</summary>
    public const int Most = 200;

    /// <summary>The first items.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all) => all.Count > Most ? [.. all.Take(Most)] : all;

    /// <summary>How many there are beyond those.</summary>
    public static int Beyond<T>(IReadOnlyList<T> all) => Math.Max(0, all.Count - Most);
}
