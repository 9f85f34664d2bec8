namespace ComplianceCheck.Facts;

/// <summary>A law, rule or notice that reports rest on.</summary>
/// <param name="Key">Its key in <c>rules/lexicon/laws.yaml</c>.</param>
/// <param name="Title">Its full official title.</param>
/// <param name="Number">Its document number; null where it has none.</param>
/// <param name="InForce">First day in force; null where unknown.</param>
/// <param name="Until">First day out of force, as in packs; null where it still is in force.</param>
public sealed record Law(string Key, string Title, string? Number, DateOnly? InForce, DateOnly? Until)
{
    /// <summary>Whether it was in force on a day, as far as is known.</summary>
    public bool IsInForceOn(DateOnly day) => !(day < InForce) && !(day >= Until);
}
