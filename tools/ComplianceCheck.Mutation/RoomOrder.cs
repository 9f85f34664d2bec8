namespace ComplianceCheck.Mutation;

/// <summary>How many changes to draw from a room.</summary>
/// <param name="Name">Its folders, joined by +.</param>
/// <param name="Count">How many.</param>
internal sealed record RoomOrder(string Name, int Count)
{
    /// <summary>Its files, as paths of the checkout, in their order.</summary>
    public List<string> Files(Order order) =>
    [
        .. Name.Split('+')
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(order.Root, Order.Library, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(order.Root, file))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
