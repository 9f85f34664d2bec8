using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The figures of a row in running text, one a column.</summary>
/// <param name="Figures">What stands in each column, and where.</param>
/// <param name="IsEmpty">True where nothing stood there.</param>
/// <param name="End">Index after the last.</param>
internal sealed record StatisticsValues(IReadOnlyList<(string Text, TextRange Range)> Figures, bool IsEmpty, int End)
{
    private const string TwoInOne = "?";

    /// <summary>Reads the figures at <paramref name="start"/>.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="words">The words of such tables.</param>
    /// <param name="start">Index after the label and its unit.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="ordinal">Number of this row, which the next row's may be glued to the last figure.</param>
    public static StatisticsValues Read(FlowText flow, StatisticsWords words, int start, int columns, int ordinal)
    {
        var tokens = Tokens(flow, words, start, columns, ordinal);
        if (tokens.Count == 0)
        {
            return new([.. Enumerable.Repeat(("", new TextRange(start, start)), columns)], true, start);
        }

        var end = tokens[^1].Range.End;
        if (tokens.Count == columns)
        {
            return new(tokens, false, end);
        }

        var (text, range) = tokens[0];
        if (text[0] is '-' or '/')
        {
            return new([.. Enumerable.Repeat((text, range), columns)], false, end);
        }

        // One run of digits for two columns: certain only where it can be cut in one way. A figure that stands apart
        // may belong to either column.
        var glued = flow.GapBefore(range.Start) == Gap.None && (range.Start == 0 || flow.Text[range.Start - 1] != ' ');
        return glued && columns == 2 && OnlyCut(text) is var cut and > 0
            ? new(
                [
                    (text[..cut], new TextRange(range.Start, range.Start + cut)),
                    (text[cut..], new TextRange(range.Start + cut, range.End)),
                ],
                false,
                end)
            : new([.. Enumerable.Repeat((TwoInOne, range), columns)], false, end);
    }

    private static List<(string Text, TextRange Range)> Tokens(FlowText flow, StatisticsWords words, int start, int columns, int ordinal)
    {
        var text = flow.Text;
        var tokens = new List<(string, TextRange)>();
        var at = start;
        while (tokens.Count < columns && at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var from = at;
            if (text[at] is '-' or '/')
            {
                for (at++; at < text.Length && text[at] == text[from] && flow.GapBefore(at) == Gap.None; at++)
                {
                }
            }
            else if (!char.IsAsciiDigit(text[at]))
            {
                // A word that stands alone in its line or between blanks, as 无.
                var length = words.CellWords.StartOf(text.AsSpan(at));
                if (length == 0 || (flow.GapBefore(at + length) == Gap.None && !char.IsAsciiDigit(text[at + length])))
                {
                    break;
                }

                at += length;
            }
            else if (Digits(flow, at, ordinal) is var end && end > at)
            {
                at = end;
            }
            else
            {
                break;
            }

            tokens.Add((text[from..at], new TextRange(from, at)));
        }

        return tokens;
    }

    /// <summary>The end of the figure at <paramref name="start"/>; <paramref name="start"/> where the digits number the next row.</summary>
    private static int Digits(FlowText flow, int start, int ordinal)
    {
        var text = flow.Text;
        var end = start + 1;
        while (end < text.Length && flow.GapBefore(end) == Gap.None && (char.IsAsciiDigit(text[end]) || IsInner(text, end)))
        {
            end++;
        }

        if (end >= text.Length || flow.GapBefore(end) != Gap.None || text[end] is not ('.' or '、' or ')'))
        {
            return end;
        }

        // The number of the next row is glued to the figure: 条02.传真.
        var next = ordinal + 1 is var following && text.AsSpan(start, end - start).EndsWith(following.ToString(System.Globalization.CultureInfo.InvariantCulture))
            ? following
            : text[end - 1] == '1' ? 1 : text[end - 1] - '0';
        return Math.Max(start, end - (next >= 10 ? 2 : 1));
    }

    /// <summary>True for a comma or point between digits.</summary>
    private static bool IsInner(string text, int at) =>
        text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
        && (text[at] == '.' || (at + 3 < text.Length && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])));

    /// <summary>The one place where a run of digits can be cut into two figures; 0 where there are none or several.</summary>
    private static int OnlyCut(string digits)
    {
        var only = 0;
        for (var cut = 1; cut < digits.Length; cut++)
        {
            if (CellText.Read(digits.AsSpan(0, cut)).Value is null || CellText.Read(digits.AsSpan(cut)).Value is null)
            {
                continue;
            }

            if (only > 0)
            {
                return 0;
            }

            only = cut;
        }

        return only;
    }
}
