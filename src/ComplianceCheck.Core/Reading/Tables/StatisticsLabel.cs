using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The label of a row in running text.</summary>
/// <param name="Row">The row or heading; null where the label is not known.</param>
/// <param name="Text">The label without its number.</param>
/// <param name="Ordinal">Its number; 0 where it has none.</param>
/// <param name="HasUnit">True where a unit follows.</param>
/// <param name="Next">Index after the label and its unit.</param>
internal sealed record StatisticsLabel(StatisticsRow? Row, TextRange Text, int Ordinal, bool HasUnit, int Next)
{
    private const int Longest = 80;
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Reads the label at <paramref name="start"/>; null where none stands there.</summary>
    public static StatisticsLabel? Read(FlowText flow, StatisticsWords words, StatisticsCursor cursor, int start)
    {
        var text = flow.Text;
        var from = start;
        var ordinal = 0;
        for (var next = OrdinalAt(words, text, from, out var number); next > from; next = OrdinalAt(words, text, from, out number))
        {
            from = next;
            ordinal = number > 0 ? number : ordinal;
        }

        for (var at = from; at <= Math.Min(text.Length, from + Longest); at++)
        {
            var name = new TextRange(from, at);
            if (at == text.Length || text[at] is '-' or '/' or '|' || char.IsAsciiDigit(text[at]) || (at > from && OrdinalAt(words, text, at) > at))
            {
                return at > from ? new(Find(flow, words, cursor, name, HasFigure(words, text, at)), name, ordinal, false, at) : null;
            }

            if (text[at] is '(')
            {
                // A note belongs to the label, whatever stands in it.
                at = text.IndexOf(')', at, Math.Min(Longest, text.Length - at)) is var close and > 0 ? close : at;
                continue;
            }

            if (text[at] is '。' or ';' or '!' or '?')
            {
                return null;
            }

            if (at > from + 1 && UnitAt(flow, words, cursor, name) is var unit and > 0)
            {
                return new(Find(flow, words, cursor, name, true), name, ordinal, true, at + unit);
            }

            // A line's end closes a label that is complete, unless the line after goes on with a unit or a figure.
            if (at > from && flow.StartsParagraph(at) && Find(flow, words, cursor, name, false) is { } row && (row.IsHeading || StartsLabel(flow, words, cursor, at)))
            {
                return new(row, name, ordinal, false, at);
            }
        }

        return null;
    }

    /// <summary>The index after a row's number or 其中 at <paramref name="at"/>; <paramref name="at"/> itself where none stands there.</summary>
    public static int OrdinalAt(StatisticsWords words, string text, int at) => OrdinalAt(words, text, at, out _);

    private static int OrdinalAt(StatisticsWords words, string text, int at, out int number)
    {
        number = 0;
        var rest = text.AsSpan(at);
        if (words.PartWords.StartOf(rest) is var part and > 0)
        {
            return at + part + (rest.Length > part && rest[part] is ':' or '、' or ',' ? 1 : 0);
        }

        var bracket = rest.Length > 0 && rest[0] == '(' ? 1 : 0;
        var length = bracket;
        while (length < rest.Length && length < bracket + 2 && (char.IsAsciiDigit(rest[length]) || Numerals.Contains(rest[length], StringComparison.Ordinal)))
        {
            number = (number * 10) + (char.IsAsciiDigit(rest[length]) ? rest[length] - '0' : 0);
            length++;
        }

        var closes = length > bracket && length < rest.Length
            && (bracket == 1 ? rest[length] == ')' : rest[length] is '.' or '、' or ')' && !(length + 1 < rest.Length && char.IsAsciiDigit(rest[length + 1])));
        return closes ? at + length + 1 : at;
    }

    private static bool HasFigure(StatisticsWords words, string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]) && OrdinalAt(words, text, at) == at;

    private static StatisticsRow? Find(FlowText flow, StatisticsWords words, StatisticsCursor cursor, TextRange name, bool hasFigure)
    {
        var label = words.Normalise(flow.Slice(name));
        return hasFigure ? cursor.Find(label) ?? cursor.FindHeading(label) : cursor.FindHeading(label) ?? cursor.Find(label);
    }

    private static bool StartsLabel(FlowText flow, StatisticsWords words, StatisticsCursor cursor, int at)
    {
        if (OrdinalAt(words, flow.Text, at) > at)
        {
            return true;
        }

        var line = new TextRange(at, flow.NextParagraph(at + 1));
        return !words.Units.Holds(flow.Text.AsSpan(line.Start, line.Length)) && Find(flow, words, cursor, line, false) is not null;
    }

    /// <summary>Length of the unit that ends a label; 0 where the characters belong to the label.</summary>
    private static int UnitAt(FlowText flow, StatisticsWords words, StatisticsCursor cursor, TextRange name)
    {
        var text = flow.Text;
        var length = words.Units.StartOf(text.AsSpan(name.End));
        var next = name.End + length;
        if (length == 0 || (next < text.Length && words.NotAfterUnit.StartOf(text.AsSpan(next)) > 0))
        {
            return 0;
        }

        // Where nothing separates it, only a figure makes it a unit, or a complete label before it and another one behind.
        var isCell = flow.GapBefore(name.End) != Gap.None && flow.GapBefore(next) != Gap.None;
        return isCell || next >= text.Length || char.IsAsciiDigit(text[next]) || text[next] is '-' or '/' or ' '
            || (Find(flow, words, cursor, name, true) is { IsHeading: false } && IsLabelAt(flow, words, cursor, next))
            ? length
            : 0;
    }

    private static bool IsLabelAt(FlowText flow, StatisticsWords words, StatisticsCursor cursor, int start)
    {
        var text = flow.Text;
        for (var at = start; at <= Math.Min(text.Length, start + (Longest / 2)); at++)
        {
            if (OrdinalAt(words, text, at) > at)
            {
                return at == start;
            }

            if (at == text.Length || char.IsAsciiDigit(text[at]) || words.Units.StartOf(text.AsSpan(at)) > 0)
            {
                if (Find(flow, words, cursor, new TextRange(start, at), true) is not null)
                {
                    return true;
                }

                if (at == text.Length || char.IsAsciiDigit(text[at]))
                {
                    return false;
                }
            }
        }

        return false;
    }
}
