using ComplianceCheck.Documents;

namespace ComplianceCheck.Reading;

/// <summary>Reads the facts of a report.</summary>
public static class ReportReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The words of the field.</param>
    /// <param name="options">What the caller knows; nothing where null.</param>
    public static ReportFacts Read(ReportDocument document, Lexicon lexicon, ReadingOptions? options = null) =>
        new() { ReportYear = options?.Year };
}

/// <summary>What the caller knows and the report may not say.</summary>
public sealed record ReadingOptions
{
    /// <summary>Report year.</summary>
    public int? Year { get; init; }

    /// <summary>Regime, such as <c>cn-2007</c>.</summary>
    public string? Regime { get; init; }

    /// <summary>Place of the agency.</summary>
    public string? Place { get; init; }
}
