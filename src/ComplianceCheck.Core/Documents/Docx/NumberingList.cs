namespace ComplianceCheck.Documents.Docx;

/// <summary>One list that paragraphs refer to: an abstract list and what this list changes of it.</summary>
internal sealed class NumberingList
{
    /// <summary>Levels of a list.</summary>
    public const int LevelCount = 9;

    private readonly NumberingLevel?[] levels = new NumberingLevel?[LevelCount];
    private readonly int?[] starts = new int?[LevelCount];

    /// <summary>Id of the abstract list.</summary>
    public string AbstractId { get; private set; } = "";

    /// <summary>Reads <c>w:num</c>.</summary>
    public static NumberingList Read(PartXml xml, ReadingBudget budget)
    {
        budget.CountText(LevelCount);
        var list = new NumberingList();
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "abstractNumId")
            {
                list.AbstractId = xml.Value() ?? "";
            }
            else if (xml.Name == "lvlOverride" && Integer.Parse(xml.Attribute("ilvl")) is { } level and >= 0 and < LevelCount)
            {
                list.ReadOverride(xml, level, budget);
            }
        }

        return list;
    }

    /// <summary>The definition that replaces that of the abstract list at a level.</summary>
    public NumberingLevel? LevelOverride(int level) => levels[level];

    /// <summary>The number at which this list starts again at a level.</summary>
    public int? StartOverride(int level) => starts[level];

    private void ReadOverride(PartXml xml, int level, ReadingBudget budget)
    {
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "startOverride")
            {
                starts[level] = xml.Number();
            }
            else if (xml.Name == "lvl")
            {
                levels[level] = NumberingLevel.Read(xml, budget);
            }
        }
    }
}
