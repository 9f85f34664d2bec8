using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Counts;

/// <summary>Counts the figures of a stretch of text, whatever they are of: 12条, 三次, 约200余件.</summary>
internal static class FigureReader
{
    private const string Roundings = "余多";
    private const string Ordinal = "第";

    /// <summary>How many numbers with a unit stand in a range; 第3期 is none.</summary>
    public static int FiguresIn(FlowText flow, CountWords words, TextRange range)
    {
        var figures = 0;
        foreach (var unit in flow.Hits(words.Units).In(range))
        {
            var end = unit.Start;
            if (end > range.Start && Roundings.Contains(flow.Text[end - 1], StringComparison.Ordinal))
            {
                end--;
            }

            var start = end;
            while (start > range.Start && IsOfNumber(flow.Text[start - 1]))
            {
                start--;
            }

            figures += start < end && !flow.Text.AsSpan(range.Start, start - range.Start).EndsWith(Ordinal) ? 1 : 0;
        }

        return figures;
    }

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' || Numerals.IsChinese(c);
}
