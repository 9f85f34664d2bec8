using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A statement of the period that the figures cover.</summary>
public sealed record StatisticalPeriod
{
    /// <summary>First day; null where not given or impossible.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day; null where not given or impossible.</summary>
    public DateOnly? End { get; init; }

    /// <summary>How it is given.</summary>
    public required PeriodClass Class { get; init; }

    /// <summary>True where a key word (统计期限 ...) introduces it.</summary>
    public bool HasKeyword { get; init; }

    /// <summary>The key word as written; empty where there is none.</summary>
    public string Keyword { get; init; } = "";

    /// <summary>What is wrong with its dates.</summary>
    public PeriodFault Fault { get; init; }

    /// <summary>The text gives a reason for a short year: founding, merger, entry into force.</summary>
    public bool ExplainsShortYear { get; init; }

    /// <summary>Start as written, for messages; empty where there is none.</summary>
    public string StartText { get; init; } = "";

    /// <summary>End as written, for messages; empty where there is none.</summary>
    public string EndText { get; init; } = "";

    /// <summary>Slips of form: <c>keyword-typo</c>, <c>mixed-scripts</c>, <c>missing-day-word</c>, <c>two-digit-year</c>.</summary>
    public IReadOnlyList<string> Slips { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }
}
