namespace ComplianceCheck.Reading.Tables;

/// <summary>What the words of a cell stand for among the labels of one family of forms.</summary>
internal sealed record FamilyLabel
{
    /// <summary>Nothing.</summary>
    public static readonly FamilyLabel None = new();

    /// <summary>A row of figures.</summary>
    public LabelMatch Row { get; init; }

    /// <summary>A row that is a heading in another form.</summary>
    public LabelMatch WholeRow { get; init; }

    /// <summary>A heading over several rows.</summary>
    public LabelMatch RowHeading { get; init; }

    /// <summary>A column of figures.</summary>
    public LabelMatch Column { get; init; }

    /// <summary>A heading over several columns.</summary>
    public LabelMatch ColumnHeading { get; init; }

    /// <summary>A group of columns.</summary>
    public LabelMatch Group { get; init; }
}
