using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A year that the text speaks of.</summary>
/// <param name="Year">The year.</param>
/// <param name="Role">What it is said about.</param>
/// <param name="Section">Role of the section; <c>lead-in</c> before the first.</param>
/// <param name="Place">Where it stands; the quote is the clause.</param>
public sealed record YearMention(int Year, YearRole Role, string Section, Place Place);

/// <summary>What a year is said about.</summary>
public enum YearRole
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>The report names itself with it (现公布2017年度…年度报告).</summary>
    ReportName,

    /// <summary>What the body did that year (2017年，我局…).</summary>
    Deed,

    /// <summary>What it will do (2018年，我局将…).</summary>
    Plan,
}
