using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>A section of the fixed outline is there, as a part of its own.</summary>
internal sealed class OfficialSection : CheckKind<OfficialSection.Parameters>
{
    private const double Alike = 0.9;

    private static readonly FactPattern<Parameters, Section> Headings = Given(FactSets.Sections);

    public override string Name => "official-section";

    public override IReadOnlyList<string> Variants => ["sub-section"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "title"];

    public override IReadOnlyList<FactPattern> Patterns => [Headings];

    protected override Parameters Read(ParameterReader parameters) => new(SectionChoice.Read(parameters));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var facts = subject.Facts;
        var outline = facts.Official;
        if (outline.Find(parameters.Role) is { } section)
        {
            return Verdict.Pass(new Findings.Evidence("section", parameters.Role, section.Heading));
        }

        if (outline.IsOlder)
        {
            return Verdict.NotAssessable("older-outline");
        }

        if (LostText.MayHold(facts, parameters.Role))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        var title = outline.Title(parameters.Role);
        if (facts.Sections.FirstOrDefault(s => s.Level > 1 && Likeness.OfHeadings(s.Title, title) >= Alike) is { } below)
        {
            return Verdict.Fail(FaultAt.Of(below.Place, "sub-section", ("title", title)));
        }

        // Where not one heading was recognised, the reader may have failed and not the report; a heading may be lost while its parts are there.
        return Verdict.Fail(FaultAt.Of(facts.Title?.Place, null, ("title", title)) with
        {
            IsGuess = facts.Sections.Count == 0 || facts.BreakOff is not null || LostText.MayBeCut(facts, parameters.Role)
                || HasPartsElsewhere(facts, parameters.Role),
        });
    }

    // The parts of a section stand under another one: its heading may be lost. The aspects of the overview are no such parts.
    private static bool HasPartsElsewhere(ReportFacts facts, string role)
    {
        var isOverview = false;
        foreach (var section in facts.Sections)
        {
            isOverview = section.Level == 1 ? section.Roles.Contains(Roles.Overview) : isOverview;
            if (section.Level > 1 && !isOverview && section.Roles.Contains(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Role">The role.</param>
    internal sealed record Parameters(string Role);
}
