using System.Text;
using AngleSharp.Dom;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Documents.Text;

namespace ComplianceCheck.Documents.Html;

/// <summary>Turns elements into paragraphs and tables, as a browser would lay them out.</summary>
internal sealed class HtmlFlow
{
    private readonly string name;
    private readonly ReadingLimits limits;
    private readonly HtmlMainContent content;
    private readonly TableCount tables;
    private readonly List<Block> blocks = [];
    private readonly List<int> pictures = [];
    private readonly HtmlListLabels labels = new();
    private readonly StringBuilder line = new();
    private int paragraphs;
    private int? heading;
    private string? label;
    private bool preformatted;

    /// <summary>A flow over a page.</summary>
    public HtmlFlow(string name, ReadingLimits limits, HtmlMainContent content)
        : this(name, limits, content, new TableCount())
    {
    }

    private HtmlFlow(string name, ReadingLimits limits, HtmlMainContent content, TableCount tables)
    {
        this.name = name;
        this.limits = limits;
        this.content = content;
        this.tables = tables;
    }

    /// <summary>The blocks that pictures stand in or before.</summary>
    public IReadOnlyList<int> Pictures => pictures;

    /// <summary>The blocks of what an element holds.</summary>
    public List<Block> Read(IElement element)
    {
        Children(element);
        EndParagraph();
        return blocks;
    }

    // The guard has bounded the depth of the page, so recursion is safe.
    private void Children(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
            {
                Append(text.Data);
            }
            else if (node is IElement element && !content.Drops(element))
            {
                Element(element);
            }
        }
    }

    private void Element(IElement element)
    {
        switch (element.LocalName)
        {
            case "br" or "hr":
                EndParagraph();
                break;
            case "img":
                pictures.Add(blocks.Count);
                break;
            case "table" when !content.IsLayout(element):
                EndParagraph();
                TableOf(element);
                break;
            case var _ when HtmlStyle.IsBlock(element):
                EndParagraph();
                BlockOf(element);
                EndParagraph();
                break;
            default:
                Children(element);
                break;
        }
    }

    private void BlockOf(IElement element)
    {
        var (heading, preformatted) = (this.heading, this.preformatted);
        var name = element.LocalName;
        if (name is ['h', >= '1' and <= '6'])
        {
            this.heading = name[1] - '0';
        }

        this.preformatted |= name == "pre";
        if (name == "li")
        {
            label = labels.Of(element);
        }

        Children(element);
        EndParagraph();
        if (name == "li")
        {
            label = null;
        }

        (this.heading, this.preformatted) = (heading, preformatted);
    }

    private void TableOf(IElement element)
    {
        var grid = HtmlGrid.Of(element, name, limits);
        if (grid.Caption is { } caption)
        {
            BlockOf(caption);
            EndParagraph();
        }

        // A frame of one column lays out, it relates nothing: its cells are part of the text around it.
        if (grid.ColumnCount <= 1)
        {
            foreach (var cell in grid.Cells)
            {
                BlockOf(cell.Element);
            }

            return;
        }

        var number = tables.Next();
        var cells = new List<TableCell>(grid.Cells.Count);
        foreach (var cell in grid.Cells)
        {
            var blocks = new HtmlFlow(name, limits, content, tables).Read(cell.Element);
            if (blocks.Count == 0)
            {
                blocks.Add(new Paragraph { Text = "", Number = 1 });
            }

            cells.Add(new() { Row = cell.Row, Column = cell.Column, RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan, Blocks = blocks });
        }

        this.blocks.Add(new Table { Number = number, RowCount = grid.RowCount, ColumnCount = grid.ColumnCount, Cells = cells });
    }

    private void Append(string text)
    {
        if (preformatted)
        {
            foreach (var line in TextLine.Split(text))
            {
                if (line.Start > 0)
                {
                    EndParagraph();
                }

                this.line.Append(line.Span);
            }

            return;
        }

        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                this.line.Append(c);
            }
            else if (this.line.Length > 0 && this.line[^1] != ' ')
            {
                this.line.Append(' ');
            }
        }
    }

    private void EndParagraph()
    {
        if (line.Length == 0)
        {
            return;
        }

        var text = line.ToString();
        line.Clear();
        if (TextLine.IsInvisible(text))
        {
            return;
        }

        blocks.Add(new Paragraph
        {
            Text = preformatted ? text : text.Trim(' '),
            ListLabel = label,
            HeadingLevel = heading,
            Number = ++paragraphs,
        });
        label = null;
    }

    /// <summary>Numbers the tables of the page, those in cells included.</summary>
    private sealed class TableCount
    {
        private int count;

        public int Next() => ++count;
    }
}
