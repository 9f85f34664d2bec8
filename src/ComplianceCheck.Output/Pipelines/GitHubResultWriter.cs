using System.Globalization;
using System.Text;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Markdown;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Pipelines;

/// <summary>Writes results as GitHub workflow commands, and the page of the step where the pipeline has one.</summary>
internal sealed class GitHubResultWriter : IResultWriter
{
    /// <summary>GitHub refuses a page of more than 1 MiB as a whole. A character has three bytes at most, and other programs may have written to the page already.</summary>
    private const int MostSummaryCharacters = 250_000;

    private readonly StreamWriter writer;
    private readonly WriterOptions options;
    private readonly FindingText text;
    private readonly MarkdownDigest digest;
    private readonly Stream? summary;

    public GitHubResultWriter(Stream stream, WriterOptions options)
    {
        this.options = options;
        text = new FindingText(options.Language);
        digest = new MarkdownDigest(options, MostSummaryCharacters);
        // Opened at once, so that a page that cannot be written is known before reports are checked.
        summary = options.StepSummary?.Invoke();
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        digest.Add(report);
        foreach (var finding in report.Shown)
        {
            var expired = report.ExpiredWaiverOf(finding);
            var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            Write(
                command, report.Read.Path, text.Requirement(report, finding.RuleId), string.Join('\n', text.Brief(finding, expired)), finding.Place?.Line, finding.Place?.Column);
        }

        foreach (var crash in report.Result.Outcomes.Where(o => o.Outcome == Outcome.Crashed))
        {
            var reason = text.Line("gate.crashed", crash.Reason?.In(options.Language) ?? "");
            Write("error", report.Read.Path, text.Requirement(report, crash.RuleId), reason);
        }

        writer.Flush();
    }

    /// <inheritdoc/>
    public void Write(InputError error)
    {
        digest.Add(error);
        Write("error", error.Path, error.Code, text.Line("gate.unreadable", error.Message.In(options.Language)));
        writer.Flush();
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        if (totals.IsStopped)
        {
            writer.WriteLine(WorkflowCommand.Of("error", [("title", options.Tool.Name)], text.Say("gate.stopped")));
        }

        writer.Flush();
        summary?.Write(Encoding.UTF8.GetBytes(digest.Complete(totals)));
        summary?.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        summary?.Dispose();
    }

    private void Write(string command, string path, string title, string message, int? line = null, int? column = null) =>
        writer.WriteLine(WorkflowCommand.Of(
            command,
            [("file", ReportPath.Of(path).ToString()), ("line", Number(line)), ("col", Number(column)), ("title", title)],
            message));

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
