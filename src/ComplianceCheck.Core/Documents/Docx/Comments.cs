using System.Text;

namespace ComplianceCheck.Documents.Docx;

/// <summary>The texts of the comments.</summary>
internal static class Comments
{
    /// <summary>Reads the part: texts by id.</summary>
    public static Dictionary<string, string> Read(PartXml? xml, ReadingBudget budget)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        if (xml is null)
        {
            return result;
        }

        var text = new StringBuilder();
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "comment" && xml.Attribute("id") is { } id)
            {
                text.Clear();
                Append(xml, text);
                budget.CountText(text.Length + 1);
                result.TryAdd(id, text.ToString().Trim());
            }
        }

        return result;
    }

    private static void Append(PartXml xml, StringBuilder text)
    {
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            switch (xml.Name)
            {
                case "t":
                    text.Append(xml.Text());
                    break;
                case "p":
                    text.Append(text.Length > 0 ? " " : "");
                    Append(xml, text);
                    break;
                case "tab" or "br" or "cr":
                    text.Append(' ');
                    break;
                case "pPr" or "rPr" or "del" or "moveFrom" or "instrText":
                    break;
                default:
                    Append(xml, text);
                    break;
            }
        }
    }
}
