using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>What last year carried forward is what this year took over, column by column.</summary>
internal sealed class CarriedOver : BatchKind<CarriedOver.Parameters>
{
    public override string Name => "carried-over";

    public override IReadOnlyList<string> Arguments => ["unit", "columns", "column", "now", "before", "last-year"];

    protected override Parameters Read(ParameterReader parameters)
    {
        var table = CellChoice.Table(parameters);
        var priors = CellChoice.PriorTables(parameters, table);
        return new(table, priors, parameters.Text("from-row"), parameters.Text("to-row"));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of this year's table.</param>
    /// <param name="PriorTables">Kinds of last year's.</param>
    /// <param name="FromRow">Row of last year's table.</param>
    /// <param name="ToRow">Row of this year's.</param>
    internal sealed record Parameters(string Table, IReadOnlyList<string> PriorTables, string FromRow, string ToRow);
}
