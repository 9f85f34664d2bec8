namespace ComplianceCheck.Waivers;

/// <summary>A known finding, accepted for a time: what was accepted, why, by whom and until when.</summary>
public sealed record Waiver
{
    /// <summary>Id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Path of the report relative to the file of the waiver, with slashes.</summary>
    public required string Report { get; init; }

    /// <summary><see cref="Findings.Finding.Fingerprint"/> of what was accepted; other content is another finding.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Why it is accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>Name of the file it stands in, without folder; empty where it stands in none yet.</summary>
    public string File { get; init; } = "";

    /// <summary>First line of it there, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Last line of it there.</summary>
    public int LastLine { get; init; }

    /// <summary>Whether it still holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => day <= Expires;
}
