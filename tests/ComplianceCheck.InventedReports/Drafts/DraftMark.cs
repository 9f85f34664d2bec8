namespace ComplianceCheck.InventedReports.Drafts;

/// <summary>What drafting leaves in a Word file.</summary>
internal enum DraftMark
{
    None,
    Comment,
    Insertion,
    Highlight,
}
