namespace ComplianceCheck.Language;

/// <summary>Positions in reading order: paragraph by paragraph, and character by character within one, however long it is.</summary>
internal static class ReadingOrder
{
    // A body in one line is one paragraph, which may be as long as any text that is read.
    private const int OffsetBits = 21;
    private const int LastOffset = (1 << OffsetBits) - 1;

    /// <summary>The position of a character.</summary>
    /// <param name="paragraph">Paragraphs of the document before its own, those in tables counted.</param>
    /// <param name="offset">Its offset there; negative in the label of the paragraph.</param>
    public static long At(int paragraph, int offset) => ((long)paragraph << OffsetBits) + Math.Clamp(offset, 0, LastOffset);
}
