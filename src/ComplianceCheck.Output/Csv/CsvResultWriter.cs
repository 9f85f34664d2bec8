using System.Globalization;
using System.Text;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Csv;

/// <summary>Writes findings as a table for Excel and WPS: a line a finding, in the form of RFC 4180, with the mark that these programs know UTF-8 by.</summary>
internal sealed class CsvResultWriter : IResultWriter
{
    private static readonly string[] Columns =
    [
        "csv.file", "csv.agency", "csv.year", "csv.severity", "csv.requirement", "csv.place", "csv.quote", "csv.message", "csv.fix", "csv.basis", "csv.waiver",
    ];

    private readonly StreamWriter writer;
    private readonly DisplayLanguage language;
    private readonly FindingText text;

    public CsvResultWriter(Stream stream, WriterOptions options)
    {
        language = options.Language;
        text = new FindingText(language);
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        WriteLine(Columns.Select(text.Say));
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        foreach (var finding in report.Shown)
        {
            Write(
                report,
                text.Words.Of(finding.Severity),
                finding.RuleId,
                finding.Place is { } place ? text.Words.Whole(place) : "",
                finding.Place?.Quote ?? "",
                finding.Message.In(language),
                finding.Fix.In(language),
                string.Join('\n', finding.Basis.Select(text.Words.Of)),
                report.ExpiredWaiverOf(finding) is { } expired ? text.Line("detail.waiver", text.Words.Of(expired, isExpired: true)) : "");
        }

        foreach (var crash in report.Result.Outcomes.Where(o => o.Outcome == Outcome.Crashed))
        {
            Write(report, text.Words.Of(Severity.Error), crash.RuleId, "", "", text.Line("gate.crashed", crash.Reason?.In(language) ?? ""), "", "", "");
        }

        writer.Flush();
    }

    /// <inheritdoc/>
    public void Write(InputError error)
    {
        WriteLine([error.Path, "", "", text.Words.Of(Severity.Error), error.Code, "", "", text.Line("gate.unreadable", error.Message.In(language)), "", "", ""]);
        writer.Flush();
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        if (totals.IsStopped)
        {
            WriteLine(["", "", "", text.Words.Of(Severity.Error), "stopped", "", "", text.Say("gate.stopped"), "", "", ""]);
        }

        writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void Write(CheckedReport report, params ReadOnlySpan<string> cells) => WriteLine(
        [report.Read.Path, report.Read.Facts.Agency?.Name ?? "", report.Read.Facts.ReportYear?.ToString(CultureInfo.InvariantCulture) ?? "", .. cells]);

    private void WriteLine(IEnumerable<string> cells) => writer.WriteLine(string.Join(',', cells.Select(Cell)));

    // A cell that begins like a formula would be computed by the program that opens the table.
    private static string Cell(string value)
    {
        var visible = string.Join('\n', value.Split('\n').Select(VisibleText.Of));
        var harmless = visible.Length > 0 && visible[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' ? "'" + visible : visible;
        return harmless.AsSpan().IndexOfAny(",\"\n") >= 0 ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
