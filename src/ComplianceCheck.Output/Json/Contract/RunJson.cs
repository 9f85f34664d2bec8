using System.ComponentModel;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json.Contract;

[Description("What check -f json prints. It is written report by report.")]
internal sealed record RunJson(
    [property: Description(ContractJson.VersionText)] int SchemaVersion,
    [property: Description("Who produced the results.")] ToolJson Tool,
    [property: Description("The reports that were checked, in the order of their paths.")] IReadOnlyList<ReportJson> Reports,
    [property: Description("The inputs that could not be checked.")] IReadOnlyList<ErrorJson> Errors,
    [property: Description("The files that were found and not checked.")] IReadOnlyList<SkippedJson> Skipped,
    [property: Description("The run in numbers.")] SummaryJson Summary);

[Description("The program.")]
internal sealed record ToolJson(
    [property: Description("Its name.")] string Name,
    [property: Description("Its version.")] string Version,
    [property: Description("The engine that tested the requirements.")] string Engine)
{
    public static ToolJson Of(ToolInfo tool) => new(tool.Name, tool.Version, tool.Engine);
}

[Description("A report that was checked.")]
internal record ReportJson(
    [property: Description("Its path as it was given.")] string Path,
    [property: Description("SHA-256 of the file, 64 lower-case hexadecimal digits.")] string Sha256,
    [property: Description("not-a-report where the document is no annual report, so that nothing else was checked.")] ReportStatus Status,
    [property: Description("What was read.")] FactsJson Facts,
    [property: Description("The findings to show, by place; those that are waived are not among them.")] IReadOnlyList<FindingJson> Findings,
    [property: Description("The findings that are waived.")] IReadOnlyList<FindingJson> Waived,
    [property: Description("The waivers of this report without a finding.")] IReadOnlyList<UnusedWaiverJson> UnusedWaivers,
    [property: Description("How the requirements ended, in numbers.")] OutcomesJson Outcomes,
    [property: Description("What the reader should know about the check itself.")] IReadOnlyList<string> Notes)
{
    public static ReportJson Of(CheckedReport report, DisplayLanguage language) => new(
        report.Read.Path,
        report.Read.Sha256,
        report.Result.IsReport ? ReportStatus.Checked : ReportStatus.NotAReport,
        FactsJson.Of(report.Read),
        [.. report.Shown.Select(f => FindingJson.Of(f, WaiverJson.Expired(report.ExpiredWaiverOf(f)), language))],
        [.. report.Waivers.Waived.Select(w => FindingJson.Of(w.Finding, WaiverJson.Used(w.Waiver), language))],
        [.. report.Waivers.Unused.Select(UnusedWaiverJson.Of)],
        OutcomesJson.Of(report.Result),
        [.. report.Notes.Select(n => n.In(language))]);
}

/// <summary>Whether a document was checked.</summary>
internal enum ReportStatus
{
    /// <summary>It was.</summary>
    Checked,

    /// <summary>It is no annual report.</summary>
    NotAReport,
}

[Description("Numbers of requirements.")]
internal sealed record OutcomesJson(
    [property: Description("Met.")] int Passed,
    [property: Description("Not met.")] int Failed,
    [property: Description("They do not concern this report.")] int NotApplicable,
    [property: Description("What they look at is missing or unreadable.")] int NotAssessable,
    [property: Description("A defect of the program.")] int Crashed)
{
    public static OutcomesJson Of(CheckResult result) => new(
        result.Count(Outcome.Passed), result.Count(Outcome.Failed), result.Count(Outcome.NotApplicable), result.Count(Outcome.NotAssessable), result.Count(Outcome.Crashed));
}

[Description("An input that could not be checked.")]
internal record ErrorJson(
    [property: Description("Its path as it was given.")] string Path,
    [property: Description("Stable code for programs, such as unsupported-format.")] string Code,
    [property: Description("What is wrong and what to do.")] string Message)
{
    public static ErrorJson Of(InputError error, DisplayLanguage language) => new(error.Path, error.Code, error.Message.In(language));
}

[Description("A file that was found and not checked.")]
internal sealed record SkippedJson(
    [property: Description("Its path as it was found.")] string Path,
    [property: Description("Why.")] PassReason Reason)
{
    public static IReadOnlyList<SkippedJson> Of(RunTotals totals) => [.. totals.PassedOver?.Select(f => new SkippedJson(f.Path, f.Reason)) ?? []];
}

[Description("A run in numbers.")]
internal sealed record SummaryJson(
    [property: Description("Reports checked.")] int Reports,
    [property: Description("Inputs that could not be checked.")] int Errors,
    [property: Description("Files that were found and not checked.")] int Skipped,
    [property: Description("Hidden files and folders and lock files that were found.")] int Hidden,
    [property: Description("Findings shown.")] FindingTotalsJson Findings,
    [property: Description("Waivers.")] WaiverTotalsJson Waivers)
{
    public static SummaryJson Of(RunTotals totals) => new(
        totals.Reports,
        totals.Errors,
        totals.PassedOver?.Count ?? 0,
        totals.Hidden,
        new FindingTotalsJson(totals.ErrorFindings, totals.WarningFindings, totals.InfoFindings),
        new WaiverTotalsJson(totals.Waived, totals.Expired, totals.Unused));
}

[Description("Numbers of findings by severity.")]
internal sealed record FindingTotalsJson(
    [property: Description("Of severity error.")] int Error,
    [property: Description("Of severity warning.")] int Warning,
    [property: Description("Of severity info.")] int Info);

[Description("Numbers of waivers.")]
internal sealed record WaiverTotalsJson(
    [property: Description("Those that hold for a finding.")] int Used,
    [property: Description("Those of a finding that hold no longer.")] int Expired,
    [property: Description("Those without a finding.")] int Unused);
