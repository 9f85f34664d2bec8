using System.Text.Json;
using ComplianceCheck.Findings;
using ComplianceCheck.Rules;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes results as one JSON object: UTF-8, Chinese not escaped, stable order, nothing that changes between runs.</summary>
internal sealed class JsonResultWriter : IResultWriter
{
    /// <summary>Version of the shape; grows when a field changes its meaning or goes.</summary>
    public const int SchemaVersion = 1;

    private readonly Stream stream;
    private readonly Utf8JsonWriter json;
    private readonly Language language;
    private readonly List<InputError> errors = [];

    public JsonResultWriter(Stream stream, WriterOptions options)
    {
        this.stream = stream;
        language = options.Language;
        json = new Utf8JsonWriter(stream, JsonText.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartObject("tool");
        json.WriteText("name", options.Tool.Name);
        json.WriteText("version", options.Tool.Version);
        json.WriteText("engine", options.Tool.Engine);
        json.WriteEndObject();
        json.WriteStartArray("reports");
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        json.WriteStartObject();
        json.WriteText("path", report.Read.Path);
        json.WriteText("sha256", report.Sha256);
        json.WriteText("status", report.Result.IsReport ? "checked" : "not-a-report");
        json.WriteFacts(report.Read);
        json.WriteStartArray("findings");
        foreach (var finding in report.Shown)
        {
            WriteFinding(finding, report.ExpiredWaiverOf(finding), "expired");
        }

        json.WriteEndArray();
        json.WriteStartArray("waived");
        foreach (var waived in report.Waivers.Waived)
        {
            WriteFinding(waived.Finding, waived.Waiver, "used");
        }

        json.WriteEndArray();
        json.WriteUnused("unusedWaivers", report.Waivers.Unused);
        json.WriteStartObject("outcomes");
        json.WriteNumber("passed", report.Result.Count(Outcome.Passed));
        json.WriteNumber("failed", report.Result.Count(Outcome.Failed));
        json.WriteNumber("notApplicable", report.Result.Count(Outcome.NotApplicable));
        json.WriteNumber("notAssessable", report.Result.Count(Outcome.NotAssessable));
        json.WriteNumber("crashed", report.Result.Count(Outcome.Crashed));
        json.WriteEndObject();
        json.WriteStartArray("notes");
        foreach (var note in report.Notes)
        {
            json.WriteTextValue(note.In(language));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public void Write(InputError error) => errors.Add(error);

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        json.WriteEndArray();
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteText("path", error.Path);
            json.WriteText("code", error.Code);
            json.WriteText("message", error.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("reports", totals.Reports);
        json.WriteNumber("errors", totals.Errors);
        json.WriteStartObject("findings");
        json.WriteNumber("error", totals.ErrorFindings);
        json.WriteNumber("warning", totals.WarningFindings);
        json.WriteNumber("info", totals.InfoFindings);
        json.WriteEndObject();
        json.WriteStartObject("waivers");
        json.WriteNumber("used", totals.Waived);
        json.WriteNumber("expired", totals.Expired);
        json.WriteNumber("unused", totals.Unused);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Half an object is of no use to anybody: what was not sent is dropped.
        json.Reset();
        json.Dispose();
    }

    private void WriteFinding(Finding finding, Waiver? waiver, string status)
    {
        json.WriteStartObject();
        json.WriteText("ruleId", finding.RuleId);
        json.WriteText("severity", JsonText.Name(finding.Severity));
        json.WriteText("message", finding.Message.In(language));
        json.WriteStartArray("basis");
        foreach (var basis in finding.Basis)
        {
            WriteBasis(basis);
        }

        json.WriteEndArray();
        json.WritePlace("place", finding.Place);
        json.WriteStartArray("related");
        foreach (var place in finding.Related)
        {
            json.WritePlaceValue(place);
        }

        json.WriteEndArray();
        json.WriteStartArray("evidence");
        foreach (var evidence in finding.Evidence)
        {
            json.WriteStartObject();
            json.WriteText("name", evidence.Name);
            json.WriteText("value", evidence.Value);
            json.WriteText("quote", evidence.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteText("fix", finding.Fix.In(language));
        json.WriteText("fingerprint", finding.Fingerprint);
        json.WriteWaiver("waiver", waiver, status);
        json.WriteEndObject();
    }

    private void WriteBasis(LegalBasis basis)
    {
        json.WriteStartObject();
        json.WriteText("document", basis.Document);
        json.WriteText("number", basis.Number);
        json.WriteText("article", basis.Article);
        json.WriteEndObject();
    }
}
