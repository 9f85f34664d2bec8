using System.Text;
using System.Text.Json;
using ComplianceCheck.Findings;
using ComplianceCheck.Hashing;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Json;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Pipelines;

/// <summary>Writes results as a GitLab Code Quality report. The format demands a line; where the file has none it is 1, and the text says where to look.</summary>
internal sealed class GitLabResultWriter : IResultWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter json;
    private readonly DisplayLanguage language;
    private readonly FindingText text;

    public GitLabResultWriter(Stream stream, WriterOptions options)
    {
        this.stream = stream;
        language = options.Language;
        text = new FindingText(language);
        json = new Utf8JsonWriter(stream, JsonText.Options);
        json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        var path = report.Read.Path;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in report.Shown)
        {
            var expired = report.ExpiredWaiverOf(finding);
            // GitLab drops all but one issue of a fingerprint.
            var times = seen[finding.Fingerprint] = seen.GetValueOrDefault(finding.Fingerprint) + 1;
            var severity = finding.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" };
            Write(path, finding.RuleId, severity, string.Join(' ', text.Brief(finding, expired)), finding.Place?.Line ?? 1, $"{finding.Fingerprint}/{times}");
        }

        foreach (var crash in report.Result.Outcomes.Where(o => o.Outcome == Outcome.Crashed))
        {
            Write(path, crash.RuleId, "critical", text.Line("gate.crashed", crash.Reason?.In(language) ?? ""), 1, crash.RuleId);
        }

        json.Flush();
    }

    /// <inheritdoc/>
    public void Write(InputError error)
    {
        Write(error.Path, error.Code, "blocker", text.Line("gate.unreadable", error.Message.In(language)), 1, error.Code);
        json.Flush();
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        json.WriteEndArray();
        json.EndLine(stream);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Drop();

    private void Write(string path, string check, string severity, string description, int line, string identity)
    {
        var shown = ReportPath.Of(path).ToString();
        json.WriteStartObject();
        json.WriteText("description", description);
        json.WriteText("check_name", check);
        json.WriteText("fingerprint", Convert.ToHexStringLower(Sha256.HashData(Encoding.UTF8.GetBytes($"{shown}\n{identity}"))));
        json.WriteText("severity", severity);
        json.WriteStartObject("location");
        json.WriteText("path", shown);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
