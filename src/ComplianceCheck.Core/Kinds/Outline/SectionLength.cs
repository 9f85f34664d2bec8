using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>A section is neither empty nor thin nor too long, and has figures where it should.</summary>
internal sealed class SectionLength : CheckKind<SectionLength.Parameters>
{
    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s, subject) => ReferenceEquals(s, subject.Facts.OfficialSectionOf(p.Section)));

    public override string Name => "section-length";

    public override IReadOnlyList<string> Variants => ["empty", "long", "no-figures"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "length", "limit"];

    public override IReadOnlyList<FactPattern> Patterns => [InSection];

    protected override Parameters Read(ParameterReader parameters) => new(
        SectionChoice.Read(parameters),
        parameters.OptionalInteger("empty-below") ?? 1,
        parameters.OptionalInteger("at-least") ?? 0,
        parameters.OptionalInteger("at-most"),
        parameters.Flag("figures"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(InSection) is not { } section)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        var length = SectionText.Characters(section, subject.Facts);
        var (variant, limit) = !SectionText.HasLetters(section, subject.Facts, parameters.EmptyBelow) ? ("empty", parameters.EmptyBelow)
            : length < parameters.AtLeast ? (null, parameters.AtLeast)
            : length > parameters.AtMost ? ("long", parameters.AtMost.Value)
            : parameters.Figures && !SectionText.HasFigure(section) ? ("no-figures", 0)
            : ("", 0);
        if (variant is not ("" or "long") && LostText.IsIn(subject.Facts, section))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        return variant == ""
            ? Verdict.Pass(new Findings.Evidence("length", ValueText.Number(length), section.Heading))
            : Verdict.Fail(FaultAt.Of(section.Place, variant, ("length", ValueText.Number(length)), ("limit", ValueText.Number(limit))));
    }

    /// <summary>What the pack asks. All in characters, blanks not counted.</summary>
    /// <param name="Section">Role of the section.</param>
    /// <param name="EmptyBelow">With fewer letters and digits the section says nothing.</param>
    /// <param name="AtLeast">Below that it is thin.</param>
    /// <param name="AtMost">Above that it is long; null for no bound.</param>
    /// <param name="Figures">It must have figures.</param>
    internal sealed record Parameters(string Section, int EmptyBelow, int AtLeast, int? AtMost, bool Figures);
}
