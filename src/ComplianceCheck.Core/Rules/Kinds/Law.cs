namespace ComplianceCheck.Rules.Kinds;

/// <summary>A document that reports cite.</summary>
/// <param name="Key">Its key in the lexicon.</param>
/// <param name="Title">Official title.</param>
/// <param name="Number">Document number; null where it has none.</param>
/// <param name="InForce">First day in force; null where unknown.</param>
/// <param name="Until">Last day in force; null where it still is, or where that is unknown.</param>
/// <param name="Place">The place that it is of; null for national documents.</param>
internal sealed record Law(string Key, string Title, string? Number, DateOnly? InForce, DateOnly? Until, string? Place)
{
    /// <summary>Whether it is in force on a day, as far as known.</summary>
    public bool IsInForce(DateOnly day) => (InForce is null || InForce <= day) && (Until is null || Until >= day);
}
