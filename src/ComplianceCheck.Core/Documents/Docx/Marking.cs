namespace ComplianceCheck.Documents.Docx;

/// <summary>What surrounds a piece of text: open revisions, hiding, a line through it, the highlighter.</summary>
internal readonly record struct Marking(bool Inserted = false, bool Deleted = false, bool Hidden = false, bool Highlighted = false, bool Struck = false)
{
    /// <summary>The marking inside an element such as <c>w:ins</c> or <c>w:del</c>; unchanged in any other.</summary>
    public Marking Inside(string element) => element switch
    {
        "ins" or "moveTo" => this with { Inserted = true },
        "del" or "moveFrom" => this with { Deleted = true },
        _ => this,
    };
}
