using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Text;

/// <summary>The body has the same name everywhere.</summary>
internal sealed class AgencyName : PlainKind
{
    private static readonly FactPattern<NoParameters, AgencyMention> Names = Given(FactSets.AgencyMentions)
        .Unless("mere-mention", (_, m) => !m.IsOwnName);

    public override string Name => "agency-name";

    public override IReadOnlyList<string> Variants => ["short", "publisher"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "name", "other"];

    public override IReadOnlyList<FactPattern> Patterns => [Names];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        if (subject.Facts.AgencyName is not { } full)
        {
            return Verdict.NotAssessable("no-agency");
        }

        var others = matches.Accepted(Names)
            .Where(m => m.Relation != NameRelation.Same)
            .GroupBy(m => Likeness.Letters(m.Name), StringComparer.Ordinal)
            .Select(g => g.First())
            .ToArray();
        var faults = new List<Fault>();
        foreach (var other in others.Where(o => o.Relation == NameRelation.Other))
        {
            // A portal may publish for the body; its name on the page is no fault of the report.
            faults.Add(Of(other, full, other.Role == AgencyRole.Publisher ? "publisher" : null));
        }

        // How the page calls the body is no wording of the report.
        if (Array.Find(others, o => o.Relation == NameRelation.OtherForm && o.Role != AgencyRole.Publisher) is { } shortened)
        {
            faults.Add(Of(shortened, full, "short"));
        }

        return Verdict.FailIfAny(faults, new Findings.Evidence("agency", full, full));
    }

    private static Fault Of(AgencyMention mention, string full, string? variant) =>
        FaultAt.Of(mention.Place, variant, ("name", full), ("other", mention.Name));
}
