using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Html;

/// <summary>The sentences of the page in the reader's language.</summary>
internal sealed class HtmlWords(DisplayLanguage language)
{
    private const string OfScript = "script.";

    private readonly MessageCatalogue messages = FormatMessages.All;

    /// <summary>What formats say alike about a finding.</summary>
    public FindingText Finding { get; } = new(language);

    /// <summary>The language as pages name it.</summary>
    public string Code => language == DisplayLanguage.Chinese ? "zh-CN" : "en";

    /// <summary>Places, severities and clauses.</summary>
    public ReaderWords Reader { get; } = new(language);

    /// <summary>What the scripts of the page say, as JSON without a sign of markup.</summary>
    public string ForScript
    {
        get
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            {
                writer.WriteStartObject();
                foreach (var key in messages.Keys.Where(k => k.StartsWith(OfScript, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
                {
                    writer.WriteString(key[OfScript.Length..], Say(key));
                }

                writer.WriteEndObject();
            }

            return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        }
    }

    /// <summary>A sentence.</summary>
    public string Say(string key) => messages[key].In(language);

    /// <summary>A text in the reader's language.</summary>
    public string Say(LocalizedText text) => text.In(language);

    /// <summary>A sentence with its values.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => messages.Fill(key, arguments).In(language);

    /// <summary>A sentence with numbers.</summary>
    public string Count(string key, params (string Name, int Value)[] arguments) =>
        Fill(key, [.. arguments.Select(a => (a.Name, HtmlText.Number(a.Value)))]);

    /// <summary>What a table is called.</summary>
    public string TableName(Table table) => Count("place.table", ("table", table.Number));

    /// <summary>Whose report of which year, as far as known.</summary>
    public string Subject(CheckedReport report) => VisibleText.Of(string.Join(
        Say("place.separator"),
        report.Read.Facts.Agency?.Name ?? report.Read.Facts.Title?.Agency ?? Say("head.no-agency"),
        report.Read.Facts.ReportYear is { } year ? Count("head.year", ("year", year)) : Say("head.no-year")));

    /// <summary>Name of the page about a report.</summary>
    public string Title(CheckedReport report) => Fill("html.title-of", ("subject", Subject(report)));

    /// <summary>What somebody who wants to hand the report in has to know first.</summary>
    public string Verdict(CheckedReport report)
    {
        var (errors, warnings, infos) = (report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Info));
        return !report.Result.IsReport ? Say("head.not-a-report")
            : report.Result.Count(Outcome.Crashed) > 0 ? Say("html.verdict-crashed")
            : report.Shown.Count == 0 && report.HiddenCount > 0 ? Say("html.none-shown")
            : Count(errors > 0 ? "html.verdict-error" : report.Shown.Count > 0 ? "html.verdict-good" : "html.verdict-clean", ("error", errors), ("warning", warnings), ("info", infos));
    }

    /// <summary>What the findings of a severity ask of her.</summary>
    public string Task(Severity severity) => Say(severity switch
    {
        Severity.Error => "html.task-error",
        Severity.Warning => "html.task-warning",
        _ => "html.task-info",
    });

    /// <summary>What a mark says to those who do not see it.</summary>
    public string Mark(int number, Finding finding) =>
        Fill("html.mark", ("number", HtmlText.Number(number)), ("severity", Task(finding.Severity)));

    /// <summary>The style class of a severity.</summary>
    public static string Class(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
