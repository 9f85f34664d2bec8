using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Forms;

/// <summary>The cells of a statutory table and what messages call them, from <c>rules/lexicon/table-names.yaml</c>.</summary>
internal sealed class TableNames
{
    private const string File = "table-names";
    private readonly Dictionary<string, string> rows;
    private readonly Dictionary<string, string> columns;
    private readonly bool[] has;
    private readonly string cell;
    private readonly string columnLine;
    private readonly string rowLine;

    private TableNames(YamlMappingNode node)
    {
        Rows = Keys(node, "rows");
        Columns = Keys(node, "columns");
        rows = Texts(node, "rows");
        columns = Texts(node, "columns");
        var only = Texts(node, "has");
        has = new bool[Rows.Length * Columns.Length];
        for (var at = 0; at < has.Length; at++)
        {
            has[at] = !only.TryGetValue(Rows[at / Columns.Length], out var own) || own.Split(' ').Contains(Columns[at % Columns.Length]);
        }
        Title = Text(node, "title");
        cell = Text(node, "cell");
        columnLine = Text(node, "column-line");
        rowLine = Text(node, "row-line");
    }

    /// <summary>What the table is called.</summary>
    public string Title { get; }

    /// <summary>Row keys in the order of the form.</summary>
    public string[] Rows { get; }

    /// <summary>Column keys in the order of the form.</summary>
    public string[] Columns { get; }

    /// <summary>Kinds of tables that are known here.</summary>
    public static IReadOnlyList<string> Kinds(Lexicon lexicon) => lexicon.Keys(File);

    /// <summary>The names of a kind of table; null where it is not known.</summary>
    public static TableNames? Of(Lexicon lexicon, string kind) => lexicon.Has(File + "/" + kind)
        ? lexicon.Part("table-names:" + kind, l => new TableNames((YamlMappingNode)l.Entry(File + "/" + kind)))
        : null;

    /// <summary>Whether the form has a cell.</summary>
    public bool Has(string row, string column) => PositionOf(row, column) is >= 0 and var at && Has(at);

    /// <summary>Whether the form has a cell at a position: not every column has one in every row.</summary>
    public bool Has(int position) => has[position];

    /// <summary>Number of a cell, row by row from 0; negative where the form has no such row or column.</summary>
    public int PositionOf(string row, string column)
    {
        var (r, c) = (Array.IndexOf(Rows, row), Array.IndexOf(Columns, column));
        return r < 0 || c < 0 ? -1 : (r * Columns.Length) + c;
    }

    /// <summary>The cells of a table by <see cref="PositionOf"/>, the first of equals; null where there is none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="figures">Only those with a figure.</param>
    public StatutoryCell?[] InOrder(StatutoryTable table, bool figures)
    {
        var cells = new StatutoryCell?[has.Length];
        var next = 0;
        foreach (var cell in table.Cells)
        {
            // Most tables stand in the order of the form, each cell right behind the one before.
            var at = next < has.Length && Rows[next / Columns.Length] == cell.Row && Columns[next % Columns.Length] == cell.Column
                ? next
                : PositionOf(cell.Row, cell.Column);
            if (at >= 0)
            {
                next = at + 1;
                cells[at] ??= !figures || cell.HasFigure ? cell : null;
            }
        }

        return cells;
    }

    /// <summary>Name of a row; the key where it is not known.</summary>
    public string Row(string key) => rows.GetValueOrDefault(key, key);

    /// <summary>Name of a column; the key where it is not known.</summary>
    public string Column(string key) => columns.GetValueOrDefault(key, key);

    /// <summary>Name of a cell.</summary>
    public string Cell(string row, string column) => Fill(cell, row, column);

    /// <summary>Name of all cells of a column or of a row.</summary>
    public string Line(string key, bool isColumn) => isColumn ? Fill(columnLine, "", key) : Fill(rowLine, key, "");

    private string Fill(string template, string row, string column) => template
        .Replace("{row}", Row(row), StringComparison.Ordinal)
        .Replace("{column}", Column(column), StringComparison.Ordinal);

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value ?? "";

    private static string[] Keys(YamlMappingNode node, string key) =>
        [.. ((YamlMappingNode)node[key]).Children.Keys.Select(k => ((YamlScalarNode)k).Value!)];

    private static Dictionary<string, string> Texts(YamlMappingNode node, string key)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (node.Children.TryGetValue(key, out var value))
        {
            foreach (var (name, text) in ((YamlMappingNode)value).Children)
            {
                texts.Add(((YamlScalarNode)name).Value!, ((YamlScalarNode)text).Value ?? "");
            }
        }

        return texts;
    }
}
