using ComplianceCheck.Language;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The rows of one kind of statistics table and the words of their labels.</summary>
internal sealed class StatisticsForm
{
    private StatisticsForm(string kind, IReadOnlyList<StatisticsRow> rows)
    {
        Kind = kind;
        Rows = rows;
    }

    /// <summary>Such as <c>statistics-2014</c>.</summary>
    public string Kind { get; }

    /// <summary>Rows in the order of the form.</summary>
    public IReadOnlyList<StatisticsRow> Rows { get; }

    /// <summary>Reads a form from the lexicon.</summary>
    public static StatisticsForm Of(Lexicon lexicon, string kind)
    {
        var node = (YamlMappingNode)lexicon.Entry("statistics-tables/" + kind);
        return new(kind, [.. node.Children.Select((row, order) =>
            StatisticsRow.Parse(((YamlScalarNode)row.Key).Value!, ((YamlScalarNode)row.Value).Value!, order))]);
    }

    /// <summary>Keys of the rows of a form; empty where the lexicon has no such form.</summary>
    public static IReadOnlyList<string> KeysOf(Lexicon lexicon, string kind) =>
        lexicon.Keys("statistics-tables").Contains(kind) ? [.. Of(lexicon, kind).Rows.Select(r => r.Key)] : [];
}
