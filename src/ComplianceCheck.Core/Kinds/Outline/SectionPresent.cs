using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>The report has a section of a role.</summary>
internal sealed class SectionPresent : CheckKind<SectionPresent.Parameters>
{
    private const double Alike = 0.85;

    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s) => s.Roles.Contains(p.Role));

    private static readonly FactPattern<Parameters, WordMention> Enough = Given(FactSets.Words)
        .Where((p, w) => p.Enough.Contains(w.Set))
        .Unless("lead-in", (_, w) => w.Sections.Contains(Roles.LeadIn));

    private static readonly FactPattern<Parameters, CountStatement> EnoughCounts = Given(FactSets.AllCounts)
        .Where((p, c) => p.EnoughTopics.Contains(c.Topic));

    private static readonly FactPattern<Parameters, CountStatement> Counted = Given(FactSets.AllCounts)
        .Where((p, c) => p.Topics.Contains(c.Topic))
        .OfTheYear()
        .OfTheBody();

    private static readonly FactPattern<Parameters, WordMention> Said = Given(FactSets.Words)
        .Where((p, w) => p.Words.Contains(w.Set))
        .Unless("lead-in", (_, w) => w.Sections.Contains(Roles.LeadIn));

    public override string Name => "section";

    public override IReadOnlyList<string> Variants => ["elsewhere", "newer-format"];

    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    public override IReadOnlyList<FactPattern> Patterns => [InSection, Enough, EnoughCounts, Counted, Said];

    protected override Parameters Read(ParameterReader parameters) => new(
        parameters.Role("section") ?? Missing(parameters),
        parameters.Topics("topics"),
        parameters.WordSets("words"),
        parameters.WordSets("enough"),
        parameters.Topics("enough-topics"),
        parameters.OptionalInteger("newer-format-year"),
        parameters.Texts("newer-headings"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var facts = subject.Facts;
        if (facts.SectionOf(parameters.Role) is { } section)
        {
            return Verdict.Pass(new Findings.Evidence("section", parameters.Role, section.Heading));
        }

        if (matches.First(Enough) is { } enough)
        {
            return Verdict.Pass(new Findings.Evidence("words", enough.Set, enough.Place.Quote));
        }

        if (matches.First(EnoughCounts) is { } count)
        {
            return Verdict.Pass(FaultAt.Read(count.Topic, count.Value, count.Place));
        }

        if (subject.Year == parameters.NewerFormatYear && parameters.NewerHeadings.Count > 0
            && parameters.NewerHeadings.All(h => facts.Sections.Any(s => Likeness.OfHeadings(s.Title, h) >= Alike)))
        {
            return Verdict.Fail(FaultAt.Of(null, "newer-format"));
        }

        if ((matches.First(Counted)?.Place ?? matches.First(Said)?.Place) is { } place)
        {
            return Verdict.Fail(FaultAt.Of(place, "elsewhere"));
        }

        if (LostText.MayHold(facts, parameters.Role))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        // Where not one heading was recognised, or the text breaks off, the file may be at fault and not the report.
        return Verdict.Fail(FaultAt.Of(null) with { IsGuess = facts.Sections.Count == 0 || facts.BreakOff is not null || LostText.MayBeCut(facts, parameters.Role) });
    }

    private static string Missing(ParameterReader parameters)
    {
        parameters.Report("section", KindTexts.OfParameter("section"));
        return Roles.Unknown;
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Role">The role.</param>
    /// <param name="Topics">Counts of these topics show that the matter is dealt with elsewhere.</param>
    /// <param name="Words">Words of these sets show the same.</param>
    /// <param name="Enough">Words of these sets are as good as a section.</param>
    /// <param name="EnoughTopics">Statements on these topics are as good as a section.</param>
    /// <param name="NewerFormatYear">A year on the border, whose reports may have the outline of the next format.</param>
    /// <param name="NewerHeadings">Headings that show that outline.</param>
    internal sealed record Parameters(
        string Role,
        IReadOnlyList<string> Topics,
        IReadOnlyList<string> Words,
        IReadOnlyList<string> Enough,
        IReadOnlyList<string> EnoughTopics,
        int? NewerFormatYear,
        IReadOnlyList<string> NewerHeadings);
}
