using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Period;

/// <summary>
/// Reads statements of the period that the figures cover: (key word) 自 date 起 至 date 止, and what is left of it
/// when dates are incomplete, impossible or have lost their 年 and 月.
/// </summary>
internal sealed class PeriodReader
{
    private const int Reach = 40;
    private const int Near = 200;

    private readonly OutlinedText context;
    private readonly int? namedYear;
    private readonly string text;
    private readonly PeriodWords words;
    private readonly WordHits keywords;
    private readonly WordHits aboutThisWork;
    private readonly WordHits notThisWork;
    private readonly List<Found> found = [];

    private PeriodReader(OutlinedText context, int? namedYear)
    {
        this.context = context;
        this.namedYear = namedYear;
        text = context.Flow.Text;
        words = context.Lexicon.Get<PeriodWords>();
        keywords = context.Flow.Hits(words.Keywords);
        aboutThisWork = context.Flow.Hits(words.AboutThisWork);
        notThisWork = context.Flow.Hits(words.NotThisWork);
    }

    /// <summary>
    /// The statements, strongest first: key word in the lead-in, key word elsewhere, range in the lead-in, range in the text.
    /// Ranges in the text count only where nothing stronger is there.
    /// </summary>
    /// <param name="context">The text.</param>
    /// <param name="namedYear">The year that the caller or the title names, which 全年 and dates without a year mean.</param>
    public static IReadOnlyList<StatisticalPeriod> Read(OutlinedText context, int? namedYear)
    {
        var reader = new PeriodReader(context, namedYear);
        foreach (var sentence in context.Sentences)
        {
            // Without a date and a key word a sentence says nothing of a period.
            var dates = context.Dates.In(sentence.Range);
            if (dates.Count > 0 || reader.keywords.Any(sentence.Range))
            {
                reader.ReadSentence(sentence.Range, dates);
            }
        }

        var found = reader.found;
        var best = found.Count == 0 ? 0 : found.Min(f => f.Rank);
        foreach (var weaker in context.Trace is null ? [] : found.Where(f => f.Rank > Math.Max(best, 2)))
        {
            context.Trace!.PassedOver(new TextRange(weaker.At, weaker.At + 1), "periods.weaker");
        }

        return [.. found.Where(f => f.Rank <= Math.Max(best, 2)).OrderBy(f => f.Rank).ThenBy(f => f.At).Select(f => f.Period)];
    }

    private void ReadSentence(TextRange sentence, List<ScannedDate> dates)
    {
        var isLeadIn = sentence.Start < context.LeadIn.End;
        var covered = sentence.Start;
        for (var i = 0; i < dates.Count; i++)
        {
            if (i + 1 < dates.Count && !PeriodGrammar.Joins(text, dates[i].Range.End, dates[i + 1].Range.Start, words))
            {
                context.Trace?.PassedOver(new TextRange(dates[i].Range.Start, dates[i + 1].Range.End), "periods.not-joined");
            }

            if (i + 1 >= dates.Count || !PeriodGrammar.Joins(text, dates[i].Range.End, dates[i + 1].Range.Start, words))
            {
                continue;
            }

            var range = new TextRange(dates[i].Range.Start, dates[i + 1].Range.End);
            var keyword = words.Around(text, keywords, new TextRange(Math.Max(covered, sentence.Start), sentence.End), range);
            var rank = keyword is not null ? (isLeadIn ? 0 : 1) : isLeadIn ? 2 : 3;
            if (keyword is not null || IsReportingRange(sentence, dates[i], dates[i + 1], isLeadIn))
            {
                context.Trace?.Decided(range, keyword is null ? "periods.reporting-range" : keyword.IsTypo ? "periods.key-word-slip" : "periods.key-word");
                found.Add(new Found(rank, range.Start, PeriodGrammar.Range(context, namedYear, words, sentence, dates[i], dates[i + 1], keyword)));
            }
            else
            {
                context.Trace?.PassedOver(range, "periods.not-of-the-report");
            }

            covered = range.End;
            i++;
        }

        if (found.Count > 0 && found[^1].At >= sentence.Start && found[^1].Rank < 2)
        {
            return;
        }

        if (KeywordAlone(sentence, dates) is { } alone)
        {
            while (found.Count > 0 && found[^1].At >= sentence.Start)
            {
                found.RemoveAt(found.Count - 1);
            }

            found.Add(new Found(isLeadIn ? 0 : 1, alone.At, alone.Period));
        }
        else if ((found.Count == 0 || found[^1].At < sentence.Start) && EndAlone(sentence, dates, isLeadIn) is { } end)
        {
            found.Add(new Found(isLeadIn ? 2 : 3, end.At, end.Period));
        }
    }

    // A range without a key word: the year of reporting, in words about publication.
    private bool IsReportingRange(TextRange sentence, in ScannedDate start, in ScannedDate end, bool isLeadIn)
    {
        var all = new TextRange(Math.Max(sentence.Start, start.Range.Start - Near), Math.Min(sentence.End, end.Range.End + Near));
        if (notThisWork.Any(all))
        {
            return false;
        }

        var startsYear = start is { Month: 1, Day: 1 };
        var endsYear = end is { Month: 12, Day: 31 };
        return (startsYear && endsYear) || ((startsYear || endsYear || isLeadIn) && aboutThisWork.Any(all));
    }

    // A key word whose dates are no range: months, a whole year, an end, lost digits, nothing.
    private (int At, StatisticalPeriod Period)? KeywordAlone(TextRange sentence, List<ScannedDate> dates)
    {
        foreach (var hit in keywords.In(sentence))
        {
            var rest = new TextRange(hit.End, Math.Min(sentence.End, hit.End + (2 * Reach)));
            if (PeriodGrammar.AfterKeyword(context, namedYear, words, words.Keywords.Words[hit.Word], hit.Range, rest, dates) is { } period)
            {
                context.Trace?.Decided(hit.Range, "periods.key-word-alone");
                return (hit.Start, period);
            }

            context.Trace?.PassedOver(hit.Range, "periods.key-word-only");
        }

        return null;
    }

    // “本报告数据截至12月31日”. Without a word for the data, 截至… says until when something was done, and no period.
    private (int At, StatisticalPeriod Period)? EndAlone(TextRange sentence, List<ScannedDate> dates, bool isLeadIn)
    {
        if (dates.Count == 0 || notThisWork.Any(sentence) || !(isLeadIn || aboutThisWork.Any(sentence)))
        {
            if (dates.Count > 0)
            {
                context.Trace?.PassedOver(dates[0].Range, notThisWork.Any(sentence) ? "periods.not-this-work" : "periods.no-word-of-this-work");
            }

            return null;
        }

        foreach (var date in dates)
        {
            var before = text.AsSpan(Math.Max(sentence.Start, date.Range.Start - 8), Math.Min(8, date.Range.Start - sentence.Start));
            foreach (var opener in words.EndOpeners)
            {
                var index = date.Range.Start - opener.Length;
                if (!before.EndsWith(opener, StringComparison.Ordinal) || (!isLeadIn && date.Month != 12)
                    || words.DataBefore(text, Math.Max(sentence.Start, index - Reach), index) is not { } weak)
                {
                    continue;
                }

                context.Trace?.Decided(date.Range, "periods.end-alone");
                return (index, PeriodGrammar.EndOnly(context, sentence, new TextRange(index, date.Range.End), date, weak));
            }
        }

        return null;
    }

    /// <param name="Rank">How strong it is; the strongest are 0.</param>
    /// <param name="At">Where it begins.</param>
    /// <param name="Period">The statement.</param>
    private sealed record Found(int Rank, int At, StatisticalPeriod Period);
}
