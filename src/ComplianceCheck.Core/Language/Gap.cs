namespace ComplianceCheck.Language;

/// <summary>What stood before a character of a <see cref="FlowText"/>; later values separate more.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Blanks.</summary>
    Blank,

    /// <summary>The end of a line that a program has wrapped; the sentence goes on.</summary>
    Wrap,

    /// <summary>The end of a paragraph, or of a line that nobody wrapped.</summary>
    Paragraph,
}
