using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>A section gives so many figures at least.</summary>
internal sealed class SectionFigures : CheckKind<SectionFigures.Parameters>
{
    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s) => s.Roles.Contains(p.Section));

    public override string Name => "section-figures";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "heading", "figures", "least"];

    public override IReadOnlyList<FactPattern> Patterns => [InSection];

    protected override Parameters Read(ParameterReader parameters)
    {
        var least = parameters.OptionalInteger("at-least") ?? 1;
        if (least < 1)
        {
            parameters.Report("at-least", KindTexts.OfParameter("at-least"));
        }

        return new Parameters(SectionChoice.Read(parameters), least);
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.Accepted(InSection) is not [var first, ..] sections)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        // A section of the role within another one is counted with that.
        var figures = sections.Where(s => s.Level == first.Level).Sum(s => s.Figures);
        return figures >= parameters.AtLeast ? Verdict.Pass(new Findings.Evidence("figures", ValueText.Number(figures), first.Heading))
            : LostText.IsIn(subject.Facts, first) ? Verdict.NotAssessable("breaks-off")
            : Verdict.Fail(FaultAt.Of(
                first.Place,
                null,
                ("heading", FaultAt.Short(first.Heading)),
                ("figures", ValueText.Number(figures)),
                ("least", ValueText.Number(parameters.AtLeast))));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Section">Role of the section.</param>
    /// <param name="AtLeast">How many figures; 1 or more.</param>
    internal sealed record Parameters(string Section, int AtLeast);
}
