using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading.Counts;

/// <summary>A number with its unit in a clause.</summary>
/// <param name="Range">Number and unit.</param>
/// <param name="Value">The number; money in yuan.</param>
/// <param name="Unit">The unit; empty where there is none.</param>
/// <param name="IsVague">余, 多, 约 and the like qualify it.</param>
internal sealed record ClauseNumber(TextRange Range, decimal Value, string Unit, bool IsVague)
{
    private static readonly WordFinder Units = new(
    [
        "万元", "亿元", "人次", "批次", "件次", "件", "条", "宗", "起", "次", "份", "例", "个", "项", "篇", "期", "则", "元", "人", "案", "批", "部", "类", "户", "场", "名",
    ]);

    /// <summary>The numbers of a clause that count something: those with a unit, and zeros after 为 or a noun of number.</summary>
    public static List<ClauseNumber> In(string text, TextRange clause, CountWords words)
    {
        var found = new List<ClauseNumber>();
        for (var i = clause.Start; i < clause.End;)
        {
            // The letter O before a unit is a slip for the digit.
            var letter = text[i] is 'O' or 'o' && (i == clause.Start || !char.IsAsciiLetter(text[i - 1])) && UnitAt(text, i + 1, clause.End) is not null;
            decimal value = 0;
            var end = i + 1;
            if (!letter && !Numerals.TryRead(text, i, out value, out end))
            {
                i++;
                continue;
            }

            if (Read(text, clause, words, i, end, value) is { } number)
            {
                found.Add(number);
                i = number.Range.End;
            }
            else
            {
                i = end;
            }
        }

        return found;
    }

    private static ClauseNumber? Read(string text, TextRange clause, CountWords words, int start, int end, decimal value)
    {
        // “第九条至第十二条”, “第9条至12条”: numbers of articles count nothing.
        if (IsOrdinal(text, clause, start))
        {
            return null;
        }

        var vague = false;
        var at = end;
        while (CountWords.At(text, at, clause.End, words.Vague) is { } qualifier)
        {
            vague = true;
            at += qualifier.Length;
        }

        vague |= CountWords.At(text, start - 1, clause.End, words.Vague) is not null;
        var unit = UnitAt(text, at, clause.End);
        if (unit is not null && !(at + unit.Length < text.Length && text[at + unit.Length] == '一'))
        {
            // “三个一” is a slogan.
            // “六个部分”, “三个月”: parts of the text and lengths of time are no figures of a topic.
            if (CountWords.At(text, at + unit.Length, clause.End, words.NotCounted) is not null)
            {
                return null;
            }

            // 一次 and 一个 in running words count nothing; 零 needs a case unit.
            return new ClauseNumber(new TextRange(start, at + unit.Length), unit switch { "万元" => value * 10_000, "亿元" => value * 100_000_000, _ => value }, unit, vague);
        }

        // “复议数0” and “均为零”: a bare number closes the clause.
        return at == clause.End && start > clause.Start && (text[start - 1] is '为' or ':' or '数' or '量' or '是' or '共' or '计')
            ? new ClauseNumber(new TextRange(start, at), value, "", vague)
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

    private static string? UnitAt(string text, int at, int end) => CountWords.At(text, at, end, Units);
}
