using System.Text;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output;

/// <summary>
/// Knows by its first lines what a writer of this program wrote, whatever its file is called: results that lie beside the reports are no reports.
/// It looks only at what every result of a format begins with, which no report does.
/// </summary>
public static class FormerResult
{
    /// <summary>Number of bytes of a file that are looked at.</summary>
    public const int HeadBytes = 4096;

    private static readonly string[] Beginnings =
    [
        """{"schemaVersion":""",
        """{"type":"report","schemaVersion":""",
        """{"type":"error","schemaVersion":""",
        """{"type":"summary","schemaVersion":""",
        """{"$schema":"https://docs.oasis-open.org/sarif/""",
        """{"source":{"name":"compliancecheck"}""",
        """[{"description":""",
        """<?xml version="1.0" encoding="utf-8"?><testsuites name="compliancecheck">""",
        "::error file=",
        "::warning file=",
        "::notice file=",
        "::error title=compliancecheck",
    ];

    /// <summary>Whether a file that begins so is a result.</summary>
    /// <param name="head">Its first <see cref="HeadBytes"/> bytes, or all where there are fewer.</param>
    public static bool Is(byte[] head)
    {
        // A shell may have written it anew, in another encoding and with other ends of lines.
        using var reader = new StreamReader(new MemoryStream(head), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        var packed = string.Concat(lines.Select(l => l.TrimStart()));
        return packed == "[]"
            || Array.Exists(Beginnings, b => packed.StartsWith(b.Replace("\":", "\": ", StringComparison.Ordinal), StringComparison.Ordinal) || packed.StartsWith(b, StringComparison.Ordinal))
            || IsPage(packed) || IsTable(lines[0]) || IsText(lines);
    }

    /// <summary>A table of findings, by its first columns, or of their numbers, by its name.</summary>
    private static bool IsTable(string head)
    {
        if (Says("statistics.name").Contains(head))
        {
            return true;
        }

        string[] keys = ["csv.file", "csv.agency", "csv.year", "csv.severity", "csv.requirement"];
        return head.StartsWith(string.Join(',', keys.Select(k => FormatMessages.All[k].Zh)), StringComparison.Ordinal)
            || head.StartsWith(string.Join(',', keys.Select(k => FormatMessages.All[k].En)), StringComparison.Ordinal);
    }

    private static bool IsPage(string packed) =>
        (packed.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal) && packed.Contains("""<meta name="generator" content="compliancecheck">""", StringComparison.Ordinal))
        || Says("markdown.title").Any(t => packed.StartsWith($"## {t}", StringComparison.Ordinal));

    /// <summary>Text for people: a path, and indented below it what kind of report it is; or the table of reports of which none is told apart.</summary>
    private static bool IsText(string[] lines)
    {
        if (lines.Length < 2 || lines[0].Length == 0 || lines[0][0] == ' ' || !lines[1].StartsWith("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var second = lines[1][2..];
        var (separator, regime) = (FormatMessages.All["place.separator"].Zh, FormatMessages.All["head.regime"]);
        return Says("table.title").Contains(lines[0])
            || Says("facts.title").Any(t => second.StartsWith(t, StringComparison.Ordinal))
            || (second.Split(separator) is [_, _, var last] && (Says("head.no-regime").Contains(last) || Beginning(regime).Any(b => last.StartsWith(b, StringComparison.Ordinal))));
    }

    private static string[] Says(string key) => [FormatMessages.All[key].Zh, FormatMessages.All[key].En];

    /// <summary>What a sentence begins with before its value.</summary>
    private static IEnumerable<string> Beginning(LocalizedText text) => ((string[])[text.Zh, text.En]).Select(t => t[..t.IndexOf('{', StringComparison.Ordinal)]);
}
