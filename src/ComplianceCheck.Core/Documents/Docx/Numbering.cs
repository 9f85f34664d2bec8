namespace ComplianceCheck.Documents.Docx;

/// <summary>The lists of a document.</summary>
internal sealed class Numbering
{
    // A numbering style may lead to another; a circle must end.
    private const int MostLinks = 8;

    private readonly Dictionary<string, AbstractList> abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AbstractList> byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberingList> lists = new(StringComparer.Ordinal);

    /// <summary>Reads the part; null gives a document without lists.</summary>
    public static Numbering Read(PartXml? xml, ReadingBudget budget)
    {
        var result = new Numbering();
        if (xml is null)
        {
            return result;
        }

        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "abstractNum" && xml.Attribute("abstractNumId") is { } definition)
            {
                var list = AbstractList.Read(xml, budget);
                result.abstracts.TryAdd(definition, list);
                if (list.DefinesStyle is { } style)
                {
                    result.byStyle.TryAdd(style, list);
                }
            }
            else if (xml.Name == "num" && xml.Attribute("numId") is { } id)
            {
                result.lists.TryAdd(id, NumberingList.Read(xml, budget));
            }
        }

        return result;
    }

    /// <summary>A list; null where it does not exist.</summary>
    public NumberingList? List(string id) => lists.GetValueOrDefault(id);

    /// <summary>The definition that numbers a list, through numbering styles where need be; null where there is none.</summary>
    public AbstractList? DefinitionOf(NumberingList list, StyleSheet styles)
    {
        var definition = abstracts.GetValueOrDefault(list.AbstractId);
        for (var i = 0; i < MostLinks && definition?.DefinedByStyle is { } style; i++)
        {
            var linked = styles.ListOf(style) is { } id ? List(id) : null;
            definition = linked is not null && abstracts.TryGetValue(linked.AbstractId, out var found)
                ? found
                : byStyle.GetValueOrDefault(style);
        }

        return definition;
    }
}
