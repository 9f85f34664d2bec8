namespace ComplianceCheck.InventedReports.Drafts;

/// <summary>A numbered part of the report.</summary>
internal sealed class Part(string role, string name, params IEnumerable<Block> blocks)
{
    public string Role { get; } = role;

    /// <summary>The heading without its number.</summary>
    public string Name { get; set; } = name;

    /// <summary>The number before the heading; counted where it is null.</summary>
    public string? Number { get; set; }

    public List<Block> Blocks { get; } = [.. blocks];

    public string Key => "heading:" + Role;
}
