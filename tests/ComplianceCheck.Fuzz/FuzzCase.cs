namespace ComplianceCheck.Fuzz;

/// <summary>A file that no one would write on purpose.</summary>
/// <param name="Seed">Seed of the campaign.</param>
/// <param name="Index">Its number in the campaign; with the seed it makes the case again.</param>
/// <param name="Errand">What the program is asked to do with it.</param>
/// <param name="Name">File name.</param>
/// <param name="Bytes">The file.</param>
/// <param name="History">What it was made from and what was done to it.</param>
internal sealed record FuzzCase(int Seed, int Index, Errand Errand, string Name, byte[] Bytes, string History)
{
    public override string ToString() => FormattableString.Invariant($"{Seed}:{Index} {History}");
}
