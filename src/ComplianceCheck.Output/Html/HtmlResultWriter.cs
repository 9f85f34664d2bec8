using System.Text;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Html;

/// <summary>
/// Writes results as one page for a browser, with everything inside. One report is a page about it. Of several, the page has a list, as data,
/// and each report where a browser that runs scripts takes it for mere text until somebody opens it; one that runs none shows all.
/// </summary>
internal sealed class HtmlResultWriter : IResultWriter
{
    /// <summary>So many reports of a page have their text; with ten thousand no browser would open it.</summary>
    private const int MostTexts = 200;

    private readonly StreamWriter writer;
    private readonly HtmlText html;
    private readonly HtmlWords words;
    private readonly WriterOptions options;
    private readonly List<ReportLine> lines = [];
    private CheckedReport? first;
    private HtmlPage? page;

    public HtmlResultWriter(Stream stream, WriterOptions options)
    {
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        html = new HtmlText(writer);
        words = new HtmlWords(options.Language);
        this.options = options;
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        if (options.Quiet && report.Shown.Count == 0)
        {
            return;
        }

        // Only what comes next tells whether a report is the only one.
        if (page is null && first is null)
        {
            first = report;
            return;
        }

        WriteList();
        WriteListed(report);
    }

    /// <inheritdoc/>
    public void Write(InputError error)
    {
        WriteList();
        var line = ReportLine.Of(error, lines.Count + 1, words.Say(error.Message));
        lines.Add(line);
        html.Start("noscript");
        html.Start("section", ("class", "report unreadable"));
        html.Element("h2", line.Path);
        html.Element("p", words.Say("table.unreadable"), ("class", "state"));
        html.Element("p", line.Problem, ("class", "about"));
        html.End();
        html.EndLine();
        writer.Flush();
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        if (page is null)
        {
            page = Page(first is { } only ? words.Title(only) : words.Say("html.title"));
            writer.Write(page.Head);
            if (first is not null)
            {
                new ReportSection(html, words, options.Quiet).Write(first, 1, level: 1);
            }
        }

        if (totals.IsStopped || (!options.Quiet && lines.Count > 0) || (!options.Quiet && first is null))
        {
            WriteTotals(totals);
        }

        if (lines.Count > 0)
        {
            html.Start("script", ("type", "application/json"), ("id", "lines"));
            writer.Write(ReportLine.Json(lines));
            html.EndLine();
        }

        writer.Write(page.Tail);
        writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void WriteList()
    {
        if (page is not null)
        {
            return;
        }

        page = Page(words.Say("html.title"));
        writer.Write(page.Head);
        html.Element("h1", words.Say("html.title"));
        if (first is { } report)
        {
            first = null;
            WriteListed(report);
        }
    }

    private void WriteListed(CheckedReport report)
    {
        var line = ReportLine.Of(report, lines.Count + 1);
        lines.Add(line);
        html.Start("noscript", ("id", "s" + HtmlText.Number(line.Number)));
        html.Start("details", ("class", "listed"));
        html.Start("summary");
        html.Element("b", words.Subject(report));
        html.Text(" ");
        html.Element("span", line.Path, ("class", "file"));
        html.Text(" ");
        html.Element("span", words.Verdict(report));
        html.End();
        new ReportSection(html, words, options.Quiet).Write(report, line.Number, hasText: line.Number <= MostTexts);
        html.End();
        html.EndLine();
        writer.Flush();
    }

    private HtmlPage Page(string title) => HtmlPage.With(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["lang"] = words.Code,
        ["title"] = title,
        ["tool"] = options.Tool.Name,
        ["skip"] = words.Say("html.skip"),
        ["made-by"] = words.Fill("html.made-by", ("name", options.Tool.Name), ("version", options.Tool.Version)),
    }, words.ForScript);

    /// <summary>The totals are known last and stand first: the style of the page puts them above the reports.</summary>
    private void WriteTotals(RunTotals totals)
    {
        html.Start("section", ("class", "totals"), ("id", "totals"), ("aria-label", words.Say("table.title")));
        if (totals.IsStopped)
        {
            html.Element("p", words.Say("gate.stopped"), ("class", "alert"));
        }

        html.Element("p", words.Count(
            "html.totals",
            ("reports", totals.Reports),
            ("errors", totals.Errors),
            ("error", totals.ErrorFindings),
            ("warning", totals.WarningFindings),
            ("info", totals.InfoFindings)));
        if (totals.Waived + totals.Expired + totals.Unused > 0)
        {
            html.Element("p", words.Count("report.waivers", ("waived", totals.Waived), ("expired", totals.Expired), ("unused", totals.Unused)));
        }

        html.EndLine();
    }
}
