namespace ComplianceCheck.Language;

/// <summary>Characters of a <see cref="FlowText"/> that follow each other in their paragraph as well, up to where the next run begins.</summary>
/// <param name="Start">Index of the first.</param>
/// <param name="Piece">Its paragraph, by the index among those of the text.</param>
/// <param name="Offset">Its offset there; negative for all the characters of a list label.</param>
internal readonly record struct FlowRun(int Start, int Piece, int Offset)
{
    /// <summary>The offset of a character of the run; negative in a list label.</summary>
    public int OffsetAt(int index) => Offset < 0 ? Offset : Offset + index - Start;
}
