using System.Collections;

namespace ComplianceCheck.Language;

/// <summary>The clauses of one sentence: a stretch of the clauses of the whole text.</summary>
internal readonly struct ClauseList : IReadOnlyList<TextRange>
{
    private readonly TextRange[] all;
    private readonly int from;

    /// <summary>A stretch of clauses.</summary>
    public ClauseList(TextRange[] all, int from, int count)
    {
        this.all = all;
        this.from = from;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public TextRange this[int index] => all.AsSpan(from, Count)[index];

    /// <summary>Goes through them without allocating.</summary>
    public ReadOnlySpan<TextRange>.Enumerator GetEnumerator() => new ReadOnlySpan<TextRange>(all, from, Count).GetEnumerator();

    IEnumerator<TextRange> IEnumerable<TextRange>.GetEnumerator() => new ArraySegment<TextRange>(all, from, Count).AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => new ArraySegment<TextRange>(all, from, Count).GetEnumerator();
}
