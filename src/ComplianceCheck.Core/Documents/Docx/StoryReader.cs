namespace ComplianceCheck.Documents.Docx;

/// <summary>Reads paragraphs and tables one after another: the body, a cell, a text box, a note.</summary>
internal sealed class StoryReader
{
    private readonly PartXml _xml;
    private readonly DocxContext _context;
    private readonly ParagraphReader _paragraphs;
    private readonly TableReader _tables;

    /// <summary>Reads from a part.</summary>
    public StoryReader(PartXml xml, DocxContext context)
    {
        _xml = xml;
        _context = context;
        _paragraphs = new ParagraphReader(xml, context, this);
        _tables = new TableReader(xml, context, this);
    }

    /// <summary>All blocks inside the current element.</summary>
    public List<BlockDraft> Read(Marking marking)
    {
        var flow = new BlockFlow(_context);
        ReadBlocks(marking, flow);
        return flow.Finish();
    }

    /// <summary>The blocks of a cell, and its properties on the way.</summary>
    public List<BlockDraft> ReadCell(Marking marking, CellDraft cell)
    {
        var flow = new BlockFlow(_context);
        for (var depth = _xml.Enter(); _xml.NextChild(depth);)
        {
            if (_xml.Name == "tcPr")
            {
                CellProperties.Read(_xml, cell);
            }
            else
            {
                ReadBlock(marking, flow);
            }
        }

        return flow.Finish();
    }

    private void ReadBlocks(Marking marking, BlockFlow flow)
    {
        for (var depth = _xml.Enter(); _xml.NextChild(depth);)
        {
            ReadBlock(marking, flow);
        }
    }

    private void ReadBlock(Marking marking, BlockFlow flow)
    {
        switch (_xml.Name)
        {
            case "p":
                _paragraphs.Read(marking, flow);
                break;
            case "tbl":
                flow.Add(_tables.Read(marking));
                break;
            case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo" or "del" or "moveFrom":
                ReadBlocks(marking.Inside(_xml.Name), flow);
                break;
            case "commentRangeStart" when _xml.Attribute("id") is { } id:
                flow.Comment(id);
                break;
            case "" when _xml.IsAlternateContent:
                var taken = false;
                for (var depth = _xml.Enter(); _xml.NextAlternative(depth, ref taken);)
                {
                    ReadBlocks(marking, flow);
                }

                break;
        }
    }
}
