using ComplianceCheck.Forms;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The labels of a family of forms, to find those of a table among them.</summary>
internal sealed class FamilyLabels
{
    private readonly HashSet<string> telling;
    private readonly string[] orders;

    /// <summary>Makes the books of a family.</summary>
    /// <param name="family">The family.</param>
    /// <param name="index">Its number among all families.</param>
    public FamilyLabels(FormFamily family, int index)
    {
        (Family, Index) = (family, index);
        Rows = new(family.Labels.Rows);
        WholeRows = new(family.Labels.WholeRows);
        RowHeadings = new(family.Labels.RowHeadings);
        Columns = new(family.Labels.Columns);
        ColumnHeadings = new(family.Labels.ColumnHeadings);
        Groups = new(family.Labels.Groups);
        Blocks = new(family.Labels.Blocks);
        telling = [.. Rows.Keys.Where(k => !Rows.All.Any(l => l.Key == k && Columns.FindExact(l.Label) is not null))];
        orders = [string.Join(' ', Columns.Keys), string.Join(' ', Columns.Keys.Except(family.StackedColumns).Concat(family.StackedColumns))];
    }

    /// <summary>The family.</summary>
    public FormFamily Family { get; }

    /// <summary>Its number among all families.</summary>
    public int Index { get; }

    /// <summary>Rows of figures.</summary>
    public LabelBook Rows { get; }

    /// <summary>Rows of one form that are headings in another.</summary>
    public LabelBook WholeRows { get; }

    /// <summary>Headings over several rows.</summary>
    public LabelBook RowHeadings { get; }

    /// <summary>Columns of figures.</summary>
    public LabelBook Columns { get; }

    /// <summary>Words of the heading that are no columns of figures.</summary>
    public LabelBook ColumnHeadings { get; }

    /// <summary>Groups of columns.</summary>
    public LabelBook Groups { get; }

    /// <summary>What blocks of rows begin with.</summary>
    public LabelBook Blocks { get; }

    /// <summary>In a form of groups, the figures of all of them in the order of the form: the key of the group and that of the column.</summary>
    public string[] GroupedRows => [.. Groups.Keys.SelectMany(g => Columns.Keys.Select(c => g + c))];

    /// <summary>All books whose labels cells are looked up in.</summary>
    public IEnumerable<LabelBook> Books => [Rows, WholeRows, RowHeadings, Columns, ColumnHeadings, Groups];

    /// <summary>True for a row whose label cannot be that of a column too, as “其他” and “总计” can.</summary>
    public bool IsTelling(string row) => telling.Contains(row);

    /// <summary>True where names of columns stand in the order of the form, as one row of names or as two.</summary>
    public bool IsOfficialOrder(IEnumerable<string> columns) => orders.Contains(string.Join(' ', columns.Distinct()));

    /// <summary>True where folded text has the note in the corner.</summary>
    public bool IsCornerNote(string folded) => Family.CornerNote.Any(n => folded.Contains(n, StringComparison.Ordinal));

    /// <summary>What the words of a cell stand for.</summary>
    public FamilyLabel Match(string bare) => new()
    {
        Row = Rows.Find(bare),
        WholeRow = WholeRows.Find(bare),
        RowHeading = RowHeadings.Find(bare),
        Column = Columns.Find(bare),
        ColumnHeading = ColumnHeadings.Find(bare),
        Group = Groups.Find(bare),
    };
}
