using ComplianceCheck.Reading;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Tables;

/// <summary>The cells of a statutory table and what messages call them, from <c>rules/lexicon/table-names.yaml</c>.</summary>
internal sealed class TableNames
{
    private const string File = "table-names";
    private readonly Dictionary<string, string> rows;
    private readonly Dictionary<string, string> columns;
    private readonly Dictionary<string, string> has;
    private readonly string cell;
    private readonly string columnLine;
    private readonly string rowLine;

    private TableNames(YamlMappingNode node)
    {
        Rows = Keys(node, "rows");
        Columns = Keys(node, "columns");
        rows = Texts(node, "rows");
        columns = Texts(node, "columns");
        has = Texts(node, "has");
        Title = Text(node, "title");
        cell = Text(node, "cell");
        columnLine = Text(node, "column-line");
        rowLine = Text(node, "row-line");
    }

    /// <summary>What the table is called.</summary>
    public string Title { get; }

    /// <summary>Row keys in the order of the form.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>Column keys in the order of the form.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Kinds of tables that are known here.</summary>
    public static IReadOnlyList<string> Kinds(Lexicon lexicon) => lexicon.Keys(File);

    /// <summary>The names of a kind of table; null where it is not known.</summary>
    public static TableNames? Of(Lexicon lexicon, string kind) => Kinds(lexicon).Contains(kind)
        ? lexicon.Part("table-names:" + kind, l => new TableNames((YamlMappingNode)l.Entry(File + "/" + kind)))
        : null;

    /// <summary>Whether the form has a cell.</summary>
    public bool Has(string row, string column) =>
        rows.ContainsKey(row) && columns.ContainsKey(column)
        && (!has.TryGetValue(row, out var only) || only.Split(' ').Contains(column));

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

    private static Dictionary<string, string> Texts(YamlMappingNode node, string key) =>
        !node.Children.TryGetValue(key, out var value)
            ? new(StringComparer.Ordinal)
            : ((YamlMappingNode)value).Children.ToDictionary(
                p => ((YamlScalarNode)p.Key).Value!, p => ((YamlScalarNode)p.Value).Value ?? "", StringComparer.Ordinal);
}
