using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Collects the text of one paragraph after another, parting what the final document shows from what it does not.</summary>
internal sealed class ParagraphBuilder(ReadingBudget budget)
{
    private readonly TextPieces text = new();
    private readonly List<ParagraphDraft> segments = [];
    private readonly MarkDraft?[] open = new MarkDraft?[(int)DraftMarkKind.StruckText + 1];
    private ParagraphDraft segment = new();

    /// <summary>Text boxes anchored in the paragraph; null while there are none.</summary>
    public List<BlockDraft>? Boxes { get; set; }

    /// <summary>Whether any text is shown so far.</summary>
    public bool ShowsText => segments.Count > 0 || !text.IsBlank;

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

        if (marking.Struck)
        {
            Extend(DraftMarkKind.StruckText, text);
            return;
        }

        open[(int)DraftMarkKind.StruckText] = null;
        open[(int)DraftMarkKind.Deletion] = null;
        open[(int)DraftMarkKind.HiddenText] = null;
        ExtendIf(marking.Inserted, DraftMarkKind.Insertion, text);
        ExtendIf(marking.Highlighted, DraftMarkKind.Highlight, text);
        this.text.Add(text);
    }

    /// <summary>Ends the line.</summary>
    public void Break(Marking marking)
    {
        budget.CountText(1);
        if (marking.Deleted || marking.Hidden)
        {
            return;
        }

        Array.Clear(open);
        if (text.IsBlank)
        {
            text.Clear();
            return;
        }

        Finish();
    }

    /// <summary>Adds a mark that is not made of the paragraph's text.</summary>
    public void Mark(DraftMarkKind kind, string quote) => Add(new MarkDraft(kind, new StringBuilder(quote)));

    /// <summary>Whether a mark of a kind is there already.</summary>
    public bool Has(DraftMarkKind kind) =>
        segment.Marks?.Exists(m => m.Kind == kind) == true || segments.Exists(s => s.Marks?.Exists(m => m.Kind == kind) == true);

    /// <summary>Notes that there is a picture.</summary>
    public void AddPicture() => segment.HasPicture = true;

    /// <summary>Adds the lines of the paragraph, at least one, and then the text boxes anchored in it; afterwards the builder is empty.</summary>
    /// <param name="label">The label at its first line.</param>
    /// <param name="heading">The heading level of its first line.</param>
    /// <param name="into">Where to.</param>
    public void Build(string? label, int? heading, List<BlockDraft> into)
    {
        if (!text.IsBlank || segments.Count == 0)
        {
            Finish();
        }
        else if (this.segment.Marks is { } marks)
        {
            (segments[^1].Marks ??= []).AddRange(marks);
            this.segment.Marks = null;
        }

        segments[^1].HasPicture |= this.segment.HasPicture;
        this.segment.HasPicture = false;
        segments[0].Label = label is not null && segments[0].Text is { Length: > 0 } words && IsOfNumber(label[^1]) && IsOfNumber(words[0]) ? label + " " : label;
        segments[0].Heading = heading;
        foreach (var segment in segments)
        {
            into.Add(segment);
        }

        if (Boxes is { } boxes)
        {
            into.AddRange(boxes);
            Boxes = null;
        }

        segments.Clear();
        text.Clear();
        Array.Clear(open);
    }

    // A number that no sign ends must not run into the number that the text begins with.
    private static bool IsOfNumber(char sign) => char.IsDigit(sign) || "〇零一二三四五六七八九十百千".Contains(sign, StringComparison.Ordinal);

    private void Finish()
    {
        segment.Text = text.Take();
        segments.Add(segment);
        segment = new ParagraphDraft();
    }

    private void ExtendIf(bool marked, DraftMarkKind kind, string text)
    {
        if (marked)
        {
            Extend(kind, text);
        }
        else
        {
            open[(int)kind] = null;
        }
    }

    private void Extend(DraftMarkKind kind, string text)
    {
        if (open[(int)kind] is not { } mark)
        {
            mark = new MarkDraft(kind, new StringBuilder());
            open[(int)kind] = mark;
            Add(mark);
        }

        mark.Quote.Append(text);
    }

    private void Add(MarkDraft mark) => (segment.Marks ??= []).Add(mark);
}
