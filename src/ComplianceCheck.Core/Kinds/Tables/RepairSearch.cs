namespace ComplianceCheck.Kinds.Tables;

/// <summary>
/// Finds the smallest changes after which every relation of a table holds. The relations determine a table more than once, so that
/// a wrong figure shows itself by all relations it stands in being off by the same amount.
/// </summary>
internal sealed class RepairSearch
{
    /// <summary>Changes tried before the search gives up; enough for two wrong figures in the largest table.</summary>
    private const int Budget = 200_000;

    /// <summary>Wrong figures that are looked for where each shows itself alone.</summary>
    private const int MostFigures = 6;

    /// <summary>Repairs kept; a table with more is too confused for any of them to be believed.</summary>
    private const int MostRepairs = 200;

    private const int LikelyCost = 1;
    private const int PlainCost = 3;

    private readonly FigureTable table;
    private readonly Trial trial;
    private readonly List<Repair> found = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private RepairSearch(FigureTable table) => (this.table, trial) = (table, new Trial(table, Budget));

    /// <summary>The repairs of the smallest size, the likeliest first; none where nothing is broken or nothing was found.</summary>
    public static IReadOnlyList<Repair> Find(FigureTable table)
    {
        var search = new RepairSearch(table);
        if (search.trial.Failing == 0)
        {
            return [];
        }

        search.OneFigure();
        search.found.AddRange(NeighbourRepairs.Find(table, search.trial, search.found.Count == 0));
        if (search.found.Count == 0)
        {
            search.TwoFigures();
        }

        if (search.found.Count == 0)
        {
            search.FiguresThatShowThemselves([]);
        }

        var smallest = search.found.Select(r => r.Size).DefaultIfEmpty().Min();
        return [.. search.found.Where(r => r.Size == smallest).OrderBy(r => r.Cost).ThenBy(r => r.Changes[0].Cell)];
    }

    private void OneFigure()
    {
        if (trial.SmallestFailing() is not { } broken)
        {
            return;
        }

        foreach (var (cell, factor) in table.Relations[broken].Operands)
        {
            FigureChange[] change = [new(cell, trial.Value(cell) - (trial.Residual(broken) / factor))];
            if (trial.Repairs(change))
            {
                Keep(RepairKind.Cell, change);
            }
        }
    }

    // Of two wrong figures, one stands in the first broken relation. Some broken relation has one of them without the other and
    // tells by how much it is off, so both orders are tried with every amount that a relation tells.
    private void TwoFigures()
    {
        var broken = trial.SmallestFailing()!.Value;
        foreach (var first in table.Relations[broken].Operands.Select(o => o.Cell).ToArray())
        {
            foreach (var value in Amounts(first))
            {
                var before = trial.Value(first);
                trial.Set(first, value);
                if (trial.SmallestFailing() is { } next)
                {
                    foreach (var (second, factor) in table.Relations[next].Operands)
                    {
                        FigureChange[] rest = [new(second, trial.Value(second) - (trial.Residual(next) / factor))];
                        if (second != first && trial.Repairs(rest))
                        {
                            Keep(RepairKind.Several, [new(first, value), .. rest]);
                        }
                    }
                }

                trial.Set(first, before);
                if (trial.IsSpent || found.Count >= MostRepairs)
                {
                    return;
                }
            }
        }
    }

    private decimal[] Amounts(int cell) =>
    [
        .. table.RelationsOf[cell]
            .Where(r => trial.Residual(r.Relation) != 0)
            .Select(r => trial.Value(cell) - (trial.Residual(r.Relation) / r.Factor))
            .Where(Trial.IsPossible)
            .Distinct(),
    ];

    // More wrong figures are believed only where all relations of each are off by the same amount.
    private void FiguresThatShowThemselves(List<FigureChange> changes)
    {
        if (trial.Failing == 0)
        {
            Keep(RepairKind.Several, [.. changes]);
            return;
        }

        if (changes.Count == MostFigures || trial.IsSpent || found.Count >= MostRepairs)
        {
            return;
        }

        foreach (var (cell, _) in table.Relations[trial.SmallestFailing()!.Value].Operands.ToArray())
        {
            var relations = table.RelationsOf[cell];
            if (relations.Count < 2 || relations.Any(r => trial.Residual(r.Relation) == 0) || Amounts(cell) is not [var value])
            {
                continue;
            }

            var before = trial.Value(cell);
            trial.Set(cell, value);
            changes.Add(new FigureChange(cell, value));
            FiguresThatShowThemselves(changes);
            changes.RemoveAt(changes.Count - 1);
            trial.Set(cell, before);
        }
    }

    private void Keep(RepairKind kind, FigureChange[] changes)
    {
        var ordered = changes.OrderBy(c => c.Cell).ToArray();
        if (seen.Add(string.Join(' ', ordered.Select(c => FormattableString.Invariant($"{c.Cell}:{c.Value}")))))
        {
            var cost = ordered.Sum(c => Slip.IsLikely(table.Value(c.Cell), c.Value) ? LikelyCost : PlainCost);
            found.Add(new Repair(kind, ordered, ordered.Length, cost));
        }
    }
}
