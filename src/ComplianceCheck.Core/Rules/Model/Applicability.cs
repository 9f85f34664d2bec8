using ComplianceCheck.Facts;

namespace ComplianceCheck.Rules.Model;

/// <summary>Whom a requirement concerns.</summary>
/// <param name="FirstYear">First report year; null for no bound.</param>
/// <param name="LastYear">Last report year; null for no bound.</param>
/// <param name="Bodies">Kinds of bodies; empty for all.</param>
/// <param name="Places">Names of provinces, prefectures or counties; empty for everywhere.</param>
public sealed record Applicability(int? FirstYear, int? LastYear, IReadOnlyList<AgencyKind> Bodies, IReadOnlyList<string> Places)
{
    /// <summary>Concerns everybody, always.</summary>
    public static readonly Applicability Always = new(null, null, [], []);
}
