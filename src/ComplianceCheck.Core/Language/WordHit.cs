namespace ComplianceCheck.Language;

/// <summary>A word of a set where it stands in a text. There are thousands in a report, so it is kept small.</summary>
internal readonly record struct WordHit
{
    private readonly ushort length;
    private readonly ushort word;

    /// <summary>Notes a word.</summary>
    /// <param name="start">Index of its first character.</param>
    /// <param name="length">Its length, below 65,536.</param>
    /// <param name="word">Its index in <see cref="WordFinder.Words"/>, below 65,536.</param>
    public WordHit(int start, int length, int word)
    {
        Start = start;
        this.length = (ushort)length;
        this.word = (ushort)word;
    }

    /// <summary>Index of its first character.</summary>
    public int Start { get; }

    /// <summary>Its length.</summary>
    public int Length => length;

    /// <summary>Its index in <see cref="WordFinder.Words"/>.</summary>
    public int Word => word;

    /// <summary>Index behind its last character.</summary>
    public int End => Start + length;

    /// <summary>Where it stands.</summary>
    public TextRange Range => new(Start, End);
}
