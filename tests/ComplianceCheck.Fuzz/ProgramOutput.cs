namespace ComplianceCheck.Fuzz;

/// <summary>What a run of the program left behind.</summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="Paths">The reports it was asked to check.</param>
/// <param name="Files">The files it wrote, by name, which is that of the format.</param>
internal sealed record ProgramOutput(int Exit, byte[] Out, byte[] Errors, IReadOnlyList<string> Paths, IReadOnlyDictionary<string, byte[]> Files);
