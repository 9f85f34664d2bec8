using ComplianceCheck.Yaml;

namespace ComplianceCheck.Forms;

/// <summary>What a file of <c>rules/forms</c> says of one form.</summary>
internal sealed record FormParts
{
    /// <summary>Report years that it is for.</summary>
    public YearRange Years { get; init; }

    /// <summary>What the table is called; empty where messages do not speak of it.</summary>
    public string Title { get; init; } = "";

    /// <summary>Name of a cell; <c>{row}</c> and <c>{column}</c> stand for theirs.</summary>
    public string Cell { get; init; } = "";

    /// <summary>Name of all cells of a column.</summary>
    public string ColumnLine { get; init; } = "";

    /// <summary>Name of all cells of a row.</summary>
    public string RowLine { get; init; } = "";

    /// <summary>Row keys and names, in the order of the form.</summary>
    public required OrderedDictionary<string, string> Rows { get; init; }

    /// <summary>Column keys and names, in the order of the form.</summary>
    public required OrderedDictionary<string, string> Columns { get; init; }

    /// <summary>By row, its columns where it does not have them all.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Only { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>By row, the key of the label that it is known by, where that is not the row's own.</summary>
    public IReadOnlyDictionary<string, string> KnownAs { get; init; } = new Dictionary<string, string>();

    /// <summary>By row, the words that its label is known by.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>();

    /// <summary>Rows that are headings without figures.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The unit in which money is counted; null for any.</summary>
    public string? MoneyUnit { get; init; }
}
