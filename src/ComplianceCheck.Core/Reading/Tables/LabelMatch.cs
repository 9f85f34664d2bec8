namespace ComplianceCheck.Reading.Tables;

/// <summary>What a label stands for.</summary>
/// <param name="Key">The key; null where it stands for none, or may stand for several.</param>
/// <param name="IsSlip">True where it is spelt otherwise.</param>
internal readonly record struct LabelMatch(string? Key, bool IsSlip)
{
    /// <summary>The key of a label that is spelt right; null for any other.</summary>
    public string? Exact => IsSlip ? null : Key;
}
