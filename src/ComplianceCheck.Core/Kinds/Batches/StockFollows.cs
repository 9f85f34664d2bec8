using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>What is in force is what was in force last year, and what was made since, less what was repealed.</summary>
internal sealed class StockFollows : BatchKind<StockFollows.Parameters>
{
    public override string Name => "stock-follows";

    public override IReadOnlyList<string> Arguments => ["unit", "row", "now", "before", "made", "repealed", "expected", "difference", "last-year"];

    protected override Parameters Read(ParameterReader parameters)
    {
        var tables = CellChoice.Tables(parameters);
        return new(
            tables,
            CellChoice.Rows(parameters, "rows", tables),
            CellChoice.Column(parameters, "stock", tables),
            CellChoice.Column(parameters, "made", tables),
            CellChoice.Column(parameters, "repealed", tables));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Tables">Kinds of the table, an edition each.</param>
    /// <param name="Rows">Its rows.</param>
    /// <param name="Stock">Column of what is in force.</param>
    /// <param name="Made">Column of what was made.</param>
    /// <param name="Repealed">Column of what was repealed.</param>
    internal sealed record Parameters(IReadOnlyList<string> Tables, IReadOnlyList<string> Rows, string Stock, string Made, string Repealed);
}
