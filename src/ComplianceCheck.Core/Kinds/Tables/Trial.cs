namespace ComplianceCheck.Kinds.Tables;

/// <summary>Tries changes of figures: what would the relations say then? Not for several threads.</summary>
internal sealed class Trial
{
    private readonly FigureTable table;
    private readonly decimal[] residuals;
    private readonly decimal[] values;
    private int budget;

    /// <summary>Begins with the figures as they stand.</summary>
    /// <param name="table">The table.</param>
    /// <param name="budget">Changes that may be tried.</param>
    public Trial(FigureTable table, int budget)
    {
        (this.table, this.budget) = (table, budget);
        residuals = [.. table.Relations.Select(r => r.Residual)];
        values = [.. Enumerable.Range(0, table.Cells.Count).Select(table.Value)];
        Failing = residuals.Count(r => r != 0);
    }

    /// <summary>How many relations do not hold now.</summary>
    public int Failing { get; private set; }

    /// <summary>No more changes may be tried: the table is too confused.</summary>
    public bool IsSpent => budget <= 0;

    /// <summary>Left side less right side as things are now.</summary>
    public decimal Residual(int relation) => residuals[relation];

    /// <summary>The figure of a cell as things are now.</summary>
    public decimal Value(int cell) => values[cell];

    /// <summary>The relation that does not hold and has the fewest cells; null where all hold.</summary>
    public int? SmallestFailing()
    {
        int? best = null;
        for (var i = 0; i < residuals.Length; i++)
        {
            if (residuals[i] != 0 && (best is null || table.Relations[i].Operands.Count < table.Relations[best.Value].Operands.Count))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>A figure that a count of papers can be.</summary>
    public static bool IsPossible(decimal value) => value >= 0 && decimal.Truncate(value) == value;

    /// <summary>Gives a cell another figure.</summary>
    public void Set(int cell, decimal value)
    {
        budget--;
        var change = value - values[cell];
        values[cell] = value;
        foreach (var (relation, factor) in table.RelationsOf[cell])
        {
            var before = residuals[relation];
            residuals[relation] += factor * change;
            Failing += (residuals[relation] != 0 ? 1 : 0) - (before != 0 ? 1 : 0);
        }
    }

    /// <summary>Whether all relations hold after these changes, which are taken back again.</summary>
    public bool Repairs(IReadOnlyList<FigureChange> changes)
    {
        if (IsSpent || !changes.All(c => IsPossible(c.Value)))
        {
            return false;
        }

        var before = changes.Select(c => values[c.Cell]).ToArray();
        foreach (var change in changes)
        {
            Set(change.Cell, change.Value);
        }

        var holds = Failing == 0;
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            Set(changes[i].Cell, before[i]);
        }

        return holds;
    }
}
