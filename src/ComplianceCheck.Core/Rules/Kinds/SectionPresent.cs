using ComplianceCheck.Documents;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>The report has a section of a role.</summary>
internal sealed class SectionPresent : CheckKind<SectionPresent.Parameters>
{
    private const double Alike = 0.85;

    /// <inheritdoc/>
    public override string Name => "section";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["elsewhere", "newer-format"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(
        parameters.Role("section") ?? Missing(parameters),
        parameters.Topics("topics"),
        WordSets.Read(parameters, "words"),
        WordSets.Read(parameters, "enough"),
        parameters.Topics("enough-topics"),
        parameters.OptionalInteger("newer-format-year"),
        parameters.Texts("newer-headings"));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject)
    {
        var facts = subject.Facts;
        if (facts.SectionOf(parameters.Role) is { } section)
        {
            return Verdict.Pass(new Findings.Evidence("section", parameters.Role, section.Heading));
        }

        if (facts.Words.FirstOrDefault(w => parameters.Enough.Contains(w.Set)) is { } enough)
        {
            return Verdict.Pass(new Findings.Evidence("words", enough.Set, enough.Place.Quote));
        }

        if (facts.Counts.FirstOrDefault(c => parameters.EnoughTopics.Contains(c.Topic)) is { } count)
        {
            return Verdict.Pass(FaultAt.Read(count.Topic, count.Value, count.Place));
        }

        if (subject.Year == parameters.NewerFormatYear && parameters.NewerHeadings.Count > 0
            && parameters.NewerHeadings.All(h => facts.Sections.Any(s => Likeness.OfHeadings(s.Title, h) >= Alike)))
        {
            return Verdict.Fail(FaultAt.Of(null, "newer-format"));
        }

        if (StatedElsewhere(parameters, facts) is { } place)
        {
            return Verdict.Fail(FaultAt.Of(place, "elsewhere"));
        }

        if (BreakOff.IsBefore(facts, parameters.Role))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        // Where not one heading was recognised, or text or announced parts break off, the file may be at fault and not the report.
        return Verdict.Fail(FaultAt.Of(null) with { IsGuess = facts.Sections.Count == 0 || facts.BreakOff is not null || BreakOff.MayBeCut(facts, parameters.Role) || IsCutOff(parameters.Role, facts) });
    }

    private static Place? StatedElsewhere(Parameters parameters, ReportFacts facts) =>
        facts.Counts.FirstOrDefault(c => parameters.Topics.Contains(c.Topic) && c.Covers == Coverage.ReportYear)?.Place
        ?? facts.Words.FirstOrDefault(w => parameters.Words.Contains(w.Set) && !w.Sections.Contains("lead-in"))?.Place;

    private static bool IsCutOff(string role, ReportFacts facts) =>
        facts.ListedParts is { } list
        && PartsMatch.Of(list.Parts, facts.Sections.Where(s => s.Level == 1)).CutOff(facts.BreakOff is not null).Any(p => p.Roles.Contains(role));

    private static string Missing(ParameterReader parameters)
    {
        parameters.Report("section", KindTexts.OfParameter("section"));
        return "unknown";
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
