using ComplianceCheck.Batches;

namespace ComplianceCheck.Cross.Joining;

/// <summary>A figure of a statutory table, in working memory for a requirement that joins it with others.</summary>
/// <param name="need">The requirement.</param>
/// <param name="owner">The unit that the join is about.</param>
/// <param name="source">The unit whose report it stands in.</param>
/// <param name="part">What part it plays in the join.</param>
/// <param name="line">What it is joined by.</param>
/// <param name="table">Its table.</param>
/// <param name="position">Its position there.</param>
internal abstract class CellFact(Need need, UnitFact owner, UnitFact source, CellPart part, string line, UnitTable table, int position)
{
    /// <summary>The requirement.</summary>
    public Need Need => need;

    /// <summary>The unit that the join is about.</summary>
    public UnitFact Owner => owner;

    /// <summary>The unit whose report it stands in.</summary>
    public UnitFact Source => source;

    /// <summary>What part it plays.</summary>
    public CellPart Part => part;

    /// <summary>What is joined: one requirement, one unit, one line.</summary>
    public (Need Need, UnitFact Owner, string Line) Key => (need, owner, line);

    /// <summary>Its position in the form.</summary>
    public int Position => position;

    /// <summary>The figure.</summary>
    public decimal Value { get; } = table.Value(position);

    /// <summary>Key of its row.</summary>
    public string Row => table.RowAt(position);

    /// <summary>What messages call its row.</summary>
    public string RowLabel => table.RowLabel(position);

    /// <summary>What messages call its column.</summary>
    public string ColumnLabel => table.ColumnLabel(position);

    /// <summary>Title of the table.</summary>
    public string Table => table.Title;

    /// <summary>The whole cell, made when it is told of.</summary>
    public UnitCell Cell => table.Cell(position)!;
}
