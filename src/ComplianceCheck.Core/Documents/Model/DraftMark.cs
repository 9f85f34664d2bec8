namespace ComplianceCheck.Documents.Model;

/// <summary>Something of the drafting that the file still carries.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands; the quote is the comment, the inserted, deleted or hidden text.</param>
public sealed record DraftMark(DraftMarkKind Kind, Place Place);

/// <summary>Kinds of <see cref="DraftMark"/>.</summary>
public enum DraftMarkKind
{
    /// <summary>A comment in the margin.</summary>
    Comment,

    /// <summary>An insertion that nobody accepted; its text is part of the document.</summary>
    Insertion,

    /// <summary>A deletion that nobody accepted; its text is not part of the document.</summary>
    Deletion,

    /// <summary>Hidden text; it is not part of the document.</summary>
    HiddenText,

    /// <summary>Text marked with a highlighter.</summary>
    Highlight,

    /// <summary>Text with a line through it; it is not part of the document.</summary>
    StruckText,
}
