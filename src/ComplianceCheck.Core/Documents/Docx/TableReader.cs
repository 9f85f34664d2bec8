namespace ComplianceCheck.Documents.Docx;

/// <summary>Reads <c>w:tbl</c>.</summary>
internal sealed class TableReader(PartXml xml, DocxContext context, StoryReader stories)
{
    /// <summary>Reads a table.</summary>
    public TableDraft Read(Marking marking)
    {
        context.Budget.CountText(1);
        var grid = new TableGrid(context.Budget);
        ReadRows(marking, grid);
        return grid.Build();
    }

    private void ReadRows(Marking marking, TableGrid grid)
    {
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            switch (xml.Name)
            {
                case "tr":
                    ReadRow(marking, grid);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "del" or "moveFrom":
                    ReadRows(marking.Inside(xml.Name), grid);
                    break;
                case "" when xml.IsAlternateContent:
                    var taken = false;
                    for (var inner = xml.Enter(); xml.NextAlternative(inner, ref taken);)
                    {
                        ReadRows(marking, grid);
                    }

                    break;
            }
        }
    }

    private void ReadRow(Marking marking, TableGrid grid)
    {
        var cells = new List<CellDraft>();
        var (before, after) = (0, 0);
        var isHidden = false;
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "trPr")
            {
                for (var inner = xml.Enter(); xml.NextChild(inner);)
                {
                    switch (xml.Name)
                    {
                        case "gridBefore":
                            before = Math.Max(xml.Number() ?? 0, 0);
                            break;
                        case "gridAfter":
                            after = Math.Max(xml.Number() ?? 0, 0);
                            break;
                        case "hidden":
                            isHidden = xml.IsOn();
                            break;
                        default:
                            marking = marking.Inside(xml.Name);
                            break;
                    }
                }
            }
            else
            {
                ReadCell(marking, cells);
            }
        }

        // What is hidden is the marker of the row; the row is shown as long as anything in it is.
        if (marking.Deleted || marking.Hidden || (isHidden && cells.TrueForAll(c => c.Blocks.TrueForAll(b => b is ParagraphDraft { Label: null } p && string.IsNullOrWhiteSpace(p.Text)))))
        {
            grid.Drop(cells);
        }
        else
        {
            grid.AddRow(before, cells, after);
        }
    }

    private void ReadCell(Marking marking, List<CellDraft> cells)
    {
        switch (xml.Name)
        {
            case "tc":
                cells.Add(ReadCell(marking));
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "del" or "moveFrom":
                marking = marking.Inside(xml.Name);
                for (var depth = xml.Enter(); xml.NextChild(depth);)
                {
                    ReadCell(marking, cells);
                }

                break;
            case "" when xml.IsAlternateContent:
                var taken = false;
                for (var depth = xml.Enter(); xml.NextAlternative(depth, ref taken);)
                {
                    for (var inner = xml.Enter(); xml.NextChild(inner);)
                    {
                        ReadCell(marking, cells);
                    }
                }

                break;
        }
    }

    private CellDraft ReadCell(Marking marking)
    {
        context.Budget.CountText(1);
        var cell = new CellDraft { Blocks = [] };
        cell.Blocks = stories.ReadCell(marking, cell);
        return cell;
    }
}
