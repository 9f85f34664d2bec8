using ComplianceCheck.Accuracy.Faults;
using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Accuracy.Variants;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>All faults and all variants of all complete reports, tried out.</summary>
internal sealed class Measurement
{
    /// <summary>The same report in further formats has every so manieth of the faults only.</summary>
    private const int Share = 5;

    private static readonly Lazy<Measurement> Shared = new(() => new Measurement());

    private Measurement()
    {
        var shelf = Shelf.Complete();
        var jobs = shelf
            // What is spoilt in one copy of a report that stands in its file twice is still whole in the other.
            .Where(s => s.Facts.Duplicates.Count == 0)
            .GroupBy(s => s.Report, StringComparer.Ordinal)
            .SelectMany(g => g.SelectMany((s, nth) => Catalogue.All
                .Select((f, row) => (Func<IReadOnlyList<Observation>>)(() => [.. f.Plant(s).Where((_, i) => nth == 0 || (i + row) % Share == nth % Share).SelectMany(p => Trial.Of(s, f, p))]))))
            .Concat(shelf.SelectMany(s => VariantCatalogue.All.Select(v => (Func<IReadOnlyList<Observation>>)(() => [.. v.Make(s).SelectMany(m => VariantTrial.Of(s, v, m))]))))
            .ToList();
        var seen = new IReadOnlyList<Observation>[jobs.Count];
        Parallel.For(0, jobs.Count, i => seen[i] = jobs[i]());
        Observations = [.. seen.SelectMany(o => o)];
        Tallies = [.. RuleBook.BuiltIn.Requirements.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => TallyOf(r.Id, r.Title.Zh))];
    }

    /// <summary>Measured once a process, for it takes its time.</summary>
    public static Measurement Taken => Shared.Value;

    /// <summary>Everything seen, in the order of reports and faults.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>One per requirement, by id.</summary>
    public IReadOnlyList<Tally> Tallies { get; }

    private Tally TallyOf(string id, string title)
    {
        int Count(params Seen[] kinds) => Observations.Count(o => o.Id == id && kinds.Contains(o.Seen));
        return new Tally(id, title)
        {
            Planted = Count(Seen.Missed, Seen.Elsewhere, Seen.AtPlace),
            Found = Count(Seen.Elsewhere, Seen.AtPlace),
            AtPlace = Count(Seen.AtPlace),
            Beside = Count(Seen.Beside),
            Variants = Count(Seen.Quiet, Seen.FalseAlarm),
            FalseAlarms = Count(Seen.FalseAlarm),
        };
    }
}
