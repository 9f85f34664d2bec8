using System.Globalization;
using System.Text;

namespace ComplianceCheck.Waivers;

/// <summary>Edits the text of a file of waivers without touching what people wrote there: comments, order and form stay.</summary>
public static class WaiverText
{
    private const string Key = "waivers:";

    /// <summary>The text with more waivers, after those that are there.</summary>
    /// <param name="text">The text of the file; empty where there is none.</param>
    /// <param name="present">The waivers read from it.</param>
    /// <param name="more">The waivers to add.</param>
    public static string Added(string text, IReadOnlyList<Waiver> present, IEnumerable<Waiver> more)
    {
        var lines = Lines(text);
        var (at, indentation) = present.Count > 0
            ? (present[^1].LastLine, Indentation(lines, present[^1]))
            : (OpenList(lines), "  ");
        lines.InsertRange(at, more.SelectMany(w => Entry(w, indentation)));
        return Joined(lines, text);
    }

    /// <summary>The text without some of its waivers.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="present">The waivers read from it.</param>
    /// <param name="gone">Those of them to leave out.</param>
    public static string Without(string text, IReadOnlyList<Waiver> present, IReadOnlyCollection<Waiver> gone)
    {
        var lines = Lines(text);
        var left = new bool[lines.Count];
        foreach (var waiver in present.Where(gone.ToHashSet().Contains))
        {
            left.AsSpan(FirstLine(lines, waiver)..waiver.LastLine).Fill(true);
        }

        return Joined([.. lines.Where((_, i) => !left[i])], text);
    }

    private static List<string> Lines(string text)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        if (lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private static string Joined(List<string> lines, string before)
    {
        var end = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return string.Concat(lines.Select(l => l + end));
    }

    /// <summary>Makes room for the first entry.</summary>
    /// <returns>The index of the line where it goes.</returns>
    private static int OpenList(List<string> lines)
    {
        var at = lines.FindIndex(l => l.StartsWith(Key, StringComparison.Ordinal));
        if (at < 0)
        {
            lines.Add(Key);
            return lines.Count;
        }

        // “waivers: []” is a list on one line, to which no entries of their own lines can be added.
        lines[at] = Key + lines[at][Key.Length..].Replace("[]", "", StringComparison.Ordinal).TrimEnd();
        return at + 1;
    }

    /// <summary>The index of the line with the dash of an entry, which may stand above its keys.</summary>
    private static int FirstLine(List<string> lines, Waiver waiver)
    {
        var at = waiver.Line - 1;
        while (at > 0 && !lines[at].TrimStart().StartsWith('-'))
        {
            at--;
        }

        return at;
    }

    private static string Indentation(List<string> lines, Waiver waiver)
    {
        var line = lines[FirstLine(lines, waiver)];
        return line[..(line.Length - line.TrimStart().Length)];
    }

    private static string[] Entry(Waiver waiver, string indentation) =>
    [
        $"{indentation}- requirement: {waiver.Requirement}",
        $"{indentation}  report: {Quoted(waiver.Report)}",
        $"{indentation}  fingerprint: {Quoted(waiver.Fingerprint)}",
        $"{indentation}  reason: {Quoted(waiver.Reason)}",
        $"{indentation}  owner: {Quoted(waiver.Owner)}",
        $"{indentation}  expires: {waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
    ];

    /// <summary>A text in double quotes, in which nothing is taken for YAML.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
