namespace ComplianceCheck.Tests.Properties;

/// <summary>A text that has something of a report.</summary>
public sealed record Draft(string Text);
