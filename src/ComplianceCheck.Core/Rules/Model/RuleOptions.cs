namespace ComplianceCheck.Rules.Model;

/// <summary>What the caller says about a report and about the requirements to check.</summary>
public sealed record RuleOptions
{
    /// <summary>Nothing said: everything is taken from the report.</summary>
    public static readonly RuleOptions None = new();

    /// <summary>The report year; null to take it from the report.</summary>
    public int? Year { get; init; }

    /// <summary>Id of the regime to check against, whatever the year; null to choose by year.</summary>
    public string? Regime { get; init; }

    /// <summary>The kind of report that it is, by the name of the pack that declares it; null to take it from the report.</summary>
    public string? Kind { get; init; }

    /// <summary>The place of the body, such as <c>浙江省/杭州市</c> or <c>杭州市</c>; null to take it from the report.</summary>
    public string? Place { get; init; }

    /// <summary>Ids to check, exact or as prefix with <c>*</c>; empty for all.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Ids not to check, exact or as prefix with <c>*</c>.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Severities that the caller gives to requirements; the most exact pattern decides.</summary>
    public IReadOnlyList<SeverityChoice> Severities { get; init; } = [];
}
