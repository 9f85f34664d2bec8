using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Forms;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>A kind of mistake that a clerk makes.</summary>
/// <param name="Name">What is wrong, in Chinese and few words.</param>
/// <param name="Expects">Ids of requirements, any of which a supervisor would hold against it, whichever of them concern the report.</param>
/// <param name="Plant">The report with the mistake; null where it cannot be made in that report.</param>
internal sealed record Fault(string Name, string Expects, Func<Invention, Draft?> Plant)
{
    /// <summary>Ids that the mistake also offends, in some reports at least: no finding of theirs is superfluous.</summary>
    public string Also { get; init; } = "";

    /// <summary>Keys besides those of what was changed at which a finding is at the right place: the other side of a contradiction.</summary>
    public Func<string, bool> Near { get; init; } = _ => false;

    /// <summary>Whether what must be stated is not, whatever stands there instead: a finding may then point at nothing, or at the heading.</summary>
    public bool IsGap { get; init; }

    /// <summary>The only form in which it can be made; null for all.</summary>
    public Form? Only { get; init; }

    /// <summary>The report on the year before with which it shows; null where it shows by itself.</summary>
    public Func<Invention, Draft>? Before { get; init; }

    public IEnumerable<string> Expected => Expects.Split(' ');

    public IEnumerable<string> Innocent => $"{Expects} {Also}".Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
