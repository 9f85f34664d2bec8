using ComplianceCheck.InventedReports.Faults;
using ComplianceCheck.InventedReports.Forms;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>All kinds of mistakes, each in so many reports, and as many reports without any.</summary>
internal sealed class Measurement
{
    /// <summary>Reports that each kind of mistake is made in.</summary>
    public const int ReportsAKind = 20;

    /// <summary>Reports without a mistake.</summary>
    public const int SoundCount = 400;

    /// <summary>Reports that are looked through for one in which a mistake can be made.</summary>
    private const int Candidates = 600;

    private readonly SoundReports reports = new();

    /// <summary>The first reports in which the mistake can be made.</summary>
    public IEnumerable<Trial> Trials(Fault fault, int count)
    {
        var made = 0;
        for (var seed = 1; seed <= Candidates && made < count; seed++)
        {
            if (Trial.Of(fault, Invention.Of(seed), fault.Only ?? FormOf(made), reports) is { } trial)
            {
                made++;
                yield return trial;
            }
        }
    }

    public IReadOnlyList<(Fault Fault, IReadOnlyList<Trial> Trials)> All(int count)
    {
        var all = new IReadOnlyList<Trial>[Catalogue.All.Count];
        Parallel.For(0, all.Length, i => all[i] = [.. Trials(Catalogue.All[i], count)]);
        return [.. Catalogue.All.Zip(all)];
    }

    public IReadOnlyList<SoundReport> Sound(int count)
    {
        var all = new SoundReport[count];
        Parallel.For(0, count, i => all[i] = reports.Of(i + 1, FormOf((i + 1) / 2)));
        return all;
    }

    private static Form FormOf(int number) => (Form)(number % Enum.GetValues<Form>().Length);
}
