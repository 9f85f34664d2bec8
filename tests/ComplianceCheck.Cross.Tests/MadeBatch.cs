using System.Globalization;
using ComplianceCheck.Batches;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Cross.Tests;

/// <summary>Cities with districts, made by seed: sums right and wrong, reports missing, cells blank, texts copied, names mistaken.</summary>
internal sealed class MadeBatch
{
    private readonly Random random;
    private readonly double mishap;

    /// <summary>A batch.</summary>
    /// <param name="seed">The same seed makes the same batch.</param>
    /// <param name="districts">Number of districts, each with a summary.</param>
    /// <param name="below">Units below each.</param>
    /// <param name="mishap">How often something goes wrong, 0 to 1.</param>
    public MadeBatch(int seed, int districts, int below, double mishap = 0.1)
    {
        (random, this.mishap) = (new Random(seed), mishap);
        for (var d = 0; d < districts; d++)
        {
            AddDistrict(d, below);
        }

        if (mishap > 0)
        {
            Spoil();
        }
    }

    public List<MadeUnit> Units { get; } = [];

    public IReadOnlyList<CrossReportUnit> Made() => [.. Units.Select(u => u.Made())];

    private void AddDistrict(int number, int below)
    {
        var district = "第" + number.ToString(CultureInfo.InvariantCulture) + "区";
        var top = new MadeUnit { Id = district + "政府", Name = district + "人民政府", District = district, IsSummary = true };
        var hasOwnShare = random.Next(2) == 0;
        MadeUnit[] children =
        [
            .. Enumerable.Range(0, below).Select(i => new MadeUnit
            {
                Id = $"{district}-{i}",
                Name = $"{district}第{i}局",
                District = district,
                Parent = top.Id,
                IsOwnShare = hasOwnShare && i == 0,
            }),
        ];
        foreach (var child in children)
        {
            child.Report = Report(child.Name, 2023);
            child.Prior = Before(child.Report, child.Name);
        }

        top.Report = new MadeReport(top.Name, 2023);
        top.Report.Sentences.AddRange(MadeText.Of(random, 20));
        foreach (var cell in MadeReport.Cells)
        {
            top.Report[cell] = children.Sum(c => c.Report![cell]);
        }

        Units.Add(top);
        Units.AddRange(children);
        foreach (var unit in children)
        {
            // One district has a fault of its own.
            if (random.NextDouble() < (number == 0 ? 0.8 : 0.1))
            {
                unit.Faults.Add("GK21-10");
            }

            if (random.NextDouble() < 0.3)
            {
                unit.Faults.Add("GK00-01");
            }
        }
    }

    private MadeReport Report(string name, int year)
    {
        var report = new MadeReport(name, year);
        foreach (var cell in MadeReport.Cells)
        {
            if (random.Next(5) == 0)
            {
                report[cell] = random.Next(1, 400);
            }
        }

        report.Sentences.AddRange(MadeText.Of(random, 20));
        return report;
    }

    private MadeReport Before(MadeReport now, string name)
    {
        var before = Report(name, 2022);
        for (var column = 1; column <= 7; column++)
        {
            before[$"requests-2021:r25.c{column}"] = now[$"requests-2021:r2.c{column}"];
        }

        foreach (var row in new[] { "regulations", "normative-documents" })
        {
            var key = "proactive-2021:" + row;
            now[key + ".in-force"] = now[key + ".issued"] + now[key + ".repealed"] + random.Next(20);
            before[key + ".in-force"] = now[key + ".in-force"] - now[key + ".issued"] + now[key + ".repealed"];
        }

        return before;
    }

    private void Spoil()
    {
        foreach (var unit in Units.ToArray())
        {
            Maybe(() => unit.Report = null, unit.IsSummary ? 0.2 : 0.1);
            Maybe(() => unit.Prior = null);
            if (unit.Report is { } report)
            {
                Maybe(() => report[Any()] += random.Next(1, 9), 3);
                Maybe(() => report.Put(Any(), (CellState)random.Next(2, 5)));
                Maybe(() => report.Tables.RemoveAt(random.Next(3)), 0.3);
                Maybe(() => report.Signature = Units[random.Next(Units.Count)].Name);
                Maybe(() => Units.Add(Again(unit)), 0.5);
                Maybe(() => CopyText(report), 2);
                Maybe(() => CopyTables(report));
                if (unit.Prior is { } prior)
                {
                    Maybe(() => prior.Year = 2021);
                    Maybe(() => prior[$"requests-2021:r25.c{random.Next(1, 8)}"] += 1);
                    Maybe(() => prior.Sentences.Clear());
                    Maybe(() => { prior.Sentences.Clear(); prior.Sentences.AddRange(report.Sentences); });
                }
            }
        }
    }

    private MadeUnit Again(MadeUnit unit)
    {
        var again = new MadeUnit { Id = unit.Id + "#2", Name = unit.Name, District = unit.District, Parent = unit.Parent, Report = Report(unit.Name, 2023) };
        foreach (var cell in MadeReport.Cells)
        {
            again.Report[cell] = unit.Report![cell];
        }

        again.Report[Any()] += 3;
        return again;
    }

    private void CopyText(MadeReport report)
    {
        if (Units[random.Next(Units.Count)].Report is { } other && other != report)
        {
            var copied = MadeText.Copied(random, [.. other.Sentences.Skip(MadeText.Common.Count)], random.Next(3) * 0.5).ToArray();
            report.Sentences.RemoveRange(MadeText.Common.Count, report.Sentences.Count - MadeText.Common.Count);
            report.Sentences.AddRange(copied);
        }
    }

    private void CopyTables(MadeReport report)
    {
        if (Units[random.Next(Units.Count)].Report is { } other)
        {
            foreach (var cell in MadeReport.Cells)
            {
                report[cell] = other[cell];
            }
        }
    }

    private string Any() => MadeReport.Cells[random.Next(MadeReport.Cells.Count)];

    private void Maybe(Action spoil, double often = 1)
    {
        if (random.NextDouble() < mishap * often)
        {
            spoil();
        }
    }
}
