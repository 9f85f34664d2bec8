namespace ComplianceCheck.Cross.Joining;

/// <summary>What part a figure plays in a join.</summary>
internal enum CellPart
{
    /// <summary>The unit's own figure of this year.</summary>
    Now,

    /// <summary>Its figure of last year.</summary>
    Before,

    /// <summary>The figure of a unit below it.</summary>
    Below,

    /// <summary>What was added to a stock this year.</summary>
    Made,

    /// <summary>What was taken from it.</summary>
    Repealed,
}
