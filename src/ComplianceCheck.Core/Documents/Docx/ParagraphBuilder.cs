using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Collects the text of one paragraph after another, parting what the final document shows from what it does not.</summary>
internal sealed class ParagraphBuilder(ReadingBudget budget)
{
    private readonly TextPieces _text = new();
    private readonly List<ParagraphDraft> _segments = [];
    private readonly MarkDraft?[] _open = new MarkDraft?[(int)DraftMarkKind.Highlight + 1];
    private ParagraphDraft _segment = new();

    /// <summary>Text boxes anchored in the paragraph; null while there are none.</summary>
    public List<BlockDraft>? Boxes { get; set; }

    /// <summary>Whether any text is shown so far.</summary>
    public bool ShowsText => _segments.Count > 0 || !_text.IsBlank;

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
        _text.Add(text);
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
        if (_text.IsBlank)
        {
            _text.Clear();
            return;
        }

        Finish();
    }

    /// <summary>Adds a mark that is not made of the paragraph's text.</summary>
    public void Mark(DraftMarkKind kind, string quote) => Add(new MarkDraft(kind, new StringBuilder(quote)));

    /// <summary>Whether a mark of a kind is there already.</summary>
    public bool Has(DraftMarkKind kind) =>
        _segment.Marks?.Exists(m => m.Kind == kind) == true || _segments.Exists(s => s.Marks?.Exists(m => m.Kind == kind) == true);

    /// <summary>Adds the lines of the paragraph, at least one, and then the text boxes anchored in it; afterwards the builder is empty.</summary>
    /// <param name="label">The label at its first line.</param>
    /// <param name="heading">The heading level of its first line.</param>
    /// <param name="into">Where to.</param>
    public void Build(string? label, int? heading, List<BlockDraft> into)
    {
        if (!_text.IsBlank || _segments.Count == 0)
        {
            Finish();
        }
        else if (_segment.Marks is { } marks)
        {
            (_segments[^1].Marks ??= []).AddRange(marks);
            _segment.Marks = null;
        }

        _segments[0].Label = label;
        _segments[0].Heading = heading;
        foreach (var segment in _segments)
        {
            into.Add(segment);
        }

        if (Boxes is { } boxes)
        {
            into.AddRange(boxes);
            Boxes = null;
        }

        _segments.Clear();
        _text.Clear();
        Array.Clear(_open);
    }

    private void Finish()
    {
        _segment.Text = _text.Take();
        _segments.Add(_segment);
        _segment = new ParagraphDraft();
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
