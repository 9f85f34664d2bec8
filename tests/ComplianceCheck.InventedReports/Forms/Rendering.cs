namespace ComplianceCheck.InventedReports.Forms;

/// <summary>A report as a file.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="File">Its bytes.</param>
/// <param name="Spots">Where each statement and cell stands, by key.</param>
internal sealed record Rendering(string Name, byte[] File, IReadOnlyDictionary<string, Spot> Spots);
