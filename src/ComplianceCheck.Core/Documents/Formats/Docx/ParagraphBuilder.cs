using System.Text;

namespace ComplianceCheck.Documents.Formats.Docx;

/// <summary>Collects the text of one paragraph, parting what the final document shows from what it does not.</summary>
internal sealed class ParagraphBuilder(ReadingBudget budget)
{
    private readonly StringBuilder _text = new();
    private readonly List<ParagraphDraft> _segments = [];
    private readonly MarkDraft?[] _open = new MarkDraft?[(int)DraftMarkKind.Highlight + 1];
    private ParagraphDraft _segment = new();

    /// <summary>Text boxes anchored in the paragraph; null while there are none.</summary>
    public List<BlockDraft>? Boxes { get; set; }

    /// <summary>Whether any text is shown so far.</summary>
    public bool ShowsText => _segments.Count > 0 || !IsBlank(_text);

    /// <summary>Adds a piece of text.</summary>
    public void Append(string text, Marking marking)
    {
        if (text.Length == 0)
        {
            return;
        }

        budget.CountText(text.Length);
        if (marking.Deleted)
        {
            Extend(DraftMarkKind.Deletion, text);
            return;
        }

        if (marking.Hidden)
        {
            Extend(DraftMarkKind.HiddenText, text);
            return;
        }

        _open[(int)DraftMarkKind.Deletion] = null;
        _open[(int)DraftMarkKind.HiddenText] = null;
        ExtendIf(marking.Inserted, DraftMarkKind.Insertion, text);
        ExtendIf(marking.Highlighted, DraftMarkKind.Highlight, text);
        _text.Append(text);
    }

    /// <summary>Ends the line.</summary>
    public void Break(Marking marking)
    {
        budget.CountText(1);
        if (marking.Deleted || marking.Hidden)
        {
            return;
        }

        Array.Clear(_open);
        if (IsBlank(_text))
        {
            _text.Clear();
            return;
        }

        Finish();
        _segment = new ParagraphDraft();
    }

    /// <summary>Adds a mark that is not made of the paragraph's text.</summary>
    public void Mark(DraftMarkKind kind, string quote) => Add(new MarkDraft(kind, new StringBuilder(quote)));

    /// <summary>Whether a mark of a kind is there already.</summary>
    public bool Has(DraftMarkKind kind) =>
        _segment.Marks?.Exists(m => m.Kind == kind) == true || _segments.Exists(s => s.Marks?.Exists(m => m.Kind == kind) == true);

    /// <summary>The lines of the paragraph, at least one; label and heading level stand at the first.</summary>
    public List<ParagraphDraft> Build(string? label, int? heading)
    {
        if (!IsBlank(_text) || _segments.Count == 0)
        {
            Finish();
        }
        else if (_segment.Marks is { } marks)
        {
            (_segments[^1].Marks ??= []).AddRange(marks);
        }

        _segments[0].Label = label;
        _segments[0].Heading = heading;
        return _segments;
    }

    private static bool IsBlank(StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            if (!chunk.Span.IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private void Finish()
    {
        _segment.Text = _text.ToString();
        _segments.Add(_segment);
        _text.Clear();
    }

    private void ExtendIf(bool marked, DraftMarkKind kind, string text)
    {
        if (marked)
        {
            Extend(kind, text);
        }
        else
        {
            _open[(int)kind] = null;
        }
    }

    private void Extend(DraftMarkKind kind, string text)
    {
        if (_open[(int)kind] is not { } mark)
        {
            mark = new MarkDraft(kind, new StringBuilder());
            _open[(int)kind] = mark;
            Add(mark);
        }

        mark.Quote.Append(text);
    }

    private void Add(MarkDraft mark) => (_segment.Marks ??= []).Add(mark);
}
