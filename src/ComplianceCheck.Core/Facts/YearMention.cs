using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A year that the text speaks of.</summary>
/// <param name="Year">The year.</param>
/// <param name="Role">What it is said about.</param>
/// <param name="Section">Role of the section; <c>lead-in</c> before the first.</param>
/// <param name="Place">Where it stands; the quote is the clause.</param>
public sealed record YearMention(int Year, YearRole Role, string Section, Place Place);
