namespace ComplianceCheck.Kinds.Tables;

/// <summary>A change of figures after which every relation of a table holds.</summary>
/// <param name="Kind">How the slip may have come about.</param>
/// <param name="Changes">The cells to change.</param>
/// <param name="Size">How many slips it takes: one for a cell, for two neighbours exchanged, for a line out of step.</param>
/// <param name="Cost">The lower, the likelier among repairs of one size.</param>
internal sealed record Repair(RepairKind Kind, IReadOnlyList<FigureChange> Changes, int Size, int Cost);

/// <summary>A new figure for a cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Value">What it should be.</param>
internal readonly record struct FigureChange(int Cell, decimal Value);

/// <summary>Kinds of slips.</summary>
internal enum RepairKind
{
    /// <summary>One figure is wrong.</summary>
    Cell,

    /// <summary>Two neighbours stand in each other's place.</summary>
    Swap,

    /// <summary>The digits of two neighbours were parted in the wrong place.</summary>
    Split,

    /// <summary>Figures of a row or column stand one place off.</summary>
    Shift,

    /// <summary>Several figures are wrong, each by itself.</summary>
    Several,
}
