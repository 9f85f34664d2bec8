using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Tracing;

namespace ComplianceCheck.Reading.Counts;

/// <summary>Finds the negations of clauses: “未收到”, “没有发生”, “零申请”.</summary>
internal sealed class CountNegations(string text, TopicBook topics, CountWords words, Func<WordFinder, WordHits> hits, ReadingTrace? trace)
{
    private static readonly string[] OnRequest = [Roles.OnRequest];

    /// <summary>Where the negation of a clause begins; -1 where it has none.</summary>
    /// <param name="range">The clause.</param>
    /// <param name="mentions">Its topics.</param>
    public int In(TextRange range, List<TopicMention> mentions)
    {
        var next = 0;
        for (var at = NextNegation(range.Start, range.End); at < range.End; at = NextNegation(at + 1, range.End))
        {
            while (next < mentions.Count && mentions[next].End <= at)
            {
                next++;
            }

            // 不予公开 is a topic and 不 in it no negation.
            if (next < mentions.Count && mentions[next].Start <= at)
            {
                if (text[mentions[next].Start] == '零')
                {
                    return mentions[next].Start;
                }

                trace?.PassedOver(new TextRange(at, mentions[next].End), "counts.negation-in-topic");
                at = mentions[next].End - 1;
            }
            else if (text[at] == '零' && words.NotZero.EndOf(text.AsSpan(range.Start, at - range.Start)) > 0)
            {
                trace?.PassedOver(new TextRange(at, at + 1), "counts.not-zero");
            }
            else if (IsZeroWord(at, range.End) || IsNegation(at, range))
            {
                return at;
            }
            else if (hits(words.Negations).At(at, range.End, out var no))
            {
                trace?.PassedOver(no.Range, "counts.negation-of-other-word");
            }
        }

        return -1;
    }

    /// <summary>“没有发生一起行政诉讼”: not even one.</summary>
    /// <param name="negation">Where the negation begins.</param>
    /// <param name="numbers">The numbers of the clause.</param>
    public bool IsNotOne(int negation, List<ClauseNumber> numbers) =>
        numbers is [{ Range.Start: var at }] && text[at] == '一' && at > negation
        && hits(words.Negations).At(negation, at, out var no)
        && (no.End == at || (hits(words.HappeningVerbs).At(no.End, at, out var verb) && verb.End == at));

    // Where the next 零 or negation stands; the end where none does.
    private int NextNegation(int at, int end)
    {
        var negation = hits(words.Negations).First(new TextRange(at, end), out var hit) ? hit.Start : end;
        var zero = text.AsSpan(at, negation - at).IndexOf('零');
        return zero < 0 ? negation : at + zero;
    }

    private bool IsNegation(int at, TextRange range) =>
        hits(words.Negations).At(at, range.End, out _) && !hits(words.NegationNotAfter).At(at, range.End, out _)
        && words.NegationNotBefore.EndOf(text.AsSpan(range.Start, at - range.Start)) == 0;

    // 零申请, 零投诉, 零复议: no unit follows, so no number was read.
    private bool IsZeroWord(int at, int end) =>
        text[at] == '零' && hits(topics.Finder).At(at + 1, Math.Min(at + 5, end), out var hit) && topics.TopicOf(text, hit, at + 1, OnRequest) is not null;
}
