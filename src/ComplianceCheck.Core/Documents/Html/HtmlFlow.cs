using System.Text;
using AngleSharp.Dom;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Documents.Text;

namespace ComplianceCheck.Documents.Html;

/// <summary>Turns elements into paragraphs and tables, as a browser would lay them out.</summary>
internal sealed class HtmlFlow
{
    private readonly string _name;
    private readonly ReadingLimits _limits;
    private readonly HtmlMainContent _content;
    private readonly TableCount _tables;
    private readonly List<Block> _blocks = [];
    private readonly HtmlListLabels _labels = new();
    private readonly StringBuilder _line = new();
    private int _paragraphs;
    private int? _heading;
    private string? _label;
    private bool _preformatted;

    /// <summary>A flow over a page.</summary>
    public HtmlFlow(string name, ReadingLimits limits, HtmlMainContent content)
        : this(name, limits, content, new TableCount())
    {
    }

    private HtmlFlow(string name, ReadingLimits limits, HtmlMainContent content, TableCount tables)
    {
        _name = name;
        _limits = limits;
        _content = content;
        _tables = tables;
    }

    /// <summary>The blocks of what an element holds.</summary>
    public List<Block> Read(IElement element)
    {
        Children(element);
        EndParagraph();
        return _blocks;
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
            else if (node is IElement element && !_content.Drops(element))
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
            case "table" when !_content.IsLayout(element):
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
        var (heading, preformatted) = (_heading, _preformatted);
        var name = element.LocalName;
        if (name is ['h', >= '1' and <= '6'])
        {
            _heading = name[1] - '0';
        }

        _preformatted |= name == "pre";
        if (name == "li")
        {
            _label = _labels.Of(element);
        }

        Children(element);
        EndParagraph();
        if (name == "li")
        {
            _label = null;
        }

        (_heading, _preformatted) = (heading, preformatted);
    }

    private void TableOf(IElement element)
    {
        var grid = HtmlGrid.Of(element, _name, _limits);
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

        var number = _tables.Next();
        var cells = new List<TableCell>(grid.Cells.Count);
        foreach (var cell in grid.Cells)
        {
            var blocks = new HtmlFlow(_name, _limits, _content, _tables).Read(cell.Element);
            if (blocks.Count == 0)
            {
                blocks.Add(new Paragraph { Text = "", Number = 1 });
            }

            cells.Add(new() { Row = cell.Row, Column = cell.Column, RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan, Blocks = blocks });
        }

        _blocks.Add(new Table { Number = number, RowCount = grid.RowCount, ColumnCount = grid.ColumnCount, Cells = cells });
    }

    private void Append(string text)
    {
        if (_preformatted)
        {
            foreach (var line in TextLine.Split(text))
            {
                if (line.Start > 0)
                {
                    EndParagraph();
                }

                _line.Append(line.Span);
            }

            return;
        }

        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                _line.Append(c);
            }
            else if (_line.Length > 0 && _line[^1] != ' ')
            {
                _line.Append(' ');
            }
        }
    }

    private void EndParagraph()
    {
        if (_line.Length == 0)
        {
            return;
        }

        var text = _line.ToString();
        _line.Clear();
        if (TextLine.IsInvisible(text))
        {
            return;
        }

        _blocks.Add(new Paragraph
        {
            Text = _preformatted ? text : text.Trim(' '),
            ListLabel = _label,
            HeadingLevel = _heading,
            Number = ++_paragraphs,
        });
        _label = null;
    }

    /// <summary>Numbers the tables of the page, those in cells included.</summary>
    private sealed class TableCount
    {
        private int _count;

        public int Next() => ++_count;
    }
}
