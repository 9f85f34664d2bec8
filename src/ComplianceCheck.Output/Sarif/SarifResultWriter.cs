using System.Text.Json;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Json;
using ComplianceCheck.Output.Json.Contract;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Sarif;

/// <summary>Writes results as SARIF 2.1.0, the format of code scanning. Requirements, errors and exit code follow the results, so that reports need not be kept.</summary>
internal sealed class SarifResultWriter : IResultWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Stream stream;
    private readonly Utf8JsonWriter json;
    private readonly WriterOptions options;
    private readonly FindingText text;
    private readonly SarifRules rules;
    private readonly List<Notification> notifications = [];

    public SarifResultWriter(Stream stream, WriterOptions options)
    {
        this.stream = stream;
        this.options = options;
        text = new FindingText(options.Language);
        rules = new SarifRules(text, options.Language);
        json = new Utf8JsonWriter(stream, JsonText.Options);
        json.WriteStartObject();
        json.WriteText("$schema", Schema);
        json.WriteText("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteText("language", options.Language == DisplayLanguage.Chinese ? "zh-CN" : "en-US");
        json.WriteText("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifPlaces.Root);
        WriteMessage("description", text.Say("sarif.root"));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        rules.Add(report.Requirements);
        foreach (var finding in report.Shown)
        {
            WriteResult(report.Read.Path, finding, null, report.ExpiredWaiverOf(finding));
        }

        foreach (var waived in report.Waivers.Waived)
        {
            WriteResult(report.Read.Path, waived.Finding, waived.Waiver, null);
        }

        foreach (var crash in report.Result.Outcomes.Where(o => o.Outcome == Outcome.Crashed))
        {
            var reason = text.Line("gate.crashed", $"{crash.RuleId} {crash.Reason?.In(options.Language)}".TrimEnd());
            notifications.Add(new Notification(report.Read.Path, "requirement-crashed", reason, crash.RuleId));
        }

        json.Flush();
    }

    /// <inheritdoc/>
    public void Write(InputError error) =>
        notifications.Add(new Notification(error.Path, error.Code, VisibleText.Of(error.Message.In(options.Language)), null));

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        json.WriteEndArray();
        WriteInvocation(totals);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteText("name", options.Tool.Name);
        json.WriteText("version", options.Tool.Version);
        json.WriteText("semanticVersion", options.Tool.Version);
        if (options.Tool.Repository is { } repository)
        {
            json.WriteText("informationUri", repository);
        }

        rules.Write(json, options.Tool);
        json.WriteStartObject("properties");
        json.WriteText("engine", options.Tool.Engine);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.EndLine(stream);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Drop();

    private void WriteResult(string path, Finding finding, Waiver? waiver, Waiver? expired)
    {
        json.WriteStartObject();
        WriteRule(finding.RuleId);
        json.WriteText("level", SarifRules.Level(finding.Severity));
        WriteMessage("message", Message(string.Join('\n', text.Brief(finding, expired))));
        json.WriteStartArray("locations");
        json.WriteLocation(path, finding.Place, text.Words);
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var (index, place) in finding.Related.Index())
            {
                json.WriteLocation(path, place, text.Words, index + 1, Message(text.Related(place)));
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteText("finding/v1", finding.Fingerprint);
        json.WriteEndObject();
        WriteSuppressions(waiver);
        json.WriteStartObject("properties");
        json.WriteText("fix", finding.Fix.In(options.Language));
        json.WriteNumber("moreRelated", finding.MoreRelated);
        json.WriteContract("basis", BasisJson.Of(finding.Basis), ContractJson.Default.IReadOnlyListBasisJson);
        json.WriteContract("evidence", EvidenceJson.Of(finding.Evidence), ContractJson.Default.IReadOnlyListEvidenceJson);
        json.WriteNumber("moreEvidence", finding.MoreEvidence);
        json.WriteContract("place", PlaceJson.OfOptional(finding.Place), ContractJson.Default.PlaceJson);
        json.WriteContract("expiredWaiver", WaiverJson.Expired(expired), ContractJson.Default.WaiverJson);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>An empty list too: a result without the property would be one of which nobody knows whether it is suppressed.</summary>
    private void WriteSuppressions(Waiver? waiver)
    {
        json.WriteStartArray("suppressions");
        if (waiver is not null)
        {
            json.WriteStartObject();
            json.WriteText("kind", "external");
            json.WriteText("status", "accepted");
            json.WriteText("justification", waiver.Reason);
            json.WriteStartObject("properties");
            json.WriteContract("waiver", WaiverJson.Used(waiver), ContractJson.Default.WaiverJson);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteInvocation(RunTotals totals)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", notifications.Count == 0 && !totals.IsStopped);
        json.WriteNumber("exitCode", totals.ExitCode);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var notification in notifications)
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteText("id", notification.Code);
            json.WriteEndObject();
            json.WriteText("level", "error");
            WriteMessage("message", Message(notification.Text));
            json.WriteStartArray("locations");
            json.WriteLocation(notification.Path, null, text.Words);
            json.WriteEndArray();
            if (notification.RuleId is { } id)
            {
                json.WriteStartObject("associatedRule");
                json.WriteText("id", id);
                WriteIndex("index", id);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRule(string ruleId)
    {
        json.WriteText("ruleId", ruleId);
        WriteIndex("ruleIndex", ruleId);
    }

    private void WriteIndex(string property, string ruleId)
    {
        if (rules.IndexOf(ruleId) is { } index)
        {
            json.WriteNumber(property, index);
        }
    }

    private void WriteMessage(string property, string value)
    {
        json.WriteStartObject(property);
        json.WriteText("text", value);
        json.WriteEndObject();
    }

    /// <summary>Words of a report must not turn into a link, which is what brackets side by side are in a SARIF message.</summary>
    private static string Message(string text) => text.Replace("](", "] (", StringComparison.Ordinal);

    /// <summary>Something that kept the program from checking.</summary>
    private sealed record Notification(string Path, string Code, string Text, string? RuleId);
}
