using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>What last year carried forward is what this year took over, column by column.</summary>
internal sealed class CarriedOver : BatchKind<CarriedOver.Parameters>
{
    public override string Name => "carried-over";

    public override IReadOnlyList<string> Arguments => ["unit", "columns", "column", "now", "before", "last-year"];

    protected override Parameters Read(ParameterReader parameters)
    {
        var tables = CellChoice.Tables(parameters);
        return new(tables, CellChoice.Row(parameters, "from-row", tables), CellChoice.Row(parameters, "to-row", tables));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Tables">Kinds of the table, an edition each.</param>
    /// <param name="FromRow">Row of last year's table.</param>
    /// <param name="ToRow">Row of this year's.</param>
    internal sealed record Parameters(IReadOnlyList<string> Tables, string FromRow, string ToRow);
}
