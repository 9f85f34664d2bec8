using System.Buffers;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Tracing;

namespace ComplianceCheck.Reading.Counts;

/// <summary>A number with its unit in a clause.</summary>
/// <param name="Range">Number and unit.</param>
/// <param name="Value">The number; money in yuan.</param>
/// <param name="Unit">The unit; empty where there is none.</param>
/// <param name="IsVague">余, 多, 约 and the like qualify it.</param>
internal readonly record struct ClauseNumber(TextRange Range, decimal Value, string Unit, bool IsVague)
{
    // The letter O before a unit is a slip for the digit.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(Numerals.Beginnings + "Oo");

    /// <summary>True where a number may stand.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Beginnings);

    /// <summary>Adds the numbers of a clause that count something: those with a unit, and zeros after 为 or a noun of number.</summary>
    public static void Find(string text, TextRange clause, CountWords words, Func<WordFinder, WordHits> hits, List<ClauseNumber> found, ReadingTrace? trace)
    {
        for (var at = clause.Start; at < clause.End;)
        {
            var skipped = text.AsSpan(at, clause.End - at).IndexOfAny(Beginnings);
            if (skipped < 0)
            {
                return;
            }

            at += skipped;
            var isLetter = text[at] is 'O' or 'o';
            decimal value = 0;
            var end = at + 1;
            if (isLetter ? (at > clause.Start && char.IsAsciiLetter(text[at - 1])) || !hits(words.Units).At(end, clause.End, out _) : !Numerals.TryRead(text, at, out value, out end))
            {
                at++;
                continue;
            }

            if (value == 0 && words.NotZero.EndOf(text.AsSpan(clause.Start, at - clause.Start)) > 0)
            {
                trace?.PassedOver(new TextRange(at, end), "counts.not-zero");
            }
            else if (Read(text, clause, words, hits, at, end, value, trace) is { } number)
            {
                found.Add(number);
                end = number.Range.End;
            }

            at = end;
        }
    }

    /// <summary>True where one of some numbers stands in a stretch.</summary>
    public static bool IsAnyIn(List<ClauseNumber> numbers, int start, int end)
    {
        foreach (var number in numbers)
        {
            if (number.Range.Start >= start && number.Range.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    private static ClauseNumber? Read(string text, TextRange clause, CountWords words, Func<WordFinder, WordHits> hits, int start, int end, decimal value, ReadingTrace? trace)
    {
        // “第九条至第十二条”, “第9条至12条”: numbers of articles count nothing.
        if (IsOrdinal(text, clause, start))
        {
            trace?.PassedOver(new TextRange(start, end), "counts.ordinal");
            return null;
        }

        var isVague = false;
        var at = end;
        while (hits(words.Vague).At(at, clause.End, out var qualifier))
        {
            isVague = true;
            at = qualifier.End;
        }

        isVague |= hits(words.Vague).At(start - 1, clause.End, out _);

        // “三个一” is a slogan.
        if (hits(words.Units).At(at, clause.End, out var unit) && !(unit.End < text.Length && text[unit.End] == '一'))
        {
            if (end == start + 1 && text[start] == '一' && IsNoFigure(text, unit, clause, words, hits) is { } why)
            {
                trace?.PassedOver(new TextRange(start, unit.End), why);
                return null;
            }

            // “六个部分”, “三个月”: parts of the text and lengths of time are no figures of a topic.
            if (hits(words.NotCounted).At(unit.End, clause.End, out var uncounted))
            {
                trace?.PassedOver(new TextRange(start, uncounted.End), "counts.not-counted");
                return null;
            }

            return Of(new TextRange(start, unit.End), value, words.Units.Words[unit.Word], isVague);
        }

        // “共受理申请0”: a bare zero closes the clause; a quoted one (“数量为“0””) does too.
        var isQuoted = start - 1 > clause.Start && text[start - 1] == '"' && at < clause.End && text[at] == '"';
        var before = isQuoted ? start - 1 : start;
        if (value == 0 && (isQuoted ? at + 1 : at) == clause.End && before > clause.Start && char.IsLetter(text[before - 1]))
        {
            return new ClauseNumber(new TextRange(start, at), value, "", isVague);
        }

        // “复议数0” and “均为零”: a bare number closes the clause.
        if (at == clause.End && start > clause.Start && text[start - 1] is '为' or ':' or '数' or '量' or '是' or '共' or '计')
        {
            return new ClauseNumber(new TextRange(start, at), value, "", isVague);
        }

        // A year counts nothing, and nobody asks why.
        if (end == text.Length || text[end] != '年')
        {
            trace?.PassedOver(new TextRange(start, end), "counts.number-without-unit");
        }

        return null;
    }

    /// <summary>The unit that values are counted in where a text counts in <paramref name="unit"/>.</summary>
    public static string ValueUnitOf(string unit) => Money(unit) is null ? unit : "元";

    private static ClauseNumber Of(TextRange range, decimal value, string unit, bool isVague) => new(range, value * (Money(unit) ?? 1), unit, isVague);

    // How many 元 a unit of money is.
    private static int? Money(string unit) => unit switch { "万元" => 10_000, "亿元" => 100_000_000, _ => null };

    // “行政诉讼一件也没有”, “减免费用一项为0元”: the key of why 一 with its unit is no figure; null where it is one.
    private static string? IsNoFigure(string text, WordHit unit, TextRange clause, CountWords words, Func<WordFinder, WordHits> hits)
    {
        var behind = text.AsSpan(unit.End, clause.End - unit.End);
        return words.NotEven.StartOf(behind) is > 0 and var even && hits(words.Negations).At(unit.End + even, clause.End, out _) ? "counts.not-even-one"
            : words.MatterUnits.Holds(text.AsSpan(unit.Start, unit.End - unit.Start)) && words.MatterVerbs.StartOf(behind) > 0 ? "counts.the-matter-itself"
            : null;
    }

    private static bool IsOrdinal(string text, TextRange clause, int start)
    {
        var at = start - 1;
        if (at > clause.Start && text[at] is '至' or '到' or '-' or '、')
        {
            // Back over the number and the unit that stand before the sign.
            for (at--; at > clause.Start && (text[at] is '条' or '款' or '项' || char.IsAsciiDigit(text[at]) || Numerals.IsChinese(text[at])); at--)
            {
            }
        }

        return at >= clause.Start && text[at] == '第';
    }
}
