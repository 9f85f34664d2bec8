namespace ComplianceCheck.Accuracy.Variants;

/// <summary>All ways of changing a report that make it no worse.</summary>
internal static class VariantCatalogue
{
    public static IReadOnlyList<Variant> All { get; } = [.. Encodings.All, .. Layouts.All, .. Wordings.All, .. Renamings.All];
}
