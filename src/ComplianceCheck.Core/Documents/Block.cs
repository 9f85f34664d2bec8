namespace ComplianceCheck.Documents;

/// <summary>A paragraph or a table.</summary>
public abstract record Block;
