namespace ComplianceCheck.Reading.Text;

/// <summary>A word of a set where it stands in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length.</param>
/// <param name="Word">Its index in <see cref="WordFinder.Words"/>.</param>
internal readonly record struct WordHit(int Start, int Length, int Word)
{
    /// <summary>Index behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public TextRange Range => new(Start, End);
}
