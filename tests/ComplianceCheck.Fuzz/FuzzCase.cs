namespace ComplianceCheck.Fuzz;

/// <summary>A file that no one would write on purpose.</summary>
/// <param name="Seed">Seed of the campaign.</param>
/// <param name="Index">Its number in the campaign; with the seed it makes the case again.</param>
/// <param name="Kind">What the file is for.</param>
/// <param name="Name">File name.</param>
/// <param name="Bytes">The file.</param>
/// <param name="History">What it was made from and what was done to it.</param>
internal sealed record FuzzCase(int Seed, int Index, CaseKind Kind, string Name, byte[] Bytes, string History)
{
    public override string ToString() => FormattableString.Invariant($"{Seed}:{Index} {History}");
}

/// <summary>What a case is for.</summary>
internal enum CaseKind
{
    /// <summary>A report to check.</summary>
    Report,

    /// <summary>A pack of rules.</summary>
    Pack,

    /// <summary>A file of settings or waivers beside a report.</summary>
    Settings,
}
