namespace ComplianceCheck.Documents.Docx;

/// <summary>How one level of a list is numbered.</summary>
internal sealed class NumberingLevel
{
    /// <summary>The first number.</summary>
    public int Start { get; private set; }

    /// <summary>Name of the number format.</summary>
    public string Format { get; private set; } = "decimal";

    /// <summary>The label, with <c>%1</c> to <c>%9</c> for the numbers of the levels.</summary>
    public string Text { get; private set; } = "";

    /// <summary>1-based level after which it starts again; 0 for never; null for every higher level.</summary>
    public int? RestartAfter { get; private set; }

    /// <summary>Whether all numbers of the label are shown as decimals.</summary>
    public bool IsLegal { get; private set; }

    /// <summary>Id of the paragraph style that stands for this level.</summary>
    public string? Style { get; private set; }

    /// <summary>Whether the label is hidden.</summary>
    public bool Hidden { get; private set; }

    /// <summary>Reads <c>w:lvl</c>.</summary>
    public static NumberingLevel Read(PartXml xml, ReadingBudget budget)
    {
        budget.CountText(1);
        var level = new NumberingLevel();
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            level.ReadProperty(xml);
        }

        return level;
    }

    private void ReadProperty(PartXml xml)
    {
        switch (xml.Name)
        {
            case "start":
                Start = xml.Number() ?? 0;
                break;
            case "numFmt":
                Format = xml.Value() ?? Format;
                break;
            case "lvlRestart":
                RestartAfter = xml.Number();
                break;
            case "pStyle":
                Style = xml.Value();
                break;
            case "isLgl":
                IsLegal = xml.IsOn();
                break;
            case "lvlText":
                Text = xml.Value() ?? "";
                break;
            case "rPr":
                Hidden = RunProperties.Read(xml).Hidden == true;
                break;
            case "" when xml.IsAlternateContent:
                ReadFallback(xml);
                break;
        }
    }

    // The choice holds a custom format, the fallback its nearest standard one.
    private void ReadFallback(PartXml xml)
    {
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.LocalName == "Fallback")
            {
                for (var inner = xml.Enter(); xml.NextChild(inner);)
                {
                    ReadProperty(xml);
                }
            }
        }
    }
}
