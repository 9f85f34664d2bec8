namespace ComplianceCheck.InventedReports.Drafts;

/// <summary>A paragraph or a table.</summary>
internal abstract class Block;
