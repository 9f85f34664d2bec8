namespace ComplianceCheck.Fuzz;

/// <summary>What a run of the program left behind.</summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="Json">The file it was asked to write; null where it wrote none.</param>
/// <param name="Paths">The reports it was asked to check.</param>
/// <param name="Leftovers">Files that are not finished.</param>
internal sealed record ProgramOutput(int Exit, byte[] Out, byte[] Errors, byte[]? Json, IReadOnlyList<string> Paths, IReadOnlyList<string> Leftovers);
