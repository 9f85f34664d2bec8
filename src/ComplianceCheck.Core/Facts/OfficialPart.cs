namespace ComplianceCheck.Facts;

/// <summary>A part of the fixed outline.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Number">Its number in the format, from 1.</param>
/// <param name="Title">Its title in the format.</param>
/// <param name="Section">The section of the report that stands for it; null where it is missing.</param>
/// <param name="HasExactTitle">The section has exactly that title, punctuation aside.</param>
public sealed record OfficialPart(string Role, int Number, string Title, Section? Section, bool HasExactTitle);
