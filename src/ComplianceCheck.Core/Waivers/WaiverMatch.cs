namespace ComplianceCheck.Waivers;

/// <summary>What the waivers of a report came to.</summary>
/// <param name="Waived">Findings that are accepted, in their order.</param>
/// <param name="Expired">Findings whose waiver holds no longer, in their order; they count like any other.</param>
/// <param name="Unused">Waivers without a finding: it is gone, or what it is about was changed. In the order of the file.</param>
public sealed record WaiverMatch(IReadOnlyList<WaivedFinding> Waived, IReadOnlyList<WaivedFinding> Expired, IReadOnlyList<Waiver> Unused)
{
    /// <summary>Where there are no waivers.</summary>
    public static readonly WaiverMatch None = new([], [], []);
}
