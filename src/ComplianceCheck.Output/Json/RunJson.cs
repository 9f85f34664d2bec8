using System.Text.Json;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json;

/// <summary>The parts of a run as JSON: what ran, each report, each input that could not be checked, the totals.</summary>
internal static class RunJson
{
    /// <summary>Version of the shape; grows when a field changes its meaning or goes.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes the property <c>tool</c>.</summary>
    public static void WriteTool(this Utf8JsonWriter json, ToolInfo tool)
    {
        json.WriteStartObject("tool");
        json.WriteText("name", tool.Name);
        json.WriteText("version", tool.Version);
        json.WriteText("engine", tool.Engine);
        json.WriteEndObject();
    }

    /// <summary>Writes the properties of a report.</summary>
    public static void WriteReport(this Utf8JsonWriter json, CheckedReport report, DisplayLanguage language)
    {
        json.WriteText("path", report.Read.Path);
        json.WriteText("sha256", report.Sha256);
        json.WriteText("status", report.Result.IsReport ? "checked" : "not-a-report");
        json.WriteFacts(report.Read);
        json.WriteStartArray("findings");
        foreach (var finding in report.Shown)
        {
            json.WriteFinding(finding, report.ExpiredWaiverOf(finding), "expired", language);
            json.SendLarge();
        }

        json.WriteEndArray();
        json.WriteStartArray("waived");
        foreach (var waived in report.Waivers.Waived)
        {
            json.WriteFinding(waived.Finding, waived.Waiver, "used", language);
            json.SendLarge();
        }

        json.WriteEndArray();
        json.WriteUnused("unusedWaivers", report.Waivers.Unused);
        json.WriteOutcomes(report.Result);
        json.WriteStartArray("notes");
        foreach (var note in report.Notes)
        {
            json.WriteTextValue(note.In(language));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the properties of an input that could not be checked.</summary>
    public static void WriteError(this Utf8JsonWriter json, InputError error, DisplayLanguage language)
    {
        json.WriteText("path", error.Path);
        json.WriteText("code", error.Code);
        json.WriteText("message", error.Message.In(language));
    }

    /// <summary>Writes the property <c>summary</c>.</summary>
    public static void WriteSummary(this Utf8JsonWriter json, RunTotals totals)
    {
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
    }

    private static void WriteOutcomes(this Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject("outcomes");
        json.WriteNumber("passed", result.Count(Outcome.Passed));
        json.WriteNumber("failed", result.Count(Outcome.Failed));
        json.WriteNumber("notApplicable", result.Count(Outcome.NotApplicable));
        json.WriteNumber("notAssessable", result.Count(Outcome.NotAssessable));
        json.WriteNumber("crashed", result.Count(Outcome.Crashed));
        json.WriteEndObject();
    }
}
