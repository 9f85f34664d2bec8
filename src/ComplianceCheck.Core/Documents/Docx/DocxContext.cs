namespace ComplianceCheck.Documents.Docx;

/// <summary>What the stories of a document — body, text boxes, notes — share.</summary>
internal sealed class DocxContext(ReadingBudget budget, StyleSheet styles, Lazy<Numbering> numbering, Lazy<Dictionary<string, string>> comments)
{
    private readonly Stack<ParagraphBuilder> builders = [];

    /// <summary>What the reading has cost.</summary>
    public ReadingBudget Budget => budget;

    /// <summary>The styles.</summary>
    public StyleSheet Styles => styles;

    /// <summary>The labels of numbered paragraphs.</summary>
    public NumberingLabels Labels { get; } = new(numbering, styles, budget);

    /// <summary>Reads the file that a part has taken in as a whole, by the id of the relation.</summary>
    public Func<string, List<BlockDraft>> Embedded { get; init; } = _ => [];

    /// <summary>Whether there is a chart, of which nothing is read.</summary>
    public bool HoldsChart { get; set; }

    /// <summary>References to notes, in reading order.</summary>
    public List<NoteReference> Notes { get; } = [];

    /// <summary>An empty builder. As many are made as paragraphs are open at once, which is one where there are no text boxes.</summary>
    public ParagraphBuilder TakeBuilder() => builders.TryPop(out var builder) ? builder : new ParagraphBuilder(budget);

    /// <summary>Takes back a builder whose paragraph is built.</summary>
    public void PutBack(ParagraphBuilder builder) => builders.Push(builder);

    /// <summary>The text of a comment the first time it is asked for; null later, and for an unknown one.</summary>
    public string? TakeComment(string? id) => id is not null && comments.Value.Remove(id, out var text) ? text : null;
}

/// <summary>A reference to a footnote or an endnote.</summary>
/// <param name="IsEndnote">Which of the two.</param>
/// <param name="Id">Its id in its part.</param>
internal sealed record NoteReference(bool IsEndnote, string Id);
