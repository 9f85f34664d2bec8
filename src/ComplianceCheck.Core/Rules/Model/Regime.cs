using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Model;

/// <summary>The rules in force for report years.</summary>
/// <param name="Id">Such as <c>cn-2007</c>; the name of its pack.</param>
/// <param name="FirstYear">First report year; null for no bound.</param>
/// <param name="LastYear">Last report year; null where it is in force.</param>
public sealed record Regime(string Id, int? FirstYear, int? LastYear)
{
    /// <summary>Whether a report year belongs to it.</summary>
    public bool Covers(int year) => new YearRange(FirstYear, LastYear).Contains(year);
}
