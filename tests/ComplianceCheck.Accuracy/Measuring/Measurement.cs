using ComplianceCheck.Accuracy.Faults;
using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Accuracy.Variants;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Kinds;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>All faults and all variants of all complete reports, tried out.</summary>
internal sealed class Measurement
{
    /// <summary>The same report in further formats has every so manieth of the faults only.</summary>
    private const int Share = 5;

    private const int Rendered = 10;

    private static readonly Lazy<Measurement> Shared = new(() => new Measurement());

    private Measurement()
    {
        var shelf = Shelf.Complete();
        var jobs = shelf
            // What is spoilt in one copy of a report that stands in its file twice is still whole in the other.
            .Where(s => s.Facts.Duplicates.Count == 0)
            .GroupBy(s => s.Report, StringComparer.Ordinal)
            .SelectMany(g => g.SelectMany((s, nth) => Catalogue.All
                .Select((f, row) => (Func<IReadOnlyList<Observation>>)(() => [.. f.Plant(s).Where((_, i) => nth == 0 || (i + row) % Share == nth % Share)
                    .SelectMany((p, i) => FormsOf(s, nth, i + row, f.Mark).SelectMany(form => Trial.Of(s, f, p, form)))]))))
            .Concat(shelf.GroupBy(s => s.Report, StringComparer.Ordinal).SelectMany(g => g.SelectMany((s, nth) => VariantCatalogue.All
                .Select((v, row) => (Func<IReadOnlyList<Observation>>)(() => [.. v.Make(s)
                    .Where((_, i) => nth == 0 || (i + row) % Share == nth % Share).SelectMany(m => VariantTrial.Of(s, v, m))])))))
            .ToList();
        var seen = new IReadOnlyList<Observation>[jobs.Count];
        Parallel.For(0, jobs.Count, i => seen[i] = jobs[i]());
        Observations = [.. seen.SelectMany(o => o)];
        Tallies = [.. BuiltInRules.Book.Requirements.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => TallyOf(r.Id, r.Title.Zh))];
    }

    /// <summary>Measured once a process, for it takes its time.</summary>
    public static Measurement Taken => Shared.Value;

    /// <summary>Everything seen, in the order of reports and faults.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>One per requirement, by id.</summary>
    public IReadOnlyList<Tally> Tallies { get; }

    /// <summary>Every so manieth fault is also tried in a web page, and in a Word file.</summary>
    private static IEnumerable<Form> FormsOf(Specimen s, int nth, int number, DraftMarkKind? mark) =>
        mark is not null ? [Form.Docx]
        : nth > 0 || s.Name.Contains("-wrapped", StringComparison.Ordinal) ? [Form.Text]
        : (number % Rendered) switch { 0 => [Form.Text, Form.Html], Rendered / 2 => [Form.Text, Form.Docx], _ => [Form.Text] };

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
