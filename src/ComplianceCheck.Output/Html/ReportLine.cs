using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Html;

/// <summary>What a list of reports says of one: the data of a line, without a word of layout.</summary>
public sealed record ReportLine
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Its number in the list, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its path, without signs that nobody sees.</summary>
    public required string Path { get; init; }

    /// <summary>The body; empty where it was not recognised.</summary>
    public string Agency { get; init; } = "";

    /// <summary>The year; null where it was not recognised.</summary>
    public int? Year { get; init; }

    /// <summary>Number of errors, warnings and hints.</summary>
    public (int Errors, int Warnings, int Infos) Counts { get; init; }

    /// <summary>Ids of the requirements that it does not meet.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>What became of it: <c>checked</c>, <c>not-a-report</c>, <c>crashed</c> or <c>unreadable</c>.</summary>
    public string State { get; init; } = "checked";

    /// <summary>Why it could not be checked; empty where it could.</summary>
    public string Problem { get; init; } = "";

    /// <summary>The line of a report.</summary>
    public static ReportLine Of(CheckedReport report, int number) => new()
    {
        Number = number,
        Path = VisibleText.Of(report.Read.Path),
        Agency = VisibleText.Of(report.Read.Facts.Agency?.Name ?? report.Read.Facts.Title?.Agency ?? ""),
        Year = report.Read.Facts.ReportYear,
        Counts = (report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Info)),
        Rules = [.. report.Shown.Select(f => f.RuleId).Distinct(StringComparer.Ordinal)],
        State = !report.Result.IsReport ? "not-a-report" : report.Result.Count(Outcome.Crashed) > 0 ? "crashed" : "checked",
    };

    /// <summary>The line of an input that could not be checked.</summary>
    public static ReportLine Of(InputError error, int number, string problem) => new()
    {
        Number = number,
        Path = VisibleText.Of(error.Path),
        State = "unreadable",
        Problem = VisibleText.Of(problem),
    };

    /// <summary>Lines as JSON that can stand within a page: no sign of markup in it.</summary>
    public static string Json(IEnumerable<ReportLine> lines)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Compact))
        {
            writer.WriteStartArray();
            foreach (var line in lines)
            {
                line.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes it as an object.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", Number);
        writer.WriteString("path", Path);
        writer.WriteString("agency", Agency);
        if (Year is { } year)
        {
            writer.WriteNumber("year", year);
        }

        writer.WriteString("state", State);
        writer.WriteNumber("error", Counts.Errors);
        writer.WriteNumber("warning", Counts.Warnings);
        writer.WriteNumber("info", Counts.Infos);
        writer.WriteStartArray("rules");
        foreach (var rule in Rules)
        {
            writer.WriteStringValue(rule);
        }

        writer.WriteEndArray();
        writer.WriteString("problem", Problem);
        writer.WriteEndObject();
    }
}
