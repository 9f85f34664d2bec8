using ComplianceCheck.Batches;

namespace ComplianceCheck.Cross.Texts;

/// <summary>
/// Finds texts that share sentences. Two texts are compared only where they have as many sentences in common as a copy must have, which an
/// index of sentences tells. Each sentence leads to so many texts before it at most, so that the work grows with the batch and not
/// with its square, though everybody copied from one.
/// </summary>
internal sealed class LikenessSearch
{
    private const int MostBefore = 64;

    // What more than half of so many reports say is the format's or the authority's; in fewer, nobody can tell.
    private const int FewestToTellCommon = 10;

    private readonly IReadOnlyList<UnitText> texts;
    private readonly TextWeights weights;
    private readonly double[] weightOf;
    private readonly Posting[] postings;
    private readonly int[] groupStarts;
    private readonly int[] ofText;
    private readonly int[] firstOfText;
    private readonly HashSet<ulong> common = [];

    public LikenessSearch(IReadOnlyList<UnitText> texts)
    {
        this.texts = texts;
        weights = new TextWeights(texts);
        weightOf = [.. texts.Select(weights.Of)];
        postings = [.. texts.SelectMany((t, i) => t.Sentences.Select(s => new Posting(s.Words, i)))];
        Array.Sort(postings, (a, b) => a.Words != b.Words ? a.Words.CompareTo(b.Words) : a.Text.CompareTo(b.Text));
        groupStarts = new int[postings.Length];
        firstOfText = new int[texts.Count + 1];
        for (var i = 0; i < postings.Length; i++)
        {
            groupStarts[i] = i > 0 && postings[i].Words == postings[i - 1].Words ? groupStarts[i - 1] : i;
            firstOfText[postings[i].Text + 1]++;
            if (texts.Count >= FewestToTellCommon && 2 * (i - groupStarts[i] + 1) > texts.Count)
            {
                common.Add(postings[i].Words);
            }
        }

        for (var i = 0; i < texts.Count; i++)
        {
            firstOfText[i + 1] += firstOfText[i];
        }

        ofText = new int[postings.Length];
        var next = firstOfText[..^1];
        for (var i = 0; i < postings.Length; i++)
        {
            ofText[next[postings[i].Text]++] = i;
        }
    }

    /// <summary>For each text, the earlier ones that share at least so many sentences and so much of the whole.</summary>
    public IReadOnlyList<TextLikeness> Find(int sentences, double share, CancellationToken cancellation)
    {
        var found = new IReadOnlyList<TextLikeness>[texts.Count];
        Parallel.For(
            0,
            texts.Count,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => (Votes: new int[texts.Count], Touched: new List<int>()),
            (text, _, work) =>
            {
                found[text] = [.. Candidates(text, sentences, work.Votes, work.Touched).Select(o => Compare(text, o)).Where(l => l.Sentences >= sentences && l.Share >= share)];
                return work;
            },
            _ => { });
        return [.. found.SelectMany(f => f)];
    }

    /// <summary>Compares a text with one outside, such as that of last year.</summary>
    public TextLikeness Compare(int text, UnitText outside) => Compare(text, -1, outside, weights.Of(outside));

    private TextLikeness Compare(int text, int other) => Compare(text, other, texts[other], weightOf[other]);

    private TextLikeness Compare(int text, int number, UnitText other, double weight)
    {
        var (same, figures) = (0, 0);
        var words = other.Sentences.ToDictionary(s => s.Words, s => s.Figures);
        foreach (var sentence in texts[text].Sentences)
        {
            if (!common.Contains(sentence.Words) && words.TryGetValue(sentence.Words, out var there))
            {
                same++;
                figures += sentence.Figures != 0 && sentence.Figures == there ? 1 : 0;
            }
        }

        // Sentences are of many lengths: by shingles alone, four fifths of the sentences may be two thirds of the text.
        var lighter = Math.Min(weightOf[text], weight);
        var ofText = lighter > 0 ? weights.Common(texts[text], other) / lighter : 0;
        var ofSentences = (double)same / Math.Max(1, Math.Min(Telling(texts[text]), Telling(other)));
        return new TextLikeness(text, number, Math.Max(ofText, (ofText + ofSentences) / 2), same, figures);
    }

    private int Telling(UnitText text) => text.Sentences.Count(s => !common.Contains(s.Words));

    private List<int> Candidates(int text, int sentences, int[] votes, List<int> touched)
    {
        for (var i = firstOfText[text]; i < firstOfText[text + 1]; i++)
        {
            var at = ofText[i];
            if (common.Contains(postings[at].Words))
            {
                continue;
            }

            for (var before = at - 1; before >= groupStarts[at] && before >= at - MostBefore; before--)
            {
                if (votes[postings[before].Text]++ == 0)
                {
                    touched.Add(postings[before].Text);
                }
            }
        }

        var candidates = new List<int>();
        foreach (var other in touched)
        {
            if (votes[other] >= sentences)
            {
                candidates.Add(other);
            }

            votes[other] = 0;
        }

        touched.Clear();
        candidates.Sort();
        return candidates;
    }

    private readonly record struct Posting(ulong Words, int Text);
}
