using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Model;

/// <summary>A report that was checked.</summary>
public sealed record CheckedReport
{
    /// <summary>The report as it was read.</summary>
    public required ReadReport Read { get; init; }

    /// <summary>What checking gave, complete.</summary>
    public required CheckResult Result { get; init; }

    /// <summary>The findings to show, in order; those that are waived are not among them. None until it is decided what is shown.</summary>
    public IReadOnlyList<Finding> Shown { get; init; } = [];

    /// <summary>The requirements of <see cref="CheckResult.Outcomes"/>, for formats that say what was asked.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>What became of the waivers given for this report.</summary>
    public WaiverMatch Waivers { get; init; } = WaiverMatch.None;

    /// <summary>What the reader should know about the check itself, such as how the regime was chosen.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init; } = [];

    /// <summary>
    /// Whether it is no annual report, and nothing in it looks like one: no title, no section of one, no statistical period, no statutory table.
    /// A note or a page that lies beside the reports, not a report that went wrong.
    /// </summary>
    public bool IsNothingOfAReport() => !Result.IsReport && Read.Facts is { Title: null, Periods: [], Tables: [] } facts && facts.Sections.All(s => s.Roles.Count == 0);

    /// <summary>Findings that are neither shown nor waived.</summary>
    public int HiddenCount => Result.Findings.Count - Shown.Count - Waivers.Waived.Count;

    /// <summary>The waiver of a finding that holds no longer; null where there is none.</summary>
    public Waiver? ExpiredWaiverOf(Finding finding) => Waivers.Expired.FirstOrDefault(e => e.Finding == finding)?.Waiver;

    /// <summary>The title of a requirement; null where none is known.</summary>
    public LocalizedText? TitleOf(string ruleId) => Requirements.FirstOrDefault(r => r.Id == ruleId)?.Title;

    /// <summary>Number of shown findings of a severity.</summary>
    public int Count(Severity severity) => Shown.Count(f => f.Severity == severity);
}
