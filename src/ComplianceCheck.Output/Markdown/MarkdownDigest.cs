using System.Globalization;
using System.Text;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Markdown;

/// <summary>A run on one page of Markdown that is never longer than allowed: details give way to findings, and what finds no room is counted, not lost silently.</summary>
internal sealed class MarkdownDigest
{
    /// <summary>Kept free for the totals and for saying what found no room.</summary>
    private const int Reserve = 2_000;

    private readonly MessageCatalogue messages = FormatMessages.All;
    private readonly List<string> pieces = [];
    private readonly Stack<int> details = [];
    private readonly DisplayLanguage language;
    private readonly bool quiet;
    private readonly FindingText text;
    private int room;
    private int omittedInputs;
    private int omittedFindings;

    /// <summary>An empty page.</summary>
    /// <param name="options">How to write.</param>
    /// <param name="most">Characters that it may have.</param>
    public MarkdownDigest(WriterOptions options, int most)
    {
        language = options.Language;
        quiet = options.Quiet;
        text = new FindingText(language);
        room = most - Reserve;
    }

    /// <summary>Adds a report.</summary>
    public void Add(CheckedReport report)
    {
        if (quiet && report.Shown.Count == 0 && report.Result.Count(Outcome.Crashed) == 0)
        {
            return;
        }

        if (!TryAdd(Head(report)))
        {
            omittedInputs++;
            return;
        }

        var listed = WriteTable(report);
        omittedFindings += report.Shown.Count - listed;
        WriteDetails(report, listed);
    }

    /// <summary>Adds an input that could not be checked.</summary>
    public void Add(InputError error)
    {
        var sentence = MarkdownText.Of(text.Line("gate.unreadable", error.Message.In(language)));
        if (!TryAdd($"### {MarkdownText.Of(error.Path)}\n\n**{sentence}**\n\n"))
        {
            omittedInputs++;
        }
    }

    /// <summary>The page.</summary>
    public string Complete(RunTotals totals)
    {
        var page = new StringBuilder($"## {Say("markdown.title")}\n\n");
        page.Append(Fill(
            "run.summary",
            ("reports", totals.Reports),
            ("errors", totals.Errors),
            ("error", totals.ErrorFindings),
            ("warning", totals.WarningFindings),
            ("info", totals.InfoFindings))).Append("\n\n");
        if (totals.IsStopped)
        {
            page.Append(CultureInfo.InvariantCulture, $"**{Say("gate.stopped")}**\n\n");
        }

        if (totals.Waived + totals.Expired + totals.Unused > 0)
        {
            page.Append(Fill("report.waivers", ("waived", totals.Waived), ("expired", totals.Expired), ("unused", totals.Unused))).Append("\n\n");
        }

        pieces.ForEach(p => page.Append(p));
        if (omittedInputs + omittedFindings > 0)
        {
            page.Append(Fill("markdown.omitted", ("inputs", omittedInputs), ("findings", omittedFindings))).Append("\n\n");
        }

        return page.ToString();
    }

    private string Head(CheckedReport report)
    {
        var lines = new List<string> { "### " + MarkdownText.Of(report.Read.Path), Counts(report) };
        if (!report.Result.IsReport)
        {
            lines.Add($"**{MarkdownText.Of(Say("head.not-a-report"))}**");
        }

        AddReasons(lines, report.Result, Outcome.Crashed, "unchecked.crashed");
        if (!quiet)
        {
            lines.AddRange(report.Notes.Select(n => MarkdownText.Of(n.In(language))));
            AddReasons(lines, report.Result, Outcome.NotAssessable, "unchecked.not-assessable");
        }

        return string.Concat(lines.Select(l => l + "\n\n"));
    }

    private string Counts(CheckedReport report) => Fill(
        "report.findings",
        ("error", report.Count(Severity.Error)),
        ("warning", report.Count(Severity.Warning)),
        ("info", report.Count(Severity.Info))) + (report.HiddenCount > 0 ? Fill("report.hidden", ("hidden", report.HiddenCount)) : "");

    private void AddReasons(List<string> lines, CheckResult result, Outcome outcome, string title)
    {
        var ids = result.Outcomes.Where(o => o.Outcome == outcome).Select(o => o.RuleId).ToArray();
        if (ids.Length > 0)
        {
            var values = new[] { ("title", Say(title)), ("ids", string.Join(' ', ids)) };
            lines.Add(MarkdownText.Of(messages.Fill("markdown.list", values).In(language)));
        }
    }

    /// <summary>Writes a row for each finding, as far as there is room.</summary>
    /// <returns>Number of findings written.</returns>
    private int WriteTable(CheckedReport report)
    {
        if (report.Shown.Count == 0 || !TryAdd($"| {Say("markdown.severity")} | {Say("markdown.rule")} | {Say("markdown.place")} | {Say("markdown.message")} |\n|---|---|---|---|\n"))
        {
            return 0;
        }

        var listed = report.Shown.TakeWhile(f => TryAdd(Row(f))).Count();
        Append("\n");
        return listed;
    }

    private string Row(Finding finding)
    {
        string[] cells = [text.Words.Of(finding.Severity), finding.RuleId, finding.Place is { } place ? text.Words.Whole(place) : Say("group.whole"), text.Message(finding)];
        return $"| {string.Join(" | ", cells.Select(MarkdownText.Of))} |\n";
    }

    private void WriteDetails(CheckedReport report, int listed)
    {
        if (listed == 0)
        {
            return;
        }

        var folded = new StringBuilder($"<details><summary>{Say("markdown.details")}</summary>\n\n");
        foreach (var finding in report.Shown.Take(listed))
        {
            folded.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Of(text.Requirement(report, finding.RuleId))}**\n");
            foreach (var line in text.Details(finding, report.ExpiredWaiverOf(finding)).Prepend(text.Message(finding)))
            {
                folded.Append("  - ").Append(MarkdownText.Of(line)).Append('\n');
            }
        }

        folded.Append("\n</details>\n\n");
        if (folded.Length <= room)
        {
            details.Push(pieces.Count);
            Append(folded.ToString());
        }
        else
        {
            Append(NoDetails);
        }
    }

    private string NoDetails => Say("markdown.no-details") + "\n\n";

    /// <summary>Takes in a piece if there is room for it, or room can be made by leaving out details.</summary>
    private bool TryAdd(string piece)
    {
        while (piece.Length > room && details.TryPop(out var last))
        {
            room += pieces[last].Length - NoDetails.Length;
            pieces[last] = NoDetails;
        }

        var fits = piece.Length <= room;
        if (fits)
        {
            Append(piece);
        }

        return fits;
    }

    private void Append(string piece)
    {
        room -= piece.Length;
        pieces.Add(piece);
    }

    private string Say(string key) => messages[key].In(language);

    private string Fill(string key, params (string Name, int Value)[] arguments) =>
        messages.Fill(key, arguments.Select(a => (a.Name, a.Value.ToString(CultureInfo.InvariantCulture))).ToArray()).In(language);
}
