namespace ComplianceCheck.InventedReports.Drafts;

/// <summary>Statements that stand in one paragraph.</summary>
internal sealed class Paragraph(params IEnumerable<Statement> statements) : Block
{
    public List<Statement> Statements { get; } = [.. statements];

    public string Text => string.Concat(Statements.Select(s => s.Text));

    /// <summary>What a Word file carries at this paragraph besides its words.</summary>
    public DraftMark Mark { get; set; }
}
