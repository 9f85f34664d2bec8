using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Html;

/// <summary>Writes one report: the verdict, and under it the findings beside the text.</summary>
internal sealed class ReportSection(HtmlText html, HtmlWords words, bool quiet)
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="number">Its number in the page, from 1.</param>
    /// <param name="level">Level of its heading in the page, 1 or 2.</param>
    /// <param name="hasText">Write its text too, not only the findings.</param>
    public void Write(CheckedReport report, int number, int level = 2, bool hasText = true)
    {
        var id = "r" + HtmlText.Number(number);
        Finding[] findings = [.. report.Shown.OrderByDescending(f => f.Severity)];
        var finder = new PlaceFinder(report.Read.Document);
        var marks = new DocumentMarks(finder, findings, id);
        html.Start("article", ("class", "report"), ("id", id), ("data-report", ReportKey.Of(report)), ("data-file", VisibleText.Of(report.Read.Path)));
        WriteVerdict(report, level);
        html.Start("div", ("class", "panes"));
        html.Start("section", ("class", "findings"), ("aria-labelledby", id + "-findings"));
        html.Element(Heading(level + 1), words.Say("html.findings"), ("id", id + "-findings"), ("class", "unseen"));
        new FindingList(html, marks, words, Heading(level + 2), hasText).Write(report, findings);
        if (!quiet)
        {
            new WaiverList(html, words, Heading(level + 2)).Write(report.Waivers);
        }

        WriteRemarks(report);
        html.EndLine();
        if (hasText)
        {
            html.Start("section", ("class", "text"), ("aria-labelledby", id + "-text"), ("lang", "zh-CN"));
            html.Element(Heading(level + 1), words.Say("html.text"), ("id", id + "-text"), ("lang", words.Code), ("class", "unseen"));
            new DocumentText(html, marks, new DocumentHeadings(finder, report.Read.Facts, level + 2), findings, words, new DocumentSums(finder, report))
                .Write(report.Read.Document.Blocks);
            html.EndLine();
        }

        html.End();
        html.EndLine();
    }

    private static string Heading(int level) => "h" + HtmlText.Number(level);

    private void WriteVerdict(CheckedReport report, int level)
    {
        var gravest = report.Result.IsReport && report.Shown.Count > 0 ? HtmlWords.Class(report.Shown.Max(f => f.Severity)) : report.Result.IsReport ? "good" : "error";
        html.Start("header", ("class", "verdict " + gravest));
        html.Element(Heading(level), words.Subject(report));
        html.Element("p", VisibleText.Of(report.Read.Path), ("class", "file"));
        html.Element("p", words.Verdict(report), ("class", "sentence"));
        html.EndLine();
    }

    /// <summary>What was asked, and what could not be judged, so that nobody takes silence for approval; then what only those want who look closer.</summary>
    private void WriteRemarks(CheckedReport report)
    {
        html.Start("div", ("class", "remarks"));
        WriteReasons(report.Result, Outcome.Crashed, "unchecked.crashed", "alert");
        if (!quiet)
        {
            foreach (var note in report.Notes)
            {
                html.Element("p", VisibleText.Of(words.Say("head.note") + words.Say(note)));
            }

            html.Element("p", words.Count(
                "html.outcomes",
                ("total", report.Result.Outcomes.Count),
                ("passed", report.Result.Count(Outcome.Passed)),
                ("failed", report.Result.Count(Outcome.Failed)),
                ("notApplicable", report.Result.Count(Outcome.NotApplicable)),
                ("notAssessable", report.Result.Count(Outcome.NotAssessable)))
                + (report.HiddenCount > 0 ? words.Count("report.hidden", ("hidden", report.HiddenCount)) : ""));
            var (waived, expired, unused) = report.Waivers;
            if (waived.Count + expired.Count + unused.Count > 0)
            {
                html.Element("p", words.Count("report.waivers", ("waived", waived.Count), ("expired", expired.Count), ("unused", unused.Count)));
            }

            WriteReasons(report.Result, Outcome.NotAssessable, "unchecked.not-assessable", null);
        }

        html.Start("p", ("class", "digest"));
        html.Text(VisibleText.Of(report.Read.Regime is { } regime ? words.Fill("head.regime", ("regime", regime)) : words.Say("head.no-regime")));
        html.Text(words.Say("place.separator") + words.Say("html.digest"));
        html.Element("code", report.Read.Sha256);
        html.End();
        html.EndLine();
    }

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

        html.Start("details", ("class", style), ("open", style is null ? null : ""));
        html.Element("summary", words.Say(title));
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
