using System.Globalization;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Text;

/// <summary>Writes results for a person to read: by report, in the order of the document, with the clause and the repair of each finding.</summary>
internal sealed class ConsoleResultWriter : IResultWriter
{
    private readonly MessageCatalogue messages = FormatMessages.All;
    private readonly WriterOptions options;
    private readonly Page page;
    private readonly ReaderWords words;
    private readonly WaiverLines waivers;
    private readonly List<ReportRow> rows = [];

    public ConsoleResultWriter(Stream stream, WriterOptions options)
    {
        this.options = options;
        page = new Page(stream, options.Width, options.Color);
        words = new ReaderWords(options.Language);
        waivers = new WaiverLines(page, words, messages, options.Language);
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        Keep(RowOf(report));
        if (options.Quiet && report.Shown.Count == 0)
        {
            return;
        }

        WriteHead(report);
        WriteFindings(report);
        if (!options.Quiet)
        {
            waivers.Write(report.Waivers);
            WriteUnchecked(report.Result);
            WriteSummary(report);
        }

        page.Blank();
        page.Flush();
    }

    /// <inheritdoc/>
    public void Write(InputError error) => Keep(new ReportRow(error.Path, null, null, Say("table.unreadable")));

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        if (!options.Quiet && rows.Count > 1)
        {
            page.Line(0, Say("table.title"), Ink.Strong);
            page.Table(2, [Say("table.file"), Say("table.year"), .. SeverityWords, Say("table.result")], rows.Select(Cells), 2, 3, 4);
            page.Line(0, Fill(
                "run.summary",
                ("reports", totals.Reports),
                ("errors", totals.Errors),
                ("error", totals.ErrorFindings),
                ("warning", totals.WarningFindings),
                ("info", totals.InfoFindings)));
            if (totals.Waived + totals.Expired + totals.Unused > 0)
            {
                page.Line(0, Fill("report.waivers", ("waived", totals.Waived), ("expired", totals.Expired), ("unused", totals.Unused)));
            }
        }

        page.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => page.Dispose();

    private IEnumerable<string> SeverityWords => [words.Of(Severity.Error), words.Of(Severity.Warning), words.Of(Severity.Info)];

    private void WriteHead(CheckedReport report)
    {
        var facts = report.Read.Facts;
        page.Pieces(0, (report.Read.Path, Ink.Strong));
        var agency = facts.Agency?.Name ?? facts.Title?.Agency ?? Say("head.no-agency");
        var year = facts.ReportYear is { } known ? Fill("head.year", ("year", known)) : Say("head.no-year");
        var regime = report.Read.Regime is { } rules ? messages.Fill("head.regime", ("regime", rules)).In(options.Language) : Say("head.no-regime");
        page.Line(2, string.Join(Say("place.separator"), agency, year, regime), Ink.Faint);
        if (!report.Result.IsReport)
        {
            page.Line(2, Say("head.not-a-report"), Ink.Warning);
        }

        if (!options.Quiet)
        {
            foreach (var note in report.Notes)
            {
                page.Labelled(2, Say("head.note"), note.In(options.Language));
            }
        }
    }

    private void WriteFindings(CheckedReport report)
    {
        string? group = null;
        foreach (var finding in report.Shown)
        {
            var section = finding.Place is null ? Say("group.whole") : finding.Place.Section.Length > 0 ? finding.Place.Section : Say("group.no-section");
            if (section != group)
            {
                group = section;
                page.Blank();
                page.Line(2, section, Ink.Strong);
            }

            WriteFinding(finding, report.ExpiredWaiverOf(finding));
        }
    }

    private void WriteFinding(Finding finding, Waiver? expired)
    {
        var ink = finding.Severity switch { Severity.Error => Ink.Error, Severity.Warning => Ink.Warning, _ => Ink.Info };
        var position = finding.Place is { } place ? words.Position(place) : "";
        page.Pieces(4, (words.Of(finding.Severity), ink), (" " + finding.RuleId, Ink.Strong), (position.Length > 0 ? "  " + position : "", Ink.Faint));
        page.Line(6, finding.Message.In(options.Language));
        if (finding.Place is { Quote.Length: > 0 } quoted)
        {
            page.Labelled(6, Say("finding.quote"), words.Quoted(quoted.Quote));
        }

        foreach (var related in finding.Related)
        {
            page.Labelled(6, Say("finding.related"), words.Whole(related) + (related.Quote.Length > 0 ? " " + words.Quoted(related.Quote) : ""));
        }

        if (finding.MoreRelated > 0)
        {
            page.Labelled(6, Say("finding.related"), new FindingText(options.Language).More(finding.MoreRelated));
        }

        foreach (var basis in finding.Basis)
        {
            page.Labelled(6, Say("finding.basis"), words.Of(basis));
        }

        page.Labelled(6, Say("finding.fix"), finding.Fix.In(options.Language));
        if (expired is not null)
        {
            page.Labelled(6, Say("finding.waiver"), words.Of(expired, isExpired: true), Ink.Warning);
        }
    }

