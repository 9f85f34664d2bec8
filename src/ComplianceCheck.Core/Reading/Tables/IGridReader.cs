namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the tables of a family from tables of a document, in one way of laying them out.</summary>
internal interface IGridReader
{
    /// <summary>The tables found, in order.</summary>
    IReadOnlyList<TableDraft> Drafts { get; }

    /// <summary>Reads a table; false where it is no part of one of these.</summary>
    bool Read(TableGrid grid);
}
