using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>A section stands behind another one, before another one, or between the two.</summary>
internal sealed class SectionPlace : CheckKind<SectionPlace.Parameters>
{
    private static readonly FactPattern<Parameters, Section> Concerned = Given(FactSets.Sections)
        .Where((p, s) => s.Level == 1 && p.All.Any(s.Roles.Contains));

    public override string Name => "section-place";

    public override IReadOnlyList<string> Variants => ["before"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "heading", "other"];

    public override IReadOnlyList<FactPattern> Patterns => [Concerned];

    protected override Parameters Read(ParameterReader parameters)
    {
        var read = new Parameters(SectionChoice.Read(parameters), parameters.Role("after"), parameters.Role("before"));
        if (read is { After: null, Before: null })
        {
            parameters.Report("section", KindTexts.OfParameter("no-neighbour"));
        }

        return read;
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var sections = matches.Accepted(Concerned);
        if (sections.FirstOrDefault(s => s.Roles.Contains(parameters.Section)) is not { } section)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        var after = Other(parameters.After);
        var before = Other(parameters.Before);
        if (after is null && before is null)
        {
            return Verdict.NotAssessable("section-missing", parameters.After ?? parameters.Before!);
        }

        return after is not null && after.Place.Order > section.Place.Order ? Verdict.Fail(Misplaced(section, after, null))
            : before is not null && before.Place.Order < section.Place.Order ? Verdict.Fail(Misplaced(section, before, "before"))
            : Verdict.Pass(new Findings.Evidence("section", parameters.Section, section.Heading));

        Section? Other(string? role) =>
            role is null ? null : sections.FirstOrDefault(s => !ReferenceEquals(s, section) && s.Roles.Contains(role));
    }

    private static Fault Misplaced(Section section, Section other, string? variant) =>
        FaultAt.Of(section.Place, variant, ("heading", FaultAt.Short(section.Heading)), ("other", FaultAt.Short(other.Heading)))
        with { Related = [other.Place] };

    /// <summary>What the pack asks.</summary>
    /// <param name="Section">Role of the section.</param>
    /// <param name="After">Role of the section that it stands behind; null for any.</param>
    /// <param name="Before">Role of the section that it stands before; null for any.</param>
    internal sealed record Parameters(string Section, string? After, string? Before)
    {
        /// <summary>The roles of all three.</summary>
        public IEnumerable<string> All => ((string?[])[Section, After, Before]).OfType<string>();
    }
}