    /// <summary>What could not be judged is said, so that nobody takes silence for approval.</summary>
    private void WriteUnchecked(CheckResult result)
    {
        WriteReasons(result, Outcome.NotAssessable, "unchecked.not-assessable", Ink.Plain);
        WriteReasons(result, Outcome.Crashed, "unchecked.crashed", Ink.Error);
    }

    private void WriteReasons(CheckResult result, Outcome outcome, string title, Ink ink)
    {
        var byReason = result.Outcomes
            .Where(o => o.Outcome == outcome)
            .GroupBy(o => o.Reason?.In(options.Language) ?? "", StringComparer.Ordinal)
            .ToArray();
        if (byReason.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(2, Say(title), ink == Ink.Plain ? Ink.Strong : ink);
        foreach (var reason in byReason)
        {
            var ids = string.Join(' ', reason.Select(o => o.RuleId));
            page.Line(4, reason.Key.Length == 0 ? ids : messages.Fill("unchecked.reason", ("ids", ids), ("reason", reason.Key)).In(options.Language), ink);
        }
    }

    private void WriteSummary(CheckedReport report)
    {
        var result = report.Result;
        page.Blank();
        page.Line(2, Fill(
            "report.outcomes",
            ("total", result.Outcomes.Count),
            ("passed", result.Count(Outcome.Passed)),
            ("failed", result.Count(Outcome.Failed)),
            ("notApplicable", result.Count(Outcome.NotApplicable)),
            ("notAssessable", result.Count(Outcome.NotAssessable)),
            ("crashed", result.Count(Outcome.Crashed))));
        page.Line(2, Fill(
            "report.findings",
            ("error", report.Count(Severity.Error)),
            ("warning", report.Count(Severity.Warning)),
            ("info", report.Count(Severity.Info))) + (report.HiddenCount > 0 ? Fill("report.hidden", ("hidden", report.HiddenCount)) : ""), SummaryInk(report));
        var (waived, expired, unused) = report.Waivers;
        if (waived.Count + expired.Count + unused.Count > 0)
        {
            page.Line(2, Fill("report.waivers", ("waived", waived.Count), ("expired", expired.Count), ("unused", unused.Count)));
        }
    }

    private static Ink SummaryInk(CheckedReport report) =>
        report.Count(Severity.Error) > 0 ? Ink.Error : report.Shown.Count > 0 ? Ink.Warning : report.Result.IsReport ? Ink.Good : Ink.Plain;

    private void Keep(ReportRow row)
    {
        if (!options.Quiet)
        {
            rows.Add(row);
        }
    }

    private ReportRow RowOf(CheckedReport report) => new(
        report.Read.Path,
        report.Read.Facts.ReportYear,
        (report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Info)),
        Say(!report.Result.IsReport ? "table.not-a-report" : report.Result.Count(Outcome.Crashed) > 0 ? "table.crashed" : "table.checked"));

    private static IReadOnlyList<string> Cells(ReportRow row) =>
    [
        row.Path,
        row.Year is { } year ? Number(year) : "",
        .. row.Findings is { } findings ? [Number(findings.Errors), Number(findings.Warnings), Number(findings.Infos)] : (string[])["", "", ""],
        row.Result,
    ];

    private string Say(string key) => messages[key].In(options.Language);

    private string Fill(string key, params (string Name, int Value)[] arguments) =>
        messages.Fill(key, Array.ConvertAll(arguments, a => (a.Name, Number(a.Value)))).In(options.Language);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the table at the end says of a report; all that is kept of it.</summary>
    private readonly record struct ReportRow(string Path, int? Year, (int Errors, int Warnings, int Infos)? Findings, string Result);
}
