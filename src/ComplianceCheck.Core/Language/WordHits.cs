namespace ComplianceCheck.Language;

/// <summary>All places in a text where words of one set stand, in order; of words that begin at one place the longest first.</summary>
internal readonly struct WordHits
{
    private readonly WordHit[] hits;

    /// <summary>Takes hits.</summary>
    /// <param name="hits">The hits in their order.</param>
    public WordHits(WordHit[] hits) => this.hits = hits;

    /// <summary>All of them, those inside others too.</summary>
    public ReadOnlySpan<WordHit> All => hits;

    /// <summary>Those that begin in a range, those inside others too.</summary>
    public ReadOnlySpan<WordHit> From(TextRange range) => hits.AsSpan(IndexFrom(range.Start)..IndexFrom(range.End));

    /// <summary>True where no word of the set stands in the text.</summary>
    public bool IsEmpty => hits.Length == 0;

    /// <summary>True where a whole word stands in a range.</summary>
    public bool Any(TextRange range) => First(range, out _);

    /// <summary>The first whole word in a range, the longest that begins there.</summary>
    public bool First(TextRange range, out WordHit hit)
    {
        for (var i = IndexFrom(range.Start); i < hits.Length && hits[i].Start < range.End; i++)
        {
            if (hits[i].End <= range.End)
            {
                hit = hits[i];
                return true;
            }
        }

        hit = default;
        return false;
    }

    /// <summary>The longest word that begins at <paramref name="at"/> and ends by <paramref name="end"/>.</summary>
    public bool At(int at, int end, out WordHit hit) => First(new TextRange(at, end), out hit) && hit.Start == at;

    /// <summary>The words in a range, in order, none inside another; of several that begin at one place the longest.</summary>
    public Enumerator In(TextRange range) => new(this, range);

    private int IndexFrom(int start)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Goes through the words of a range without allocating.</summary>
    public struct Enumerator
    {
        private readonly WordHit[] hits;
        private readonly int end;
        private int index;
        private int at;

        internal Enumerator(WordHits hits, TextRange range)
        {
            this.hits = hits.hits;
            end = range.End;
            at = range.Start;
            index = hits.IndexFrom(at);
        }

        /// <summary>The word.</summary>
        public WordHit Current { get; private set; }

        /// <summary>This, for <c>foreach</c>.</summary>
        public readonly Enumerator GetEnumerator() => this;

        /// <summary>Goes on to the next word.</summary>
        public bool MoveNext()
        {
            for (; index < hits.Length && hits[index].Start < end; index++)
            {
                var hit = hits[index];
                if (hit.Start >= at && hit.End <= end)
                {
                    Current = hit;
                    at = hit.End;
                    index++;
                    return true;
                }
            }

            return false;
        }
    }
}
