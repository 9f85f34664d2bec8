using System.Buffers;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Sums;

/// <summary>Finds the numbers that totals and their parts are made of.</summary>
internal sealed class SumFigures
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("。([)],;、:" + Numerals.Beginnings);

    private readonly FlowText flow;
    private readonly string text;
    private readonly SumWords words;
    private readonly List<SumFigure> found = [];
    private int depth;
    private int sentence;
    private int paragraph;
    private int name;

    private SumFigures(FlowText flow, SumWords words)
    {
        this.flow = flow;
        this.words = words;
        text = flow.Text;
    }

    /// <summary>All numbers with units, in order, except those in <paramref name="skip"/>.</summary>
    public static List<SumFigure> In(FlowText flow, SumWords words, ReadOnlySpan<TextRange> skip)
    {
        var figures = new SumFigures(flow, words);
        figures.Read(skip);
        return figures.found;
    }

    private void Read(ReadOnlySpan<TextRange> skip)
    {
        // The first beginning of a paragraph that is not behind us.
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            next = next < at ? flow.NextParagraph(at) : next;
            if (at == next)
            {
                paragraph++;
                sentence++;
                depth = 0;
                name = at;
                next = flow.NextParagraph(at + 1);
            }

            var skipped = text.AsSpan(at, next - at).IndexOfAny(Signs);
            at = skipped < 0 ? next : ReadSign(at + skipped, skip);
        }
    }

    // Reads what stands at a sign and says where to go on.
    private int ReadSign(int at, ReadOnlySpan<TextRange> skip)
    {
        switch (text[at])
        {
            case '。':
                sentence++;
                depth = 0;
                name = at + 1;
                return at + 1;
            case '(' or '[':
                depth++;
                name = at + 1;
                return at + 1;
            case ')' or ']':
                depth = Math.Max(0, depth - 1);
                return at + 1;
            case ',' or ';' or '、' or ':':
                name = at + 1;
                return at + 1;
        }

        if (!Numerals.TryRead(text, at, out var value, out var end))
        {
            return at + 1;
        }

        if (IsIn(skip, at) || Figure(at, end, value) is not { } figure)
        {
            return end;
        }

        found.Add(figure);
        return figure.End;
    }

    private static bool IsIn(ReadOnlySpan<TextRange> ranges, int at)
    {
        foreach (var range in ranges)
        {
            if (range.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private SumFigure? Figure(int at, int end, decimal value)
    {
        if (at > 0 && text[at - 1] is '第' or '每' or '-' or '.')
        {
            return null;
        }

        var after = end;
        var isVague = after < text.Length && text[after] is '余' or '多' or '几';
        after += isVague ? 1 : 0;
        var unit = after < text.Length ? words.UnitAt(text.AsSpan(after)) : null;
        var isArabic = char.IsAsciiDigit(text[at]);
        if (unit is null)
        {
            // A number that ends its clause may have lost its unit; a year, a number of a law or a percentage has none.
            return isArabic && (after >= text.Length || text[after] is '。' or ';' or ')') && at > name && text[at - 1] is '数' or '息' or '为' or '请'
                ? new SumFigure(name, at, end, value, "", depth, sentence, paragraph, isVague) : null;
        }

        if (!isArabic && !(words.IsCase(unit) && unit is not ("个" or "项")))
        {
            return null;
        }

        after += unit.Length;
        isVague |= words.IsVague(text.AsSpan(0, at), text.AsSpan(after));

        // 条(篇): a second unit in brackets.
        if (after + 2 < text.Length && text[after] == '(' && words.UnitAt(text.AsSpan(after + 1)) is { } second
            && after + 1 + second.Length < text.Length && text[after + 1 + second.Length] == ')')
        {
            after += second.Length + 2;
        }

        return new SumFigure(name, at, after, value, unit, depth, sentence, paragraph, isVague);
    }
}
