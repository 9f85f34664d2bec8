using System.Globalization;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Text;

/// <summary>Counts findings by requirement, the commonest first: what goes wrong most in a batch.</summary>
internal sealed class StatisticsResultWriter(Stream stream, WriterOptions options) : IResultWriter
{
    private readonly Page page = new(stream, options.Width, options.Color);
    private readonly ReaderWords words = new(options.Language);
    private readonly Dictionary<(string RuleId, Severity Severity), (int Findings, int Reports, string Title)> counts = [];

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        foreach (var group in report.Shown.GroupBy(f => (f.RuleId, f.Severity)))
        {
            var (findings, reports, title) = counts.GetValueOrDefault(group.Key, (0, 0, report.TitleOf(group.Key.RuleId)?.In(options.Language) ?? ""));
            counts[group.Key] = (findings + group.Count(), reports + 1, title);
        }
    }

    /// <inheritdoc/>
    public void Write(InputError error)
    {
        // Counted in the summary, and told on standard error.
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        var rows = counts
            .OrderByDescending(c => c.Value.Findings).ThenByDescending(c => c.Key.Severity).ThenBy(c => c.Key.RuleId, StringComparer.Ordinal)
            .Select(c => new[] { Number(c.Value.Findings), Number(c.Value.Reports), c.Key.RuleId, words.Of(c.Key.Severity), VisibleText.Of(c.Value.Title) })
            .ToArray();
        page.Line(0, Say("statistics.name"), Ink.Strong);
        page.Blank();
        if (rows.Length > 0)
        {
            page.Table(0, [Say("statistics.findings"), Say("statistics.reports"), Say("csv.requirement"), Say("csv.severity"), Say("statistics.title")], rows, 0, 1);
            page.Blank();
        }

        page.Line(0, FormatMessages.All.Fill(
            "run.summary",
            ("reports", Number(totals.Reports)),
            ("errors", Number(totals.Errors)),
            ("error", Number(Sum(Severity.Error))),
            ("warning", Number(Sum(Severity.Warning))),
            ("info", Number(Sum(Severity.Info)))).In(options.Language));
        page.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => page.Dispose();

    private int Sum(Severity severity) => counts.Where(c => c.Key.Severity == severity).Sum(c => c.Value.Findings);

    private string Say(string key) => FormatMessages.All[key].In(options.Language);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
