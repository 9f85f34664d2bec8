using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>A summary report has, cell by cell, its own share and the figures of all units below it.</summary>
internal sealed class ChildrenSum : BatchKind<ChildrenSum.Parameters>
{
    public override string Name => "children-sum";

    public override IReadOnlyList<string> Variants => ["own-share"];

    public override IReadOnlyList<string> Arguments => ["unit", "table", "cells", "cell", "total", "sum", "difference", "children"];

    protected override Parameters Read(ParameterReader parameters) => new(CellChoice.Tables(parameters));

    /// <summary>What the pack asks.</summary>
    /// <param name="Tables">Kinds of the table, an edition each.</param>
    internal sealed record Parameters(IReadOnlyList<string> Tables);
}
