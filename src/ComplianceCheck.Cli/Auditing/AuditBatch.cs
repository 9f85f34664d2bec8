using System.Globalization;
using ComplianceCheck.Batches;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Auditing;

/// <summary>The reports of a year as units to compare: every body that must report, and every report that is of none of them.</summary>
internal sealed class AuditBatch
{
    private readonly Dictionary<string, AuditedReport> reports = new(StringComparer.Ordinal);

    /// <summary>Makes a batch.</summary>
    /// <param name="all">The reports, in their order.</param>
    /// <param name="lastYear">Those of the year before.</param>
    /// <param name="roster">Who must report.</param>
    /// <param name="year">The year that is due; null for that of most reports.</param>
    public AuditBatch(IReadOnlyList<AuditedReport> all, IReadOnlyList<AuditedReport> lastYear, Roster roster, int? year)
    {
        (All, Roster, Year) = (all, roster, year ?? UsualYear(all));
        Others = [.. all.Where(r => r.Year is { } own && own != Year)];
        Units = [.. OfReports(all.Except(Others), lastYear), .. Missing()];
    }

    /// <summary>The reports, in their order.</summary>
    public IReadOnlyList<AuditedReport> All { get; }

    /// <summary>Who must report.</summary>
    public Roster Roster { get; }

    /// <summary>The year that is due.</summary>
    public int Year { get; }

    /// <summary>Reports on another year, which are compared with none.</summary>
    public IReadOnlyList<AuditedReport> Others { get; }

    /// <summary>What is compared. A second report of a body is a unit of its own.</summary>
    public IReadOnlyList<CrossReportUnit> Units { get; }

    /// <summary>The report of a unit; null where nothing is in.</summary>
    public AuditedReport? ReportOf(CrossReportUnit unit) => reports.GetValueOrDefault(unit.Id);

    // Of two years as many reports are on, the later one.
    private static int UsualYear(IReadOnlyList<AuditedReport> all) =>
        all.Select(r => r.Year).OfType<int>().GroupBy(y => y).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault()?.Key ?? 0;

    private IEnumerable<CrossReportUnit> OfReports(IEnumerable<AuditedReport> due, IReadOnlyList<AuditedReport> lastYear)
    {
        var prior = lastYear.Where(r => r.Year == Year - 1).GroupBy(r => r.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Kept, StringComparer.Ordinal);
        foreach (var body in due.GroupBy(r => r.Name, StringComparer.Ordinal))
        {
            foreach (var (index, report) in body.Index())
            {
                var id = index == 0 ? report.Name : string.Create(CultureInfo.InvariantCulture, $"{report.Name}#{index + 1}");
                reports.Add(id, report);
                yield return Unit(id, report.Name, report.Entry) with
                {
                    Report = report.Kept,
                    Prior = index == 0 ? prior.GetValueOrDefault(report.Name) : null,
                    Faults = [.. report.Result!.Findings.Where(f => f.Severity > Severity.Info).Select(f => f.RuleId).Distinct()],
                };
            }
        }
    }

    private IEnumerable<CrossReportUnit> Missing() =>
        Roster.Entries.Where(e => !reports.ContainsKey(e.Name)).Select(e => Unit(e.Name, e.Name, e));

    private CrossReportUnit Unit(string id, string name, RosterEntry? entry) => new()
    {
        Id = id,
        Name = name,
        Aliases = entry?.Aliases ?? [],
        Kind = entry?.Kind ?? "",
        Parent = Roster.Find(entry?.Parent)?.Name,
        District = entry?.District ?? "",
        Year = Year,
        IsSummary = entry?.IsSummary ?? false,
    };
}
