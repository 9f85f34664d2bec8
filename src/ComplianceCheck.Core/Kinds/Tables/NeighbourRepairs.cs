using System.Globalization;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Repairs of one slip that touches several cells: two neighbours exchanged, digits parted wrongly, a line one place off.</summary>
internal sealed class NeighbourRepairs
{
    private const int PairCost = 2;
    private const int LineCost = 4;
    private readonly FigureTable table;
    private readonly Trial trial;
    private readonly List<Repair> found = [];

    private NeighbourRepairs(FigureTable table, Trial trial) => (this.table, this.trial) = (table, trial);

    /// <summary>The repairs; none where there are none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="trial">Tries them.</param>
    /// <param name="shifts">Whether whole lines may be moved, which nobody should believe where one or two cells explain everything.</param>
    public static IReadOnlyList<Repair> Find(FigureTable table, Trial trial, bool shifts)
    {
        var search = new NeighbourRepairs(table, trial);
        foreach (var line in search.Lines().Where(search.MayExplainAll))
        {
            for (var i = 0; i + 1 < line.Length; i++)
            {
                search.TryPair(line[i], line[i + 1]);
            }

        }

        foreach (var line in search.Lines().Where(l => shifts && search.found.TrueForAll(r => r.Kind == RepairKind.Shift) && search.MayExplainAll(l)))
        {
            search.TryShifts(line);
        }

        return search.found;
    }

    /// <summary>Rows and columns as runs of neighbouring cells that all have figures.</summary>
    private IEnumerable<int[]> Lines()
    {
        var names = table.Names;
        var lines = names.Columns.Select(c => names.Rows.Select(r => table.IndexOf(r, c)))
            .Concat(names.Rows.Select(r => names.Columns.Select(c => table.IndexOf(r, c))));
        foreach (var line in lines)
        {
            var run = new List<int>();
            foreach (var cell in line.Append(null))
            {
                if (cell is { } figure)
                {
                    run.Add(figure);
                }
                else if (run.Count > 1)
                {
                    yield return [.. run];
                    run.Clear();
                }
                else
                {
                    run.Clear();
                }
            }
        }
    }

    // A broken relation with no cell in the line cannot be mended from it.
    private bool MayExplainAll(int[] line) =>
        line.SelectMany(c => table.RelationsOf[c]).Select(r => r.Relation).Distinct().Count(r => trial.Residual(r) != 0) == trial.Failing;

    private void TryPair(int first, int second)
    {
        var (a, b) = (table.Value(first), table.Value(second));
        if (a != b)
        {
            Try(RepairKind.Swap, PairCost, [new(first, b), new(second, a)]);
        }

        if (Slip.Digits(a) is not { } left || Slip.Digits(b) is not { } right)
        {
            return;
        }

        var digits = left + right;
        for (var part = 0; part <= digits.Length; part++)
        {
            if (part != left.Length && Part(digits[..part]) is { } one && Part(digits[part..]) is { } other && (one, other) != (b, a))
            {
                Try(RepairKind.Split, PairCost, [new(first, one), new(second, other)]);
            }
        }
    }

    /// <summary>A number written without leading zeros; nothing at all is 0.</summary>
    private static decimal? Part(string digits) =>
        digits.Length == 0 ? 0
        : digits.Length > 9 || (digits[0] == '0' && digits.Length > 1) ? null
        : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // A cell left out or put in moves everything after it, or before it where the end of the line was kept.
    private void TryShifts(int[] line)
    {
        const int Shortest = 3;
        for (var at = 0; at + Shortest <= line.Length; at++)
        {
            TryShift(line[at..], 1);
            TryShift(line[at..], -1);
            if (at > 0)
            {
                TryShift(line[..^at], 1);
                TryShift(line[..^at], -1);
            }
        }
    }

    /// <summary>Moves all figures of a stretch by one place; the place that becomes free takes what its relations demand.</summary>
    private void TryShift(int[] stretch, int step)
    {
        var free = step > 0 ? 0 : stretch.Length - 1;
        var changes = new List<FigureChange>();
        for (var i = 0; i < stretch.Length; i++)
        {
            if (i != free && table.Value(stretch[i]) != table.Value(stretch[i - step]))
            {
                changes.Add(new FigureChange(stretch[i], table.Value(stretch[i - step])));
            }
        }

        if (changes.Count < 2 || table.RelationsOf[stretch[free]].Count == 0)
        {
            return;
        }

        var (relation, factor) = table.RelationsOf[stretch[free]][0];
        var residual = table.Relations[relation].Residual;
        foreach (var change in changes)
        {
            foreach (var (_, f) in table.RelationsOf[change.Cell].Where(r => r.Relation == relation))
            {
                residual += f * (change.Value - table.Value(change.Cell));
            }
        }

        if (residual != 0)
        {
            changes.Add(new FigureChange(stretch[free], table.Value(stretch[free]) - (residual / factor)));
        }

        if (changes.Count > 2)
        {
            Try(RepairKind.Shift, LineCost, [.. changes]);
        }
    }

    private void Try(RepairKind kind, int cost, FigureChange[] changes)
    {
        if (trial.Repairs(changes))
        {
            found.Add(new Repair(kind, changes, 1, cost));
        }
    }
}
