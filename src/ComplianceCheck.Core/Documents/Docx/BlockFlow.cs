using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Blocks in the order they are read, with the text of a paragraph whose end is deleted flowing into the next.</summary>
internal sealed class BlockFlow(DocxContext context)
{
    private readonly List<BlockDraft> blocks = [];
    private List<string>? comments;
    private ParagraphBuilder? open;

    /// <summary>The paragraph to read into: the one before, where its end is deleted, else a new one.</summary>
    public ParagraphBuilder Take()
    {
        context.Budget.CountText(1);
        var paragraph = open ?? context.TakeBuilder();
        open = null;
        if (this.comments is { } comments)
        {
            this.comments = null;
            foreach (var comment in comments)
            {
                if (context.TakeComment(comment) is { } text)
                {
                    paragraph.Mark(DraftMarkKind.Comment, text);
                }
            }
        }

        return paragraph;
    }

    /// <summary>Leaves a paragraph open, because its end is deleted.</summary>
    public void Leave(ParagraphBuilder paragraph) => open = paragraph;

    /// <summary>Adds a paragraph and then the text boxes anchored in it.</summary>
    public void Add(ParagraphBuilder paragraph, string? label, int? heading)
    {
        paragraph.Build(label, heading, blocks);
        context.PutBack(paragraph);
    }

    /// <summary>Adds a table.</summary>
    public void Add(TableDraft table)
    {
        Close();
        blocks.Add(table);
    }

    /// <summary>Adds the blocks of another file.</summary>
    public void Add(List<BlockDraft> others)
    {
        Close();
        blocks.AddRange(others);
    }

    /// <summary>Keeps a comment that begins between paragraphs for the next one.</summary>
    public void Comment(string id) => (comments ??= []).Add(id);

    /// <summary>All blocks.</summary>
    public List<BlockDraft> Finish()
    {
        Close();
        return blocks;
    }

    private void Close()
    {
        if (open is { } paragraph)
        {
            open = null;
            Add(paragraph, null, null);
        }
    }
}
