using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>A figure is many times that of last year, or a small part of it.</summary>
internal sealed class FigureJump : BatchKind<FigureJump.Parameters>
{
    public override string Name => "figure-jump";

    public override IReadOnlyList<string> Variants => ["fall"];

    public override IReadOnlyList<string> Arguments => ["unit", "cell", "now", "before", "times", "last-year"];

    protected override Parameters Read(ParameterReader parameters)
    {
        var table = CellChoice.Table(parameters);
        return new(
            table,
            CellChoice.PriorTables(parameters, table),
            CellChoice.Cells(parameters, "cells", table),
            parameters.OptionalDecimal("times") ?? 5,
            parameters.OptionalDecimal("at-least") ?? 1);
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of this year's table.</param>
    /// <param name="PriorTables">Kinds of last year's.</param>
    /// <param name="Cells">Cells that are compared.</param>
    /// <param name="Times">A jump is more than so many times.</param>
    /// <param name="AtLeast">The larger of the two must be so large.</param>
    internal sealed record Parameters(string Table, IReadOnlyList<string> PriorTables, IReadOnlyList<string> Cells, decimal Times, decimal AtLeast);
}
