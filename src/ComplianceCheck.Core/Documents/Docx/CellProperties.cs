namespace ComplianceCheck.Documents.Docx;

/// <summary>What <c>w:tcPr</c> says about the place of a cell in the grid.</summary>
internal static class CellProperties
{
    /// <summary>Reads the properties into a cell.</summary>
    public static void Read(PartXml xml, CellDraft cell)
    {
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            switch (xml.Name)
            {
                case "gridSpan":
                    cell.ColumnSpan = Math.Max(xml.Number() ?? 1, 1);
                    break;
                case "vMerge":
                    cell.ContinuesAbove = xml.Value() != "restart";
                    break;
                case "hMerge":
                    cell.ContinuesBefore = xml.Value() != "restart";
                    break;
            }
        }
    }
}
