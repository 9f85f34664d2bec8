namespace ComplianceCheck.Batches;

/// <summary>A sentence of a sketch.</summary>
/// <param name="Words">What it says without names and figures, as a number.</param>
/// <param name="Figures">The figures in it, as a number; 0 where it has none.</param>
/// <param name="Section">Number of its section in the sketch.</param>
/// <param name="Quote">Its first words; empty where none are kept.</param>
public readonly record struct TextSentence(ulong Words, uint Figures, int Section, string Quote);
