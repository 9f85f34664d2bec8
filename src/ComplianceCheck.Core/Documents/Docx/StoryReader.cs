namespace ComplianceCheck.Documents.Docx;

/// <summary>Reads paragraphs and tables one after another: the body, a cell, a text box, a note.</summary>
internal sealed class StoryReader
{
    private readonly PartXml xml;
    private readonly DocxContext context;
    private readonly ParagraphReader paragraphs;
    private readonly TableReader tables;

    /// <summary>Reads from a part.</summary>
    public StoryReader(PartXml xml, DocxContext context)
    {
        this.xml = xml;
        this.context = context;
        paragraphs = new ParagraphReader(xml, context, this);
        tables = new TableReader(xml, context, this);
    }

    /// <summary>All blocks inside the current element.</summary>
    public List<BlockDraft> Read(Marking marking)
    {
        var flow = new BlockFlow(context);
        ReadBlocks(marking, flow);
        return flow.Finish();
    }

    /// <summary>The blocks of a cell, and its properties on the way.</summary>
    public List<BlockDraft> ReadCell(Marking marking, CellDraft cell)
    {
        var flow = new BlockFlow(context);
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "tcPr")
            {
                CellProperties.Read(xml, cell);
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
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            ReadBlock(marking, flow);
        }
    }

    private void ReadBlock(Marking marking, BlockFlow flow)
    {
        switch (xml.Name)
        {
            case "p":
                paragraphs.Read(marking, flow);
                break;
            case "tbl":
                flow.Add(tables.Read(marking));
                break;
            case "altChunk" when xml.Relation() is { } id:
                flow.Add(marking.Deleted || marking.Hidden ? [] : context.Embedded(id));
                break;
            case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo" or "del" or "moveFrom":
                ReadBlocks(marking.Inside(xml.Name), flow);
                break;
            case "commentRangeStart" when xml.Attribute("id") is { } id:
                flow.Comment(id);
                break;
            case "" when xml.IsAlternateContent:
                var taken = false;
                for (var depth = xml.Enter(); xml.NextAlternative(depth, ref taken);)
                {
                    ReadBlocks(marking, flow);
                }

                break;
        }
    }
}
