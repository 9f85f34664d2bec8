namespace ComplianceCheck.Facts;

/// <summary>What stands in a cell; nothing is ever coerced.</summary>
public enum CellState
{
    /// <summary>A number other than zero.</summary>
    Number,

    /// <summary>Zero.</summary>
    Zero,

    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A dash or stroke.</summary>
    Dash,

    /// <summary>Something that is no number.</summary>
    Unreadable,
}
