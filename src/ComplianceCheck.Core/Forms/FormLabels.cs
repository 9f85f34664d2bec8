namespace ComplianceCheck.Forms;

/// <summary>What the forms of a family write in their rows and headings.</summary>
internal sealed record FormLabels
{
    /// <summary>Rows of figures.</summary>
    public LabelList Rows { get; init; } = LabelList.None;

    /// <summary>Rows of one form that are headings over several rows in another.</summary>
    public LabelList WholeRows { get; init; } = LabelList.None;

    /// <summary>Headings over several rows.</summary>
    public LabelList RowHeadings { get; init; } = LabelList.None;

    /// <summary>Columns of figures.</summary>
    public LabelList Columns { get; init; } = LabelList.None;

    /// <summary>Words of the heading that are no columns of figures.</summary>
    public LabelList ColumnHeadings { get; init; } = LabelList.None;

    /// <summary>Groups of columns.</summary>
    public LabelList Groups { get; init; } = LabelList.None;

    /// <summary>What blocks of rows begin with.</summary>
    public LabelList Blocks { get; init; } = LabelList.None;
}
