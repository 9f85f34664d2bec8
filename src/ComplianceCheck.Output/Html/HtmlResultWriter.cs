using System.Text;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Html;

/// <summary>Writes results as one page for a browser, with everything inside: a line for each report, and under it the findings beside the text.</summary>
internal sealed class HtmlResultWriter : IResultWriter
{
    private readonly StreamWriter writer;
    private readonly HtmlText html;
    private readonly HtmlWords words;
    private readonly HtmlPage page;
    private readonly ReportSection section;
    private readonly bool quiet;
    private CheckedReport? first;
    private int reports;

    public HtmlResultWriter(Stream stream, WriterOptions options)
    {
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        html = new HtmlText(writer);
        words = new HtmlWords(options.Language);
        quiet = options.Quiet;
        section = new ReportSection(html, words, quiet);
        page = HtmlPage.With(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["lang"] = words.Code,
            ["title"] = words.Say("html.title"),
            ["skip"] = words.Say("html.skip"),
            ["filter"] = words.Say("html.filter"),
            ["error"] = words.Reader.Of(Severity.Error),
            ["warning"] = words.Reader.Of(Severity.Warning),
            ["info"] = words.Reader.Of(Severity.Info),
            ["made-by"] = words.Fill("html.made-by", ("name", options.Tool.Name), ("version", options.Tool.Version)),
        });
        writer.Write(page.Head);
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        if (quiet && report.Shown.Count == 0)
        {
            return;
        }

        // A report that is the only one lies open, and only what comes next tells whether it is.
        WriteFirst(isOpen: false);
        reports++;
        if (reports == 1)
        {
            first = report;
            return;
        }

        section.Write(report, reports, isOpen: false);
        writer.Flush();
    }

    /// <inheritdoc/>
    public void Write(InputError error)
    {
        WriteFirst(isOpen: false);
        section.Write(error);
        writer.Flush();
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        WriteFirst(isOpen: true);
        if (!quiet || totals.IsStopped)
        {
            WriteTotals(totals);
        }

        writer.Write(page.Tail);
        writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void WriteFirst(bool isOpen)
    {
        if (first is { } report)
        {
            first = null;
            section.Write(report, 1, isOpen);
            writer.Flush();
        }
    }

    /// <summary>The totals are known last and stand first: the style of the page puts them above the reports.</summary>
    private void WriteTotals(RunTotals totals)
    {
        html.Start("section", ("class", "totals"), ("id", "totals"), ("aria-label", words.Say("table.title")));
        if (totals.IsStopped)
        {
            html.Element("p", words.Say("gate.stopped"), ("class", "alert"));
        }

        html.Element("p", words.Count(
            "run.summary",
            ("reports", totals.Reports),
            ("errors", totals.Errors),
            ("error", totals.ErrorFindings),
            ("warning", totals.WarningFindings),
            ("info", totals.InfoFindings)));
        if (totals.Waived + totals.Expired + totals.Unused > 0)
        {
            html.Element("p", words.Count("report.waivers", ("waived", totals.Waived), ("expired", totals.Expired), ("unused", totals.Unused)));
        }

        if (totals.Reports + totals.Errors > 1)
        {
            html.Start("p", ("class", "tools"));
            html.Element("button", words.Say("html.open-all"), ("type", "button"), ("id", "open-all"), ("hidden", ""));
            html.Element("button", words.Say("html.close-all"), ("type", "button"), ("id", "close-all"), ("hidden", ""));
            html.Element("span", words.Say("html.print"));
            html.End();
        }

        html.EndLine();
    }
}
