using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Agency;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Text;

/// <summary>The body has the same name everywhere.</summary>
internal sealed class AgencyName : CheckKind<NoParameters>
{
    private const int ShortestPart = 6;

    private static readonly FactPattern<NoParameters, AgencyMention> Names = Given(FactSets.AgencyMentions)
        .Unless("mere-mention", (_, m) => m.Role is AgencyRole.Contact or AgencyRole.Text);

    /// <inheritdoc/>
    public override string Name => "agency-name";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["short", "publisher"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "name", "other"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Names];

    /// <inheritdoc/>
    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject, Matches matches)
    {
        var facts = subject.Facts;
        var mentions = matches.Accepted(Names);
        var full = facts.Title?.Agency ?? matches.First(Names)?.Name ?? facts.Agency?.Name;
        if (full is null)
        {
            return Verdict.NotAssessable("no-agency");
        }

        var match = AgencyNameMatch.Of(Lexicon.BuiltIn);
        var bare = Likeness.Letters(full);
        var others = mentions
            .Where(m => !IsPartOfOther(Likeness.Letters(m.Name), bare))
            .GroupBy(m => Likeness.Letters(m.Name), StringComparer.Ordinal)
            .Select(g => g.First())
            .ToArray();
        var faults = new List<Fault>();
        foreach (var other in others.Where(o => !IsSameBody(o)))
        {
            // A portal may publish for the body; its name on the page is no fault of the report.
            faults.Add(Of(other, full, other.Role == AgencyRole.Publisher ? "publisher" : null));
        }

        if (others.FirstOrDefault(IsSameBody) is { } shortened)
        {
            faults.Add(Of(shortened, full, "short"));
        }

        return Verdict.FailIfAny(faults, new Findings.Evidence("agency", full, full));

        bool IsSameBody(AgencyMention other) => match.IsShortFormOf(other.Name, full) || match.IsShortFormOf(full, other.Name);
    }

    // 某县人民政府办公室 writes for 某县人民政府: one name within the other is no contradiction.
    private static bool IsPartOfOther(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || (one.Length >= ShortestPart && other.Contains(one, StringComparison.Ordinal));

    private static Fault Of(AgencyMention mention, string full, string? variant) =>
        FaultAt.Of(mention.Place, variant, ("name", full), ("other", mention.Name));
}
