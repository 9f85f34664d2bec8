namespace ComplianceCheck.Documents.Docx;

/// <summary>The definition that lists share. Lists of one definition count on, unless they say that they start again.</summary>
internal sealed class AbstractList
{
    private readonly NumberingLevel?[] levels = new NumberingLevel?[NumberingList.LevelCount];

    /// <summary>The numbering style that holds the levels instead.</summary>
    public string? DefinedByStyle { get; private set; }

    /// <summary>The numbering style whose levels these are.</summary>
    public string? DefinesStyle { get; private set; }

    /// <summary>Reads <c>w:abstractNum</c>.</summary>
    public static AbstractList Read(PartXml xml, ReadingBudget budget)
    {
        budget.CountText(NumberingList.LevelCount);
        var list = new AbstractList();
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            switch (xml.Name)
            {
                case "numStyleLink":
                    list.DefinedByStyle = xml.Value();
                    break;
                case "styleLink":
                    list.DefinesStyle = xml.Value();
                    break;
                case "lvl" when Integer.Parse(xml.Attribute("ilvl")) is { } level and >= 0 and < NumberingList.LevelCount:
                    list.levels[level] = NumberingLevel.Read(xml, budget);
                    break;
            }
        }

        return list;
    }

    /// <summary>A level; null where it is not defined.</summary>
    public NumberingLevel? Level(int level) => levels[level];
}
