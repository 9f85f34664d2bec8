using ComplianceCheck.Findings;

namespace ComplianceCheck.Waivers;

/// <summary>Waivers to look findings up in. Immutable; serves any number of threads.</summary>
public sealed class WaiverBook
{
    private readonly ILookup<string, Waiver> byReport;

    /// <summary>A book of waivers.</summary>
    public WaiverBook(IEnumerable<Waiver> waivers) => byReport = waivers.ToLookup(w => w.Report, StringComparer.Ordinal);

    /// <summary>Holds the waivers of a report against its findings.</summary>
    /// <param name="report">Path of the report relative to the file of the waivers, with slashes.</param>
    /// <param name="result">What checking gave.</param>
    /// <param name="today">Decides which waivers still hold.</param>
    public WaiverMatch Match(string report, CheckResult result, DateOnly today)
    {
        if (!byReport.Contains(report))
        {
            return WaiverMatch.None;
        }

        var given = byReport[report].ToDictionary(w => (w.Requirement, w.Fingerprint));
        var found = result.Findings
            .Where(f => given.ContainsKey((f.RuleId, f.Fingerprint)))
            .Select(f => new WaivedFinding(f, given[(f.RuleId, f.Fingerprint)]))
            .ToArray();

        // A requirement that was not tested this time says nothing about its waivers.
        var tested = result.Outcomes.Where(o => o.Outcome != Outcome.Crashed).Select(o => o.RuleId).ToHashSet(StringComparer.Ordinal);
        var used = found.Select(f => f.Waiver).ToHashSet();
        return new WaiverMatch(
            [.. found.Where(f => f.Waiver.HoldsOn(today))],
            [.. found.Where(f => !f.Waiver.HoldsOn(today))],
            [.. byReport[report].Where(w => !used.Contains(w) && tested.Contains(w.Requirement))]);
    }
}
