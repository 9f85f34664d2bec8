using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Html;

/// <summary>Writes one report: a line for the list of reports, and under it the findings beside the text.</summary>
internal sealed class ReportSection(HtmlText html, HtmlWords words, bool quiet)
{
    private static readonly Severity[] Gravest = [Severity.Error, Severity.Warning, Severity.Info];

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="number">Its number in the page, from 1.</param>
    /// <param name="isOpen">Show it at once, not only its line.</param>
    public void Write(CheckedReport report, int number, bool isOpen)
    {
        var id = "r" + HtmlText.Number(number);
        var finder = new PlaceFinder(report.Read.Document);
        var marks = new DocumentMarks(finder, report.Shown, id);
        html.Start("details", ("class", "report"), ("id", id), ("open", isOpen ? "" : null));
        WriteLine(report);
        WriteRemarks(report);
        html.Start("div", ("class", "panes"));
        html.Start("section", ("class", "findings"), ("aria-labelledby", id + "-findings"));
        html.Element("h3", words.Say("html.findings"), ("id", id + "-findings"));
        if (report.Shown.Count == 0)
        {
            html.Element("p", words.Say(Instead(report)), ("class", "none"));
        }

        new FindingList(html, marks, words).Write(report);
        if (!quiet)
        {
            new WaiverList(html, words).Write(report.Waivers);
        }

        html.EndLine();
        html.Start("section", ("class", "text"), ("aria-labelledby", id + "-text"), ("lang", "zh-CN"));
        html.Element("h3", words.Say("html.text"), ("id", id + "-text"), ("lang", words.Code));
        new DocumentText(html, marks, new DocumentHeadings(finder, report.Read.Facts), report.Shown, words).Write(report.Read.Document.Blocks);
        html.EndLine();
        html.End();
        html.Start("p", ("class", "digest"));
        html.Text(words.Say("html.digest"));
        html.Element("code", report.Read.Sha256);
        html.End();
        html.EndLine();
    }

    /// <summary>Writes an input that could not be checked, as a line among the reports.</summary>
    public void Write(InputError error)
    {
        html.Start("section", ("class", "report unreadable"));
        html.Element("h2", VisibleText.Of(error.Path));
        html.Element("p", words.Say("table.unreadable"), ("class", "state"));
        html.Element("p", VisibleText.Of(words.Say(error.Message)), ("class", "about"));
        html.EndLine();
    }

    /// <summary>What stands where findings would: silence is approval only where there is nothing that is not shown.</summary>
    private static string Instead(CheckedReport report) =>
        !report.Result.IsReport ? "head.not-a-report" : report.Result.Findings.Count > 0 ? "html.none-shown" : "html.no-findings";

    private void WriteLine(CheckedReport report)
    {
        var facts = report.Read.Facts;
        html.Start("summary");
        html.Element("h2", VisibleText.Of(report.Read.Path));
        html.Start("span", ("class", "counts"));
        if (State(report.Result) is { } state)
        {
            html.Element("span", words.Say(state), ("class", "state"));
        }

        foreach (var severity in Gravest)
        {
            var count = report.Count(severity);
            html.Start("span", ("class", count > 0 ? "count " + HtmlWords.Class(severity) : "count"));
            html.Text(words.Reader.Of(severity));
            html.Text(" ");
            html.Element("b", HtmlText.Number(count));
            html.End();
            html.Text(" ");
        }

        html.End();
        html.Start("span", ("class", "about"));
        html.Text(VisibleText.Of(string.Join(
            words.Say("place.separator"),
            facts.Agency?.Name ?? facts.Title?.Agency ?? words.Say("head.no-agency"),
            facts.ReportYear is { } year ? words.Count("head.year", ("year", year)) : words.Say("head.no-year"),
            report.Read.Regime is { } regime ? words.Fill("head.regime", ("regime", regime)) : words.Say("head.no-regime"))));
        html.End();
        html.EndLine();
    }

    private static string? State(CheckResult result) =>
        !result.IsReport ? "table.not-a-report" : result.Count(Outcome.Crashed) > 0 ? "table.crashed" : null;

    private void WriteRemarks(CheckedReport report)
    {
        html.Start("div", ("class", "remarks"));
        if (!report.Result.IsReport && report.Shown.Count > 0)
        {
            html.Element("p", words.Say("head.not-a-report"), ("class", "alert"));
        }

        WriteReasons(report.Result, Outcome.Crashed, "unchecked.crashed", "alert");
        if (!quiet)
        {
            foreach (var note in report.Notes)
            {
                html.Element("p", VisibleText.Of(words.Say("head.note") + words.Say(note)));
            }

            html.Element("p", words.Count(
                "report.outcomes",
                ("total", report.Result.Outcomes.Count),
                ("passed", report.Result.Count(Outcome.Passed)),
                ("failed", report.Result.Count(Outcome.Failed)),
                ("notApplicable", report.Result.Count(Outcome.NotApplicable)),
                ("notAssessable", report.Result.Count(Outcome.NotAssessable)),
                ("crashed", report.Result.Count(Outcome.Crashed)))
                + (report.HiddenCount > 0 ? words.Count("report.hidden", ("hidden", report.HiddenCount)) : ""));
            WriteReasons(report.Result, Outcome.NotAssessable, "unchecked.not-assessable", null);
        }

        html.EndLine();
    }

    /// <summary>What could not be judged is said, so that nobody takes silence for approval.</summary>
    private void WriteReasons(CheckResult result, Outcome outcome, string title, string? style)
    {
        var byReason = result.Outcomes
            .Where(o => o.Outcome == outcome)
            .GroupBy(o => o.Reason is { } reason ? words.Say(reason) : "", StringComparer.Ordinal)
            .ToArray();
        if (byReason.Length == 0)
        {
            return;
        }

        html.Start("div", ("class", style));
        html.Element("p", words.Say(title));
        html.Start("ul");
        foreach (var reason in byReason)
        {
            var ids = string.Join(' ', reason.Select(o => o.RuleId));
            html.Element("li", VisibleText.Of(reason.Key.Length == 0 ? ids : words.Fill("unchecked.reason", ("ids", ids), ("reason", reason.Key))));
        }

        html.End();
        html.End();
    }
}
