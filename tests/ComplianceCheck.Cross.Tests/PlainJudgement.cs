using System.Globalization;
using ComplianceCheck.Batches;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cross.Tests;

/// <summary>
/// The requirements that join reports, written down once more as plain loops over what was made: no network, no index, no partition, and
/// nothing of the engine. Slow, and right by reading.
/// </summary>
internal sealed class PlainJudgement(IReadOnlyList<MadeUnit> units)
{
    private readonly SortedSet<string> findings = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Rule, string Unit), Outcome> outcomes = [];

    public IReadOnlyCollection<string> Findings => findings;

    public IReadOnlyDictionary<(string Rule, string Unit), Outcome> Outcomes => outcomes;

    /// <summary>A finding of the engine, written as it is here.</summary>
    public static string Line(CrossFinding finding)
    {
        // A finding lists two hundred values and counts the rest.
        var cells = finding.Finding.MoreEvidence > 0 ? [] : finding.Evidence.Where(e => e.Place?.Key is not null).Select(e => $"{e.Unit}/{e.Year}/{e.Place!.Key}={e.Read.Value}").Distinct();
        return finding.Finding.RuleId switch
        {
            "GKX-13" => $"GKX-13 {string.Join(',', finding.Units)}",
            "GKX-10" => $"GKX-10 {string.Join(',', finding.Units)} {finding.Finding.Place!.Key!.Split(':')[0]}",
            "GKX-11" or "GKX-08" => $"{finding.Finding.RuleId} {string.Join(',', finding.Units)}",
            var id => $"{id} {string.Join(',', finding.Units)} {string.Join(' ', cells.Order(StringComparer.Ordinal))}".TrimEnd(),
        };
    }

    public PlainJudgement Judge()
    {
        foreach (var unit in units)
        {
            JudgeSums(unit, "GKX-01", "proactive-2021");
            JudgeSums(unit, "GKX-02", "requests-2021");
            JudgeSums(unit, "GKX-03", "review-2019");
            JudgePrior(unit, "GKX-04", "requests-2021", CarriedOver);
            JudgePrior(unit, "GKX-05", "proactive-2021", Stock);
            JudgePrior(unit, "GKX-06", "requests-2021", (u, now, then) => Jumps(u, now, then, "GKX-06", 20, "requests-2021:r1.c7"));
            JudgePrior(unit, "GKX-07", "proactive-2021", (u, now, then) => Jumps(
                u, now, then, "GKX-07", 50, "proactive-2021:licences.decisions", "proactive-2021:penalties.decisions", "proactive-2021:coercion.decisions", "proactive-2021:charges.amount"));
        }

        JudgeTables();
        JudgeFilings();
        JudgeNames();
        JudgeDistricts();
        return this;
    }

    private void JudgeSums(MadeUnit unit, string rule, string kind)
    {
        var below = units.Where(u => u.Parent == unit.Id).ToArray();
        var canTell = unit.Report is { } own && below.Length > 0 && below.All(b => b.Report is not null) && own.Has(kind) && below.All(b => b.Report!.Has(kind));
        outcomes[(rule, unit.Id)] = !unit.IsSummary ? Outcome.NotApplicable : canTell ? Outcome.Passed : Outcome.NotAssessable;
        if (!unit.IsSummary || !canTell)
        {
            return;
        }

        var (concerned, read) = (new List<MadeUnit>(), new List<string>());
        foreach (var cell in Cells(kind))
        {
            if (!IsFigure(unit.Report!, cell) || below.Any(b => !IsFigure(b.Report!, cell)))
            {
                outcomes[(rule, unit.Id)] = Outcome.NotAssessable;
            }
            else if (unit.Report![cell] != below.Sum(b => b.Report![cell]))
            {
                var addends = below.Where(b => b.Report![cell] != 0).ToArray();
                read.Add(Read(unit, 2023, unit.Report, cell));
                read.AddRange(addends.Select(b => Read(b, 2023, b.Report!, cell)));
                concerned.AddRange(addends);
            }
        }

        if (read.Count > 0)
        {
            Fail(rule, [unit, .. concerned.Distinct().OrderBy(u => units.ToList().IndexOf(u))], read);
            outcomes[(rule, unit.Id)] = Outcome.Failed;
        }
    }

    private void JudgePrior(MadeUnit unit, string rule, string kind, Func<MadeUnit, MadeReport, MadeReport, Outcome> judge)
    {
        outcomes[(rule, unit.Id)] = unit.Report is not { } now ? Outcome.NotAssessable
            : unit.Prior is not { } then ? Outcome.NotApplicable
            : then.Year != 2022 || !now.Has(kind) || !then.Has(kind) ? Outcome.NotAssessable
            : judge(unit, now, then);
    }

    private Outcome CarriedOver(MadeUnit unit, MadeReport now, MadeReport then)
    {
        var (compared, read) = (0, new List<string>());
        for (var column = 1; column <= 7; column++)
        {
            var (to, from) = ($"requests-2021:r2.c{column}", $"requests-2021:r25.c{column}");
            if (IsFigure(now, to) && IsFigure(then, from))
            {
                compared++;
                if (now[to] != then[from])
                {
                    read.Add(Read(unit, 2023, now, to));
                    read.Add(Read(unit, 2022, then, from));
                }
            }
        }

        return Ended("GKX-04", unit, compared, read);
    }

    private Outcome Stock(MadeUnit unit, MadeReport now, MadeReport then)
    {
        var (compared, failed) = (0, false);
        foreach (var row in new[] { "regulations", "normative-documents" })
        {
            string[] cells = [$"proactive-2021:{row}.in-force", $"proactive-2021:{row}.issued", $"proactive-2021:{row}.repealed"];
            if (cells.All(c => IsFigure(now, c)) && IsFigure(then, cells[0]))
            {
                compared++;
                if (now[cells[0]] != then[cells[0]] + now[cells[1]] - now[cells[2]])
                {
                    failed = true;
                    Fail("GKX-05", [unit], [.. cells.Select(c => Read(unit, 2023, now, c)), Read(unit, 2022, then, cells[0])]);
                }
            }
        }

        return failed ? Outcome.Failed : compared > 0 ? Outcome.Passed : Outcome.NotAssessable;
    }

    private Outcome Jumps(MadeUnit unit, MadeReport now, MadeReport then, string rule, decimal atLeast, params string[] cells)
    {
        var (compared, failed) = (0, false);
        foreach (var cell in cells.Where(c => IsFigure(now, c) && IsFigure(then, c)))
        {
            compared++;
            var (less, more) = now[cell] < then[cell] ? (now[cell], then[cell]) : (then[cell], now[cell]);
            if (less > 0 && more >= atLeast && more > 5 * less)
            {
                failed = true;
                Fail(rule, [unit], [Read(unit, 2023, now, cell), Read(unit, 2022, then, cell)]);
            }
        }

        return failed ? Outcome.Failed : compared > 0 ? Outcome.Passed : Outcome.NotAssessable;
    }

    private void JudgeTables()
    {
        foreach (var (kind, unit, index) in MadeReport.Kinds.Take(2).SelectMany(k => units.Select((u, i) => (k, u, i))))
        {
            var first = unit.Report is not { } report || !report.Has(kind) || Figures(report, kind).Where(f => f != 0).Distinct().Count() < 5 ? null : units.Take(index).FirstOrDefault(o =>
                o.Report is { } other && other.Has(kind) && Figures(other, kind).SequenceEqual(Figures(report, kind))
                && o.Parent != unit.Id && unit.Parent != o.Id && o.Name != unit.Name);
            if (first is not null)
            {
                Fail("GKX-10", [unit, first], [kind]);
            }
        }
    }

    private void JudgeFilings()
    {
        foreach (var same in units.Where(u => u.Report is not null).GroupBy(u => (u.Name, u.District, u.Parent)).Where(g => g.Count() > 1))
        {
            Fail("GKX-11", [.. same], null);
        }
    }

    private void JudgeNames()
    {
        foreach (var unit in units.Where(u => u.Report is not null && u.Report.Signature != u.Name))
        {
            var bearers = units.Where(u => u.Name == unit.Report!.Signature).ToArray();
            if (bearers.Length == 1 && bearers[0].Id != unit.Parent)
            {
                Fail("GKX-12", [unit, bearers[0]], []);
            }
        }
    }

    private void JudgeDistricts()
    {
        var there = units.Where(u => u.Report is not null && u.District.Length > 0).ToArray();
        foreach (var id in there.SelectMany(u => u.Faults).Distinct())
        {
            foreach (var district in there.Select(u => u.District).Distinct())
            {
                var inside = there.Where(u => u.District == district).ToArray();
                var outside = there.Except(inside).ToArray();
                var (a, b) = (inside.Count(u => u.Faults.Contains(id)), outside.Count(u => u.Faults.Contains(id)));
                var isFrequent = outside.Length > 0 && a >= 5 && (double)a / inside.Length >= 2.0 * b / outside.Length;
                if (isFrequent && Tail(a, inside.Length, a + b, there.Length) * there.Select(u => u.District).Distinct().Count() <= 0.01)
                {
                    Fail("GKX-13", [.. inside.Where(u => u.Faults.Contains(id))], null);
                }
            }
        }
    }

    /// <summary>By fractions, one draw after the other: the probability to draw at least so many.</summary>
    private static double Tail(int hits, int sample, int allHits, int all)
    {
        var chances = new double[sample + 1];
        chances[0] = 1;
        for (var drawn = 0; drawn < sample; drawn++)
        {
            for (var k = Math.Min(drawn + 1, allHits); k >= 0; k--)
            {
                var hit = k > 0 ? chances[k - 1] * Math.Max(0, allHits - (k - 1)) / (all - drawn) : 0;
                chances[k] = (chances[k] * Math.Max(0, all - allHits - (drawn - k)) / (all - drawn)) + hit;
            }
        }

        return chances.Skip(hits).Sum();
    }

    private Outcome Ended(string rule, MadeUnit unit, int compared, List<string> read)
    {
        if (read.Count > 0)
        {
            Fail(rule, [unit], read);
        }

        return read.Count > 0 ? Outcome.Failed : compared > 0 ? Outcome.Passed : Outcome.NotAssessable;
    }

    private void Fail(string rule, IReadOnlyList<MadeUnit> concerned, IReadOnlyList<string>? read) => findings.Add(
        $"{rule} {string.Join(',', concerned.Select(u => u.Id))} {string.Join(' ', (read is null or { Count: > 200 } ? [] : read).Distinct().Order(StringComparer.Ordinal))}".TrimEnd());

    private static IEnumerable<string> Cells(string kind) => MadeReport.Cells.Where(c => c.StartsWith(kind + ":", StringComparison.Ordinal));

    private static IEnumerable<decimal> Figures(MadeReport report, string kind) => Cells(kind).Select(c => IsFigure(report, c) ? report[c] : 0);

    private static bool IsFigure(MadeReport report, string cell) => report.State(cell) is CellState.Number or CellState.Zero;

    private static string Read(MadeUnit unit, int year, MadeReport report, string cell) =>
        $"{unit.Id}/{year}/{cell.Replace(".value", "", StringComparison.Ordinal)}={report[cell].ToString(CultureInfo.InvariantCulture)}";
}
