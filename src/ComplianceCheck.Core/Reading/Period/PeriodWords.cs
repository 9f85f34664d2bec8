using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Period;

/// <summary>A key word of a period as found: the text it stands as, and whether it is written with a slip.</summary>
internal sealed record PeriodKeyword(TextRange Range, bool IsTypo);

/// <summary>The words of <c>rules/lexicon/periods.yaml</c>, prepared.</summary>
internal sealed class PeriodWords : IWordFile<PeriodWords>
{
    private const int Reach = 40;
    private readonly string[] fuzzy;
    private readonly string[] weak;
    private readonly WordEndings dataLinks;
    private readonly WordEndings dataWords;
    private readonly WordEndings notData;

    private PeriodWords(WordReader file)
    {
        var keywords = file.Words("keywords");
        Keywords = keywords.Finder();
        AboutThisWork = file.Finder("about-this-work");
        NotThisWork = file.Finder("not-this-work");
        var reasons = file.Words("short-year-reasons");
        Reasons = reasons.Finder();
        ReasonEndings = reasons.Endings();
        Since = file.Endings("since");
        SinceDays = file.Endings("since-days");
        OtherYears = file.Endings("other-years");
        StartOpeners = file.Endings("start-openers");
        StartClosings = file.Endings("start-closings");
        Stop = file.Text("stop");
        Openers = file.Finder("openers");
        Closings = file.Finder("closings");
        var ends = file.Words("end-openers");
        EndOpeners = [.. ends];
        End = ends.Finder();
        dataLinks = file.Endings("data-links");
        fuzzy = [.. keywords.Where(w => w.Length >= 4).OrderByDescending(w => w.Length)];
        weak = [.. file.Words("weak-keywords").Without(keywords)];
        var data = file.Words("data-words");
        dataWords = data.Endings();
        notData = file.Words("not-data").EndingWith(data).Endings();
    }

    /// <inheritdoc/>
    public static string FileName => "periods";

    /// <summary>Key words.</summary>
    public WordFinder Keywords { get; }

    /// <summary>Words that show that a range is about this work.</summary>
    public WordFinder AboutThisWork { get; }

    /// <summary>Words that show that it is not.</summary>
    public WordFinder NotThisWork { get; }

    /// <summary>Reasons for a short year.</summary>
    public WordFinder Reasons { get; }

    /// <summary>The same at the end of a remark between two dates.</summary>
    public WordEndings ReasonEndings { get; }

    /// <summary>What may stand behind such a reason.</summary>
    public WordEndings Since { get; }

    /// <summary>What a remark ends with that says which day it was.</summary>
    public WordEndings SinceDays { get; }

    /// <summary>Words for a year that name none.</summary>
    public WordEndings OtherYears { get; }

    /// <summary>What stands before a date from which something is counted.</summary>
    public WordEndings StartOpeners { get; }

    /// <summary>What stands behind such a date.</summary>
    public WordEndings StartClosings { get; }

    /// <summary>The end of key words that an end follows.</summary>
    public string Stop { get; }

    /// <summary>What joins a key word to its dates.</summary>
    public WordFinder Openers { get; }

    /// <summary>What belongs to a statement behind its last date.</summary>
    public WordFinder Closings { get; }

    /// <summary>What announces an end without a beginning, longest first.</summary>
    public IReadOnlyList<string> EndOpeners { get; }

    /// <summary>What announces an end.</summary>
    public WordFinder End { get; }

    /// <inheritdoc/>
    public static PeriodWords Read(WordReader file) => new(file);

    /// <summary>The key word nearest to a range of dates: before it, else after it, else one with a slip before it.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="keywords">Where key words stand in it.</param>
    /// <param name="within">Where it may stand.</param>
    /// <param name="dates">The dates.</param>
    public PeriodKeyword? Around(string text, WordHits keywords, TextRange within, TextRange dates)
    {
        var from = Math.Max(within.Start, dates.Start - Reach);
        TextRange? before = null;
        foreach (var hit in keywords.In(new TextRange(from, dates.Start)))
        {
            before = hit.Range;
        }

        if (before is { } exact)
        {
            // 统计期 is a key word, and so is what 统计期现 wants to be.
            return exact.Length < 4 && Slip(text, exact.Start, Math.Min(dates.Start, exact.Start + 4)) is { } longer
                ? longer : new PeriodKeyword(exact, false);
        }

        if (keywords.First(new TextRange(dates.End, Math.Min(within.End, dates.End + 8)), out var after))
        {
            return new PeriodKeyword(after.Range, false);
        }

        return Slip(text, from, dates.Start) ?? (WeakBefore(text, Math.Max(from, dates.Start - 12), dates.Start) is { } found
            ? new PeriodKeyword(found, false) : null);
    }

    /// <summary>The weak key word that stands last in a stretch; null where there is none.</summary>
    public TextRange? WeakBefore(string text, int from, int to)
    {
        foreach (var word in weak)
        {
            var at = to - from < word.Length ? -1 : text.LastIndexOf(word, to - 1, to - from, StringComparison.Ordinal);
            if (at >= 0 && to - at <= 12 + word.Length)
            {
                return new TextRange(at, at + word.Length);
            }
        }

        return null;
    }

    /// <summary>The word for the data of a report that ends at an index, a link perhaps between them: “数据统计均为|截至…”; null where there is none.</summary>
    public TextRange? DataBefore(string text, int from, int index)
    {
        for (var end = index; end > from;)
        {
            var before = text.AsSpan(from, end - from);
            if (dataWords.EndOf(before) is var length and > 0)
            {
                return notData.EndOf(before) > length ? null : new TextRange(end - length, end);
            }

            var link = dataLinks.EndOf(before);
            if (link == 0)
            {
                return null;
            }

            end -= link;
        }

        return null;
    }

    // One wrong character in a word of four, two in longer ones.
    private PeriodKeyword? Slip(string text, int from, int to)
    {
        foreach (var word in fuzzy)
        {
            for (var at = from; at + word.Length <= to; at++)
            {
                var window = text.AsSpan(at, word.Length);
                var same = 0;
                for (var i = 0; i < word.Length; i++)
                {
                    same += window[i] == word[i] ? 1 : 0;
                }

                if (Openers.WordAt(window[^1..]) is null && same >= word.Length - Math.Max(1, word.Length / 3) && (window[0] == word[0] || window[^1] == word[^1]))
                {
                    return new PeriodKeyword(new TextRange(at, at + word.Length), true);
                }
            }
        }

        return null;
    }
}
