namespace ComplianceCheck.Reading.Sums;

/// <summary>A number with its unit as the reader of totals sees it.</summary>
/// <param name="NameStart">Where the words before it begin, after the last separator.</param>
/// <param name="Start">Where the number begins.</param>
/// <param name="End">Where its unit ends.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit; empty where it is missing.</param>
/// <param name="Depth">Brackets around it.</param>
/// <param name="Sentence">Number of the sentence, which only 。 and paragraphs end.</param>
/// <param name="Paragraph">Number of the paragraph.</param>
/// <param name="IsVague">约, 余, 多, 以上.</param>
internal sealed record SumFigure(
    int NameStart, int Start, int End, decimal Value, string Unit, int Depth, int Sentence, int Paragraph, bool IsVague)
{
    /// <summary>The words before it.</summary>
    public ReadOnlySpan<char> NameIn(string text) => text.AsSpan(NameStart, Start - NameStart);
}

/// <summary>How a list of parts opens.</summary>
internal enum SumOpener
{
    /// <summary>其中.</summary>
    InWhich,

    /// <summary>其中 inside a list that 其中 opened.</summary>
    Nested,

    /// <summary>主动公开的信息中，….</summary>
    Among,

    /// <summary>A bracket right after the total.</summary>
    Bracket,
}

/// <summary>The opening of a list of parts.</summary>
/// <param name="Kind">How it opens.</param>
/// <param name="Start">Where; the total stands before it.</param>
/// <param name="PhraseStart">Where the phrase of the opening begins.</param>
/// <param name="TotalDepth">Brackets around the total.</param>
/// <param name="OpensSentence">The opening begins its sentence.</param>
internal sealed record SumOpening(SumOpener Kind, int Start, int PhraseStart, int TotalDepth, bool OpensSentence);
