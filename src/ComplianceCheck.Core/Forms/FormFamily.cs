namespace ComplianceCheck.Forms;

/// <summary>Forms of one table in different years, which are told apart by their rows and columns. One file of <c>rules/forms</c>.</summary>
internal sealed record FormFamily
{
    /// <summary>Its name, which is that of its file.</summary>
    public required string Name { get; init; }

    /// <summary>How its forms are laid out.</summary>
    public required FormLayout Layout { get; init; }

    /// <summary>What its forms write in their rows and headings.</summary>
    public FormLabels Labels { get; init; } = new();

    /// <summary>Columns whose names stand in a row of their own, under a heading beside the other columns.</summary>
    public IReadOnlyList<string> StackedColumns { get; init; } = [];

    /// <summary>Rows whose label has a note that is longer than the label.</summary>
    public IReadOnlyList<string> NotedRows { get; init; } = [];

    /// <summary>Words of the note in the corner of the table; empty where it has none.</summary>
    public IReadOnlyList<string> CornerNote { get; init; } = [];

    /// <summary>Columns of money.</summary>
    public IReadOnlyList<string> Money { get; init; } = [];

    /// <summary>Rows below which a table is something else.</summary>
    public int FewestRows { get; init; }

    /// <summary>The same in running text, where words are met more often.</summary>
    public int FewestRowsInText { get; init; }

    /// <summary>Columns below which a table is something else.</summary>
    public int FewestColumns { get; init; }

    /// <summary>Rows of which a table must have one; empty for any.</summary>
    public IReadOnlyList<string> RequiredFirst { get; init; } = [];

    /// <summary>Rows of which it must have one besides; empty for any.</summary>
    public IReadOnlyList<string> RequiredOthers { get; init; } = [];

    /// <summary>Words of other tables, which these are not.</summary>
    public IReadOnlyList<string> NotThese { get; init; } = [];

    /// <summary>The forms, the newest first.</summary>
    public IReadOnlyList<Form> Forms { get; init; } = [];

    /// <summary>The form that a table has; of equals the one of the years of another table of the report, else the newest.</summary>
    /// <param name="cells">Cells that were found, by the keys of their labels.</param>
    /// <param name="beside">The form of another table of the report; null where there is none.</param>
    public Form FormOf(IEnumerable<(string Label, string Column)> cells, Form? beside)
    {
        var found = cells.Distinct().ToArray();
        var scores = Forms.Select(f => found.Count(c => f.RowOf(c.Label) is { } row && f.Has(row, c.Column))).ToArray();
        var most = scores.Max();
        var equal = Forms.Where((_, i) => scores[i] == most).ToArray();
        var isTold = found.Any(c => !Forms.All(f => f.RowOf(c.Label) is not null));
        return (isTold ? null : Array.Find(equal, f => beside is not null && !f.Years.Within(beside.Years).IsEmpty)) ?? equal[0];
    }

    /// <summary>The labels of the rows that took the place of a row of another form.</summary>
    public IReadOnlyList<string> PartsOf(string wholeRow)
    {
        var whole = Forms.Where(f => f.RowOf(wholeRow) is not null).SelectMany(f => f.Rows.Select(f.LabelOf)).ToArray();
        return [.. Forms.Where(f => f.RowOf(wholeRow) is null).SelectMany(f => f.Rows.Select(f.LabelOf)).Except(whole)];
    }
}
