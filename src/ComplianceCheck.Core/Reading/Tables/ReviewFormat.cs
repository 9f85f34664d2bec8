using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The table on reconsideration and litigation: three groups of five figures.</summary>
internal static class ReviewFormat
{
    /// <summary>Its kind.</summary>
    public const string Kind = "review-2019";

    /// <summary>The key of its single column.</summary>
    public const string Column = "value";

    /// <summary>Figures in a group, the last of which is the sum of the others.</summary>
    public const int GroupSize = 5;

    /// <summary>Keys of the figures in the order of the format.</summary>
    public static readonly string[] Rows = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3", "b4", "b5", "d1", "d2", "d3", "d4", "d5"];

    /// <summary>Finishes a table.</summary>
    public static StatutoryTable ToTable(TableDraft draft) => draft.ToTable(Kind, Rows, static (_, _) => true);
}
