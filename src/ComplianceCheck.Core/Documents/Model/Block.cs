namespace ComplianceCheck.Documents.Model;

/// <summary>A paragraph or a table.</summary>
public abstract record Block;
