using System.Text.Json;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Json;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Pipelines;

/// <summary>Writes results in the diagnostic format of reviewdog (<c>rdjson</c>).</summary>
internal sealed class ReviewdogResultWriter : IResultWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter json;
    private readonly DisplayLanguage language;
    private readonly FindingText text;

    public ReviewdogResultWriter(Stream stream, WriterOptions options)
    {
        this.stream = stream;
        language = options.Language;
        text = new FindingText(language);
        json = new Utf8JsonWriter(stream, JsonText.Options);
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteText("name", options.Tool.Name);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        foreach (var finding in report.Shown)
        {
            var expired = report.ExpiredWaiverOf(finding);
            var severity = finding.Severity.ToString().ToUpperInvariant();
            Write(report.Read.Path, finding.RuleId, severity, string.Join('\n', text.Brief(finding, expired)), finding.Place);
        }

        foreach (var crash in report.Result.Outcomes.Where(o => o.Outcome == Outcome.Crashed))
        {
            Write(report.Read.Path, crash.RuleId, "ERROR", text.Line("gate.crashed", crash.Reason?.In(language) ?? ""), null);
        }

        json.Flush();
    }

    /// <inheritdoc/>
    public void Write(InputError error)
    {
        Write(error.Path, error.Code, "ERROR", text.Line("gate.unreadable", error.Message.In(language)), null);
        json.Flush();
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.EndLine(stream);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Drop();

    private void Write(string path, string code, string severity, string message, Place? place)
    {
        json.WriteStartObject();
        json.WriteText("message", message);
        json.WriteStartObject("location");
        json.WriteText("path", ReportPath.Of(path).ToString());
        if (place?.Line is { } line)
        {
            // Its columns count bytes of UTF-8, ours UTF-16 code units, and the line between is not at hand; the line alone is true.
            json.WriteStartObject("range");
            json.WriteStartObject("start");
            json.WriteNumber("line", line);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteText("severity", severity);
        json.WriteStartObject("code");
        json.WriteText("value", code);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
