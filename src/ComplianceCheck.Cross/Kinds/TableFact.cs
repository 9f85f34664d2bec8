using System.Globalization;
using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>A table of a unit in working memory, to be joined by its figures.</summary>
/// <param name="need">The requirement.</param>
/// <param name="unit">The unit.</param>
/// <param name="table">The table.</param>
internal sealed class TableFact(Need need, UnitFact unit, UnitTable table)
{
    /// <summary>The unit.</summary>
    public UnitFact Unit => unit;

    /// <summary>The table.</summary>
    public UnitTable Table => table;

    /// <summary>Requirement, kind of table, year and all figures.</summary>
    public (Need Need, string Kind, int Year, string Figures) Key { get; } = (need, table.Kind, unit.Unit.Year, FiguresOf(table));

    private static string FiguresOf(UnitTable table) => string.Join(
        ';',
        Enumerable.Range(0, table.Length).Where(at => table.Value(at) != 0).Select(at => string.Create(CultureInfo.InvariantCulture, $"{at}={table.Value(at):0.######}")));
}
