using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>The words of <c>rules/lexicon/sums.yaml</c>, prepared, and the numbers that they find.</summary>
internal sealed partial class SumWords
{
    /// <summary>How many numbers are looked back at.</summary>
    public const int MostFigures = 60;

    private const int LongestReach = 400;
    private readonly WordFinder units;
    private readonly HashSet<string> cases;
    private readonly string[] vagueBefore;
    private readonly WordFinder vagueAfter;
    private readonly WordFinder newTotals;
    private readonly WordFinder newTotalWords;
    private readonly WordFinder notAShare;
    private readonly WordFinder inWhichWords;
    private readonly (string Topic, WordFinder Words)[] topics;

    private SumWords(Lexicon lexicon)
    {
        units = WordFinder.Of(lexicon, "sums/units");
        cases = [.. lexicon.Words("sums/case-units")];
        vagueBefore = [.. lexicon.Words("sums/vague-before")];
        vagueAfter = WordFinder.Of(lexicon, "sums/vague-after");
        newTotals = WordFinder.Of(lexicon, "sums/new-totals");
        newTotalWords = WordFinder.Of(lexicon, "sums/new-total-words");
        notAShare = WordFinder.Of(lexicon, "sums/not-a-share");
        inWhichWords = WordFinder.Of(lexicon, "sums/in-which");
        NotAll = WordFinder.Of(lexicon, "sums/not-all");
        Cumulative = WordFinder.Of(lexicon, "sums/cumulative");
        Channels = WordFinder.Of(lexicon, "sums/channels");
        topics = [.. lexicon.Keys("sums").Where(k => k.StartsWith("topic-", StringComparison.Ordinal))
            .Select(k => (k["topic-".Length..], WordFinder.Of(lexicon, "sums/" + k)))];
    }

    /// <summary>Words that show that the parts are not all.</summary>
    public WordFinder NotAll { get; }

    /// <summary>Words that make a total one of several years.</summary>
    public WordFinder Cumulative { get; }

    /// <summary>Channels of requests.</summary>
    public WordFinder Channels { get; }

    /// <summary>The words of a lexicon.</summary>
    public static SumWords Of(Lexicon lexicon) => lexicon.Part("sum-words", l => new SumWords(l));

    /// <summary>True for a unit of cases or pieces.</summary>
    public bool IsCase(string unit) => cases.Contains(unit);

    /// <summary>True for a unit of money, which tells more of a part and is none.</summary>
    public bool IsMoney(string unit) => unit.EndsWith('元');

    /// <summary>The topic of a total by the words before it; empty where unknown.</summary>
    public string TopicOf(string clause) => Array.Find(topics, t => t.Words.IsIn(clause)).Topic ?? "";

    /// <summary>True where the words before a number open a new total.</summary>
    public bool StartsTotal(string text, SumFigure figure)
    {
        var name = text.AsSpan(figure.NameStart, figure.Start - figure.NameStart);
        return newTotals.WordAt(name) is not null || newTotalWords.IsIn(name);
    }

    /// <summary>All numbers with units, in order, except those in <paramref name="skip"/>.</summary>
    public List<SumFigure> Figures(FlowText flow, TextRange[] skip)
    {
        var text = flow.Text;
        var figures = new List<SumFigure>();
        int depth = 0, sentence = 0, paragraph = 0, name = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (flow.StartsParagraph(at))
            {
                paragraph++;
                sentence++;
                depth = 0;
                name = at;
            }

            var c = text[at];
            switch (c)
            {
                case '。':
                    sentence++;
                    depth = 0;
                    name = at + 1;
                    continue;
                case '(' or '[':
                    depth++;
                    name = at + 1;
                    continue;
                case ')' or ']':
                    depth = Math.Max(0, depth - 1);
                    continue;
                case ',' or ';' or '、' or ':':
                    name = at + 1;
                    continue;
            }

            if (!(char.IsAsciiDigit(c) || Numerals.IsChinese(c)) || !Numerals.TryRead(text, at, out var value, out var end))
            {
                continue;
            }

            if (Array.Exists(skip, s => s.Contains(at)) || Figure(text, at, end, value, name, depth, sentence, paragraph) is not { } figure)
            {
                at = end - 1;
                continue;
            }

            figures.Add(figure);
            at = figure.End - 1;
        }

