using System.Text.RegularExpressions;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Kinds;

namespace ComplianceCheck.Rules.Outlines;

/// <summary>A section is neither empty nor thin nor too long, and has figures where it should.</summary>
internal sealed partial class SectionLength : CheckKind<SectionLength.Parameters>
{
    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s, subject) => ReferenceEquals(s, subject.SectionOf(p.Section)));

    /// <inheritdoc/>
    public override string Name => "section-length";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["empty", "long", "no-figures"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "length", "limit"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [InSection];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(
        SectionChoice.Read(parameters),
        parameters.OptionalInteger("empty-below") ?? 1,
        parameters.OptionalInteger("at-least") ?? 0,
        parameters.OptionalInteger("at-most"),
        parameters.Flag("figures"));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(InSection) is not { } section)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        var signature = SectionChoice.Signature(section, subject.Facts);
        var length = section.Body.Count(c => !char.IsWhiteSpace(c)) - signature.Count(c => !char.IsWhiteSpace(c));
        var letters = section.Body.Count(char.IsLetterOrDigit) - signature.Count(char.IsLetterOrDigit);
        var (variant, limit) = letters < parameters.EmptyBelow ? ("empty", parameters.EmptyBelow)
            : length < parameters.AtLeast ? (null, parameters.AtLeast)
            : length > parameters.AtMost ? ("long", parameters.AtMost.Value)
            : parameters.Figures && !Figure().IsMatch(section.Body) ? ("no-figures", 0)
            : ("", 0);
        if (variant is not ("" or "long") && BreakOff.IsIn(subject.Facts, section))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        return variant == ""
            ? Verdict.Pass(new Findings.Evidence("length", FaultAt.Number(length), section.Heading))
            : Verdict.Fail(FaultAt.Of(section.Place, variant, ("length", FaultAt.Number(length)), ("limit", FaultAt.Number(limit))));
    }

    // The year and the days of the year are no figures of what was done.
    [GeneratedRegex("[0-9](?![0-9]*[年月日])", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    /// <summary>What the pack asks. All in characters, blanks not counted.</summary>
    /// <param name="Section">Role of the section.</param>
    /// <param name="EmptyBelow">With fewer letters and digits the section says nothing.</param>
    /// <param name="AtLeast">Below that it is thin.</param>
    /// <param name="AtMost">Above that it is long; null for no bound.</param>
    /// <param name="Figures">It must have figures.</param>
    internal sealed record Parameters(string Section, int EmptyBelow, int AtLeast, int? AtMost, bool Figures);
}
