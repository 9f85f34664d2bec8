using System.Text;

namespace ComplianceCheck.Output.Text;

/// <summary>Breaks text into lines by terminal columns. Chinese breaks anywhere, but no line begins with closing or ends with opening punctuation.</summary>
internal static class TextWrap
{
    private const string NoLineStart = "，。、；：？！）》】”’」』〉…%,.;:?!)]}";
    private const string NoLineEnd = "（《【“‘「『〈([{";

    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var runes = text.EnumerateRunes().ToArray();
        var lines = new List<string>();
        var start = 0;
        while (start < runes.Length)
        {
            var end = Fit(runes, start, width);
            lines.Add(Join(runes, start, end).TrimEnd());
            start = end;
            while (start < runes.Length && runes[start].Value == ' ')
            {
                start++;
            }
        }

        return lines.Count == 0 ? [""] : lines;
    }

    /// <summary>Where the line that begins at <paramref name="start"/> ends.</summary>
    private static int Fit(Rune[] runes, int start, int width)
    {
        var used = 0;
        var end = start;
        while (end < runes.Length && used + DisplayWidth.Of(runes[end]) <= width)
        {
            used += DisplayWidth.Of(runes[end++]);
        }

        if (end == runes.Length)
        {
            return end;
        }

        for (var at = end; at > start; at--)
        {
            if (CanBreak(runes[at - 1], runes[at]))
            {
                return at;
            }
        }

        return Math.Max(end, start + 1);
    }

    private static bool CanBreak(Rune before, Rune after)
    {
        if (NoLineEnd.Contains(before.ToString(), StringComparison.Ordinal) || NoLineStart.Contains(after.ToString(), StringComparison.Ordinal))
        {
            return false;
        }

        return before.Value == ' ' || after.Value == ' ' || DisplayWidth.Of(before) == 2 || DisplayWidth.Of(after) == 2;
    }

    private static string Join(Rune[] runes, int start, int end)
    {
        var line = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            line.Append(runes[i].ToString());
        }

        return line.ToString();
    }
}
