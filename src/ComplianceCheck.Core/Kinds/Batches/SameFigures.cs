using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>The tables of two units have the same figures.</summary>
internal sealed class SameFigures : BatchKind<SameFigures.Parameters>
{
    public override string Name => "same-figures";

    public override IReadOnlyList<string> Arguments => ["unit", "other", "table", "figures", "more"];

    protected override Parameters Read(ParameterReader parameters) => new(CellChoice.Tables(parameters), parameters.OptionalInteger("at-least") ?? 6);

    /// <summary>What the pack asks.</summary>
    /// <param name="Tables">Kinds of the tables; each is compared for itself.</param>
    /// <param name="AtLeast">So many different figures other than zero must stand there; with few, chance makes them the same.</param>
    internal sealed record Parameters(IReadOnlyList<string> Tables, int AtLeast);
}
