using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Gives the drafts their numbers in reading order and makes blocks and draft marks of them.</summary>
internal sealed class BlockAssembler
{
    private readonly List<Block> blocks = [];
    private readonly List<DraftMark> marks = [];
    private readonly List<int> pictures = [];
    private int paragraphs;
    private int tables;

    /// <summary>The blocks of the document.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>The blocks that pictures stand in or before.</summary>
    public IReadOnlyList<int> Pictures => pictures;

    /// <summary>The draft marks in reading order.</summary>
    public IReadOnlyList<DraftMark> Marks => marks;

    /// <summary>Adds blocks of the body or of a note.</summary>
    public void Add(List<BlockDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is ParagraphDraft paragraph)
            {
                // A blank paragraph counts, as it does for a person who counts them in Word, but is no block.
                paragraphs++;
                if (paragraph.Marks is { } marks)
                {
                    Mark(marks, new Place { Paragraph = paragraphs });
                }

                NotePicture(paragraph);
                AddTo(blocks, paragraph, paragraphs);
            }
            else
            {
                AddTo(blocks, (TableDraft)draft);
            }
        }
    }

    private static void AddTo(List<Block> blocks, ParagraphDraft draft, int number)
    {
        if (draft.Label is not null || !string.IsNullOrWhiteSpace(draft.Text))
        {
            blocks.Add(new Paragraph { Text = draft.Text, ListLabel = draft.Label, HeadingLevel = draft.Heading, Number = number });
        }
    }

    private void AddTo(List<Block> blocks, TableDraft draft)
    {
        if (draft.Cells.Count == 0)
        {
            Mark(draft.LooseMarks, new Place { Paragraph = Math.Max(paragraphs, 1) });
            return;
        }

        var number = ++tables;
        var cells = new List<TableCell>(draft.Cells.Count);
        foreach (var cell in draft.Cells)
        {
            cells.Add(Assemble(cell, number));
        }

        Mark(draft.LooseMarks, new Place { Table = number });
        blocks.Add(new Table { Number = number, RowCount = draft.RowCount, ColumnCount = draft.ColumnCount, Cells = cells });
    }

    private TableCell Assemble(CellDraft draft, int table)
    {
        var blocks = new List<Block>(draft.Blocks.Count);
        var paragraphs = 0;
        foreach (var block in draft.Blocks)
        {
            if (block is ParagraphDraft paragraph)
            {
                if (paragraph.Marks is { } marks)
                {
                    Mark(marks, new Place { Table = table, Row = draft.Row, Cell = draft.Column });
                }

                NotePicture(paragraph);
                AddTo(blocks, paragraph, ++paragraphs);
            }
            else
            {
                AddTo(blocks, (TableDraft)block);
            }
        }

        return new TableCell
        {
            Row = draft.Row,
            Column = draft.Column,
            RowSpan = draft.RowSpan,
            ColumnSpan = draft.ColumnSpan,
            Blocks = blocks,
        };
    }

    private void NotePicture(ParagraphDraft paragraph)
    {
        if (paragraph.HasPicture)
        {
            pictures.Add(blocks.Count);
        }
    }

    // The order of a mark is the index of the top-level block it stands in or before.
    private void Mark(List<MarkDraft> marks, Place place)
    {
        foreach (var mark in marks)
        {
            this.marks.Add(new DraftMark(mark.Kind, place with { Quote = mark.Quote.ToString(), Order = blocks.Count }));
        }
    }
}
