namespace ComplianceCheck.Serve;

/// <summary>A file that somebody handed in; it is kept in memory only, and only until it is answered.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">What it holds, at most one byte more than the limit.</param>
public sealed record Draft(string Name, MemoryStream Content);