        return figures;
    }

    /// <summary>How the list opens that the number at <paramref name="first"/> begins; null where it begins none.</summary>
    public SumOpening? Opener(string text, List<SumFigure> figures, int first)
    {
        var figure = figures[first];
        var previous = first > 0 && figures[first - 1].Sentence == figure.Sentence ? figures[first - 1] : null;
        var from = previous?.End ?? SentenceStart(text, figure.Start);
        var inWhich = InWhich(text, from, figure.Start);
        if (inWhich >= 0)
        {
            // 其中 belongs to this number where no other clause lies between.
            if (text.AsSpan(inWhich + 2, figure.Start - inWhich - 2).TrimStart(",:").IndexOfAny(",;") >= 0 && text[inWhich + 2] is not (',' or ':'))
            {
                return null;
            }

            var inBracket = inWhich > 0 && text[inWhich - 1] is '(' or '[';
            var isNested = !inBracket && previous is not null && text.AsSpan(previous.End, inWhich - previous.End).IndexOf(';') < 0
                && HasOpener(text, figures, first - 1);
            return new SumOpening(
                isNested ? SumOpener.Nested : SumOpener.InWhich, inWhich, inWhich, inBracket ? figure.Depth - 1 : figure.Depth,
                previous is null && (inWhich == 0 || text[inWhich - 1] is '。'));
        }

        if (previous is not null && previous.Depth == figure.Depth - 1 && text[previous.End] == '(' && figure.NameStart == previous.End + 1)
        {
            return new SumOpening(SumOpener.Bracket, previous.End, previous.End, previous.Depth, false);
        }

        var among = Among().Match(text, SentenceStart(text, figure.Start), figure.Start - SentenceStart(text, figure.Start));
        return among.Success && (previous is null || previous.End <= among.Index + among.Length)
            ? new SumOpening(SumOpener.Among, among.Index + among.Length, among.Index, figure.Depth, true) : null;
    }

    /// <summary>The percentage that belongs to a number; null where there is none.</summary>
    public (decimal Percent, int Decimals, int End)? ShareAfter(string text, SumFigure figure)
    {
        var match = Share().Match(text, figure.End, Math.Min(40, text.Length - figure.End));
        if (!match.Success || notAShare.IsIn(match.Value)
            || !decimal.TryParse(match.Groups["p"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100)
        {
            return null;
        }

        return (percent, match.Groups["d"].Length, match.Index + match.Length);
    }

    /// <summary>The separator after a part, its percentage and its brackets; a comma where none stands there.</summary>
    public char SeparatorAfter(string text, SumFigure part)
    {
        var at = ShareAfter(text, part)?.End ?? part.End;
        var depth = 0;
        for (; at < text.Length && (depth > 0 || text[at] is '(' or ')'); at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' && depth > 0 ? -1 : 0;
        }

        return at < text.Length && text[at] is ';' or '、' ? text[at] : ',';
    }

    // 其中, and 内有 for the parts of a part.
    private int InWhich(string text, int from, int to)
    {
        var last = -1;
        foreach (var (_, range) in inWhichWords.In(text, new TextRange(from, to)))
        {
            last = range.Start;
        }

        return last;
    }

    // A list inside a list: the number before opened one, or continues one, in the same sentence.
    private bool HasOpener(string text, List<SumFigure> figures, int i)
    {
        for (var at = i; at >= Math.Max(0, i - MostFigures) && figures[at].Sentence == figures[i].Sentence; at--)
        {
            var from = at > 0 && figures[at - 1].Sentence == figures[i].Sentence ? figures[at - 1].End : SentenceStart(text, figures[at].Start);
            var between = text.AsSpan(from, figures[at].Start - from);
            if (InWhich(text, from, figures[at].Start) >= 0)
            {
                return true;
            }

            if (between.Contains(';'))
            {
                return false;
            }
        }

        return false;
    }

    // Longer sentences are cut: no total stands that far from its parts.
    private static int SentenceStart(string text, int at)
    {
        var from = Math.Max(0, at - LongestReach);
        return at == from ? at : Math.Max(from, text.LastIndexOf('。', at - 1, at - from) + 1);
    }

    private SumFigure? Figure(string text, int at, int end, decimal value, int name, int depth, int sentence, int paragraph)
    {
        if (at > 0 && text[at - 1] is '第' or '每' or '-' or '.')
        {
            return null;
        }

        var after = end;
        var isVague = after < text.Length && text[after] is '余' or '多' or '几';
        after += isVague ? 1 : 0;
        var unit = after < text.Length ? units.WordAt(text.AsSpan(after)) : null;
        var isArabic = char.IsAsciiDigit(text[at]);
        if (unit is null)
        {
            // A number that ends its clause may have lost its unit; a year, a number of a law or a percentage has none.
            return isArabic && (after >= text.Length || text[after] is '。' or ';' or ')') && at > name && text[at - 1] is '数' or '息' or '为' or '请'
                ? new SumFigure(name, at, end, value, "", depth, sentence, paragraph, isVague) : null;
        }

        if (!isArabic && !(cases.Contains(unit) && unit is not ("个" or "项")))
        {
            return null;
        }

        after += unit.Length;
        isVague |= vagueAfter.WordAt(text.AsSpan(after)) is not null
            || Array.Exists(vagueBefore, w => text.AsSpan(0, at).EndsWith(w, StringComparison.Ordinal));

        // 条(篇): a second unit in brackets.
        if (after + 2 < text.Length && text[after] == '(' && units.WordAt(text.AsSpan(after + 1)) is { } second
            && after + 1 + second.Length < text.Length && text[after + 1 + second.Length] == ')')
        {
            after += second.Length + 2;
        }

        return new SumFigure(name, at, after, value, unit, depth, sentence, paragraph, isVague);
    }

    [GeneratedRegex(@"(主动公开)[^,。;、]{0,24}中[,:]", RegexOptions.CultureInvariant)]
    private static partial Regex Among();

    // ,占71.3% · (17.46%) · 占总数的12%.
    [GeneratedRegex(@"\G[^,。;、()\d%]{0,6}(,?\(?占[^,。;\d%]{0,18}|\()(?<p>\d{1,3}(\.(?<d>\d{1,4}))?)%", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
