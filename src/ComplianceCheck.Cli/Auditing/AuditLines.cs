using System.Text.Encodings.Web;
using System.Text.Json;
using ComplianceCheck.Batches;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Auditing;

/// <summary>A batch for other programs: a line of JSON a body, and one for each report on another year.</summary>
internal sealed class AuditLines(Stream stream, Voice voice)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them.</summary>
    public void Write(AuditBatch batch, CrossResult result)
    {
        var found = result.Findings.ToLookup(f => f.Unit ?? "", StringComparer.Ordinal);
        foreach (var unit in batch.Units)
        {
            Line(unit.Name, batch.ReportOf(unit) is { } report ? (report, "checked") : (null, "missing"), unit.Parent, unit.District, found[unit.Id]);
        }

        foreach (var other in batch.Others)
        {
            Line(other.Name, (other, "other-year"), other.Entry?.Parent, other.Entry?.District ?? "", []);
        }
    }

    private void Line(string unit, (AuditedReport? Report, string Status) state, string? parent, string district, IEnumerable<CrossFinding> findings)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("unit", unit);
            json.WriteString("status", state.Status);
            json.WriteString("path", state.Report?.Path);
            json.WriteString("parent", parent);
            json.WriteString("district", district);
            json.WriteNumber("errors", state.Report?.Count(Severity.Error) ?? 0);
            json.WriteNumber("warnings", state.Report?.Count(Severity.Warning) ?? 0);
            json.WriteNumber("infos", state.Report?.Count(Severity.Info) ?? 0);
            json.WriteStartArray("together");
            foreach (var finding in findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private void Write(Utf8JsonWriter json, CrossFinding found)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", found.Finding.RuleId);
        json.WriteString("severity", found.Finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", voice.In(found.Finding.Message));
        json.WriteString("fix", voice.In(found.Finding.Fix));
        json.WriteStartArray("units");
        foreach (var unit in found.Units)
        {
            json.WriteStringValue(unit);
        }

        json.WriteEndArray();
        json.WriteString("fingerprint", found.Finding.Fingerprint);
        json.WriteEndObject();
    }
}
