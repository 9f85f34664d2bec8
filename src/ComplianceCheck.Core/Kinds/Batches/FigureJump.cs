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
        var tables = CellChoice.Tables(parameters);
        return new(
            tables,
            CellChoice.Cells(parameters, "cells", tables),
            parameters.OptionalDecimal("times") ?? 5,
            parameters.OptionalDecimal("at-least") ?? 1);
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Tables">Kinds of the table, an edition each.</param>
    /// <param name="Cells">Cells that are compared.</param>
    /// <param name="Times">A jump is more than so many times.</param>
    /// <param name="AtLeast">The larger of the two must be so large.</param>
    internal sealed record Parameters(IReadOnlyList<string> Tables, IReadOnlyList<string> Cells, decimal Times, decimal AtLeast);
}
