using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>
/// Reads statements of the period that the figures cover: (key word) 自 date 起 至 date 止, and what is left of it
/// when dates are incomplete, impossible or have lost their 年 and 月.
/// </summary>
internal static class PeriodReader
{
    private const int Reach = 40;
    private const int Near = 200;

    /// <summary>
    /// The statements, strongest first: key word in the lead-in, key word elsewhere, range in the lead-in, range in the text.
    /// Ranges in the text count only where nothing stronger is there.
    /// </summary>
    public static IReadOnlyList<StatisticalPeriod> Read(ReadingContext context)
    {
        var words = PeriodWords.Of(context.Lexicon);
        var found = new List<(int Rank, int At, StatisticalPeriod Period)>();
        foreach (var sentence in context.Sentences)
        {
            ReadSentence(context, words, sentence.Range, found);
        }

        var best = found.Count == 0 ? 0 : found.Min(f => f.Rank);
        return [.. found.Where(f => f.Rank <= Math.Max(best, 2)).OrderBy(f => f.Rank).ThenBy(f => f.At).Select(f => f.Period)];
    }

    private static void ReadSentence(
        ReadingContext context, PeriodWords words, TextRange sentence, List<(int Rank, int At, StatisticalPeriod Period)> found)
    {
        var text = context.Flow.Text;
        var isLeadIn = sentence.Start < context.LeadIn.End;
        var dates = DateScanner.In(text, sentence);
        var covered = sentence.Start;
        for (var i = 0; i < dates.Count; i++)
        {
            if (i + 1 >= dates.Count || !PeriodGrammar.Joins(text, dates[i].Range.End, dates[i + 1].Range.Start, out var reach) || reach > Reach)
            {
                continue;
            }

            var range = new TextRange(dates[i].Range.Start, dates[i + 1].Range.End);
            var keyword = words.Around(text, new TextRange(Math.Max(covered, sentence.Start), sentence.End), range);
            var rank = keyword is not null ? (isLeadIn ? 0 : 1) : isLeadIn ? 2 : 3;
            if (keyword is not null || IsReportingRange(text, words, sentence, dates[i], dates[i + 1], isLeadIn))
            {
                found.Add((rank, range.Start, PeriodGrammar.Range(context, words, sentence, dates[i], dates[i + 1], keyword)));
            }

            covered = range.End;
            i++;
        }

        if (found.Count > 0 && found[^1].At >= sentence.Start && found[^1].Rank < 2)
        {
            return;
        }

        if (KeywordAlone(context, words, sentence, dates) is { } alone)
        {
            while (found.Count > 0 && found[^1].At >= sentence.Start)
            {
                found.RemoveAt(found.Count - 1);
            }

            found.Add((isLeadIn ? 0 : 1, alone.At, alone.Period));
        }
        else if ((found.Count == 0 || found[^1].At < sentence.Start) && EndAlone(context, words, sentence, dates, isLeadIn) is { } end)
        {
            found.Add((isLeadIn ? 2 : 3, end.At, end.Period));
        }
    }

    // A range without a key word: the year of reporting, in words about publication.
    private static bool IsReportingRange(
        string text, PeriodWords words, TextRange sentence, in ScannedDate start, in ScannedDate end, bool isLeadIn)
    {
        var from = Math.Max(sentence.Start, start.Range.Start - Near);
        var all = text.AsSpan(from, Math.Min(sentence.End, end.Range.End + Near) - from);
        if (words.NotThisWork.IsIn(all))
        {
            return false;
        }

        var startsYear = start is { Month: 1, Day: 1 };
        var endsYear = end is { Month: 12, Day: 31 };
        return (startsYear && endsYear) || ((startsYear || endsYear || isLeadIn) && words.AboutThisWork.IsIn(all));
    }

    // A key word whose dates are no range: months, a whole year, an end, lost digits, nothing.
    private static (int At, StatisticalPeriod Period)? KeywordAlone(
        ReadingContext context, PeriodWords words, TextRange sentence, List<ScannedDate> dates)
    {
        var text = context.Flow.Text;
        var at = sentence.Start;
        while (words.Keywords.Next(text, at, sentence.End, out var index) is { } word)
        {
            var after = index + word.Length;
            at = after;
            var rest = new TextRange(after, Math.Min(sentence.End, after + (2 * Reach)));
            if (PeriodGrammar.AfterKeyword(context, words, word, new TextRange(index, after), rest, dates) is { } period)
            {
                return (index, period);
            }
        }

        return null;
    }

    // 截至12月31日 and the like, in words about publication.
    private static (int At, StatisticalPeriod Period)? EndAlone(
        ReadingContext context, PeriodWords words, TextRange sentence, List<ScannedDate> dates, bool isLeadIn)
    {
        var text = context.Flow.Text;
        if (dates.Count == 0 || words.NotThisWork.IsIn(text.AsSpan(sentence.Start, sentence.Length))
            || !words.AboutThisWork.IsIn(text.AsSpan(sentence.Start, sentence.Length)))
        {
            return null;
        }

        foreach (var date in dates)
        {
            var before = text.AsSpan(Math.Max(sentence.Start, date.Range.Start - 8), Math.Min(8, date.Range.Start - sentence.Start));
            foreach (var opener in words.EndOpeners)
            {
                if (!before.EndsWith(opener, StringComparison.Ordinal) || (!isLeadIn && date.Month != 12))
                {
                    continue;
                }

                var index = date.Range.Start - opener.Length;
                var weak = words.WeakBefore(text, Math.Max(sentence.Start, index - Reach), index);
                return (index, PeriodGrammar.EndOnly(context, sentence, new TextRange(index, date.Range.End), date, weak));
            }
        }

        return null;
    }
}
