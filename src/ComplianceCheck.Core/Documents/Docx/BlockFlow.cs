using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Blocks in the order they are read, with the text of a paragraph whose end is deleted flowing into the next.</summary>
internal sealed class BlockFlow(DocxContext context)
{
    private readonly List<BlockDraft> _blocks = [];
    private List<string>? _comments;
    private ParagraphBuilder? _open;

    /// <summary>The paragraph to read into: the one before, where its end is deleted, else a new one.</summary>
    public ParagraphBuilder Take()
    {
        context.Budget.CountText(1);
        var paragraph = _open ?? context.TakeBuilder();
        _open = null;
        if (_comments is { } comments)
        {
            _comments = null;
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
    public void Leave(ParagraphBuilder paragraph) => _open = paragraph;

    /// <summary>Adds a paragraph and then the text boxes anchored in it.</summary>
    public void Add(ParagraphBuilder paragraph, string? label, int? heading)
    {
        paragraph.Build(label, heading, _blocks);
        context.PutBack(paragraph);
    }

    /// <summary>Adds a table.</summary>
    public void Add(TableDraft table)
    {
        Close();
        _blocks.Add(table);
    }

    /// <summary>Keeps a comment that begins between paragraphs for the next one.</summary>
    public void Comment(string id) => (_comments ??= []).Add(id);

    /// <summary>All blocks.</summary>
    public List<BlockDraft> Finish()
    {
        Close();
        return _blocks;
    }

    private void Close()
    {
        if (_open is { } paragraph)
        {
            _open = null;
            Add(paragraph, null, null);
        }
    }
}
