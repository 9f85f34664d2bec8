using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Words in running text and the figures that follow them.</summary>
/// <param name="Range">The words.</param>
/// <param name="Bare">The words as labels are compared.</param>
/// <param name="IsNumbered">True where a number of their own stands before them.</param>
internal sealed record TextSegment(TextRange Range, string Bare, bool IsNumbered)
{
    /// <summary>The figures, dashes and the like up to the next words or number.</summary>
    public List<TextRange> Figures { get; } = [];

    /// <summary>Where all of it ends.</summary>
    public int End => Figures.Count > 0 ? Figures[^1].End : Range.End;
}
