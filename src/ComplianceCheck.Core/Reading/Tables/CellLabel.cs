namespace ComplianceCheck.Reading.Tables;

/// <summary>The words of a cell, and what they stand for among the labels of each kind.</summary>
/// <param name="Bare">The words as labels are compared; empty where there are none.</param>
internal sealed record CellLabel(string Bare)
{
    /// <summary>The label of a cell that holds no words.</summary>
    public static readonly CellLabel None = new("");

    /// <summary>A row of the table on applications.</summary>
    public LabelMatch RequestRow { get; init; }

    /// <summary>One of its columns.</summary>
    public LabelMatch RequestColumn { get; init; }

    /// <summary>A heading over several of its rows.</summary>
    public LabelMatch RequestGroup { get; init; }

    /// <summary>The row that is a heading in its newer format.</summary>
    public LabelMatch RequestOther { get; init; }

    /// <summary>A heading over several of its columns.</summary>
    public LabelMatch RequestHeading { get; init; }

    /// <summary>A row of the table on proactive disclosure.</summary>
    public LabelMatch ProactiveRow { get; init; }

    /// <summary>One of its columns.</summary>
    public LabelMatch ProactiveColumn { get; init; }

    /// <summary>A group of columns of the table on reconsideration and litigation.</summary>
    public LabelMatch ReviewGroup { get; init; }

    /// <summary>A column of each group.</summary>
    public LabelMatch ReviewLeaf { get; init; }
}
