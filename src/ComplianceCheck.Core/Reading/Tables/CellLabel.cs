namespace ComplianceCheck.Reading.Tables;

/// <summary>The words of a cell, and what they stand for among the labels of each family of forms.</summary>
/// <param name="Bare">The words as labels are compared; empty where there are none.</param>
/// <param name="ByFamily">What they stand for, by the number of the family.</param>
internal sealed record CellLabel(string Bare, FamilyLabel[] ByFamily)
{
    /// <summary>The label of a cell that holds no words.</summary>
    public static readonly CellLabel None = new("", []);

    /// <summary>True where the words are a label of no family.</summary>
    public bool IsNone => Array.TrueForAll(ByFamily, static f => f == FamilyLabel.None);

    /// <summary>What the words stand for in a family.</summary>
    public FamilyLabel In(FamilyLabels family) => family.Index < ByFamily.Length ? ByFamily[family.Index] : FamilyLabel.None;
}
