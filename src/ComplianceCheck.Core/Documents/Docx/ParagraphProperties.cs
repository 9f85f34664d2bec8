namespace ComplianceCheck.Documents.Docx;

/// <summary>The direct properties of a paragraph or of a style that matter for its text.</summary>
/// <param name="Style">Id of the style.</param>
/// <param name="List">Id of the list; <c>0</c> takes the numbering away.</param>
/// <param name="Level">0-based level in the list.</param>
/// <param name="Outline">0-based outline level; 9 is body text.</param>
/// <param name="Mark">Properties of the paragraph mark.</param>
internal readonly record struct ParagraphProperties(string? Style, string? List, int? Level, int? Outline, RunProperties Mark)
{
    /// <summary>Reads <c>w:pPr</c>.</summary>
    public static ParagraphProperties Read(PartXml xml)
    {
        var result = default(ParagraphProperties);
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            switch (xml.Name)
            {
                case "pStyle":
                    result = result with { Style = xml.Value() };
                    break;
                case "numPr":
                    for (var inner = xml.Enter(); xml.NextChild(inner);)
                    {
                        result = xml.Name switch
                        {
                            "numId" => result with { List = xml.Value() },
                            "ilvl" => result with { Level = xml.Number() },
                            _ => result,
                        };
                    }

                    break;
                case "outlineLvl":
                    result = result with { Outline = xml.Number() is { } level and >= 0 and <= 9 ? level : null };
                    break;
                case "rPr":
                    result = result with { Mark = RunProperties.Read(xml) };
                    break;
            }
        }

        return result;
    }
}
