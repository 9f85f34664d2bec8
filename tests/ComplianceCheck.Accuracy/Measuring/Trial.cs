using ComplianceCheck.Accuracy.Judging;
using ComplianceCheck.Findings;
using ComplianceCheck.InventedReports.Faults;
using ComplianceCheck.InventedReports.Forms;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>One mistake in one report, and what the checker says that it does not say of the same report without it.</summary>
internal sealed record Trial
{
    private Trial()
    {
    }

    public required Fault Fault { get; init; }

    public required Invention Report { get; init; }

    public required Form Form { get; init; }

    /// <summary>Findings of the requirements that a supervisor would name.</summary>
    public required IReadOnlyList<Finding> Hits { get; init; }

    public required bool AtPlace { get; init; }

    /// <summary>Errors and warnings that have nothing to do with the mistake.</summary>
    public required IReadOnlyList<Finding> Beside { get; init; }

    /// <summary>The words that were changed, as they stand in the report.</summary>
    public required string Words { get; init; }

    public bool Found => Hits.Count > 0;

    public bool OnlyInfo => Found && Hits.All(h => h.Severity == Severity.Info);

    /// <summary>The mistake in this report; null where it cannot be made there.</summary>
    public static Trial? Of(Fault fault, Invention report, Form form, SoundReports sound)
    {
        if (fault.Plant(report) is not { } draft)
        {
            return null;
        }

        var without = sound.Of(report.Seed, form, fault.Before is not null);
        var spoilt = Renderer.Render(draft, form);
        var found = Judge.Check(spoilt, fault.Before is null ? null : Renderer.Render(fault.Before(report), form));
        var known = without.Findings;
        var change = Change.Between(without.Rendering, spoilt, fault);
        // What is said of the sound report as well proves nothing, unless the words that were misread there are gone here.
        var hits = found.Where(f => fault.Expected.Contains(f.RuleId) && (change.IsGap || known.All(k => k.Fingerprint != f.Fingerprint))).ToList();
        return new Trial
        {
            Fault = fault,
            Report = report,
            Form = form,
            Hits = hits,
            AtPlace = hits.Any(h => change.Holds(h.Place) || h.Related.Any(change.Holds)),
            Beside = [.. found.Where(f => f.Severity != Severity.Info && !fault.Innocent.Contains(f.RuleId) && known.All(k => k.RuleId != f.RuleId))],
            Words = change.Words,
        };
    }
}
