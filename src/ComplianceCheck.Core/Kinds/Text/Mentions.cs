using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Text;

/// <summary>Words of a set occur, in a section or anywhere.</summary>
internal sealed class Mentions : CheckKind<Mentions.Parameters>
{
    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s) => p.Section is { } role && s.Roles.Contains(role));

    private static readonly FactPattern<Parameters, WordMention> Said = Given(FactSets.Words)
        .Where((p, w) => p.Words.Contains(w.Set))
        .Unless("elsewhere", (p, w, s) => p.Section is { } role && s.Facts.SectionOf(role) is { } section && !w.Sections.Any(section.Roles.Contains));

    private static readonly FactPattern<Parameters, CountStatement> Counted = Given(FactSets.AllCounts)
        .Where((p, c) => p.Topics.Contains(c.Topic))
        .OfTheYear()
        .OfTheBody();

    public override string Name => "mentions";

    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    public override IReadOnlyList<FactPattern> Patterns => [InSection, Said, Counted];

    protected override Parameters Read(ParameterReader parameters)
    {
        var words = parameters.WordSets("words");
        if (words.Count == 0)
        {
            parameters.Report("words", KindTexts.OfParameter("no-words"));
        }

        return new Parameters(words, parameters.Role("section"), parameters.Topics("topics"));
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var facts = subject.Facts;
        var section = parameters.Section is { } role ? facts.SectionOf(role) : null;
        if (parameters.Section is not null && section is null)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        if (matches.First(Said) is { } found)
        {
            return Verdict.Pass(new Findings.Evidence(found.Set, null, found.Place.Quote));
        }

        return matches.First(Counted) is { } count
            ? Verdict.Pass(FaultAt.Read(count.Topic, count.Value, count.Place))
            : LostText.MayHold(facts, parameters.Section, section) ? Verdict.NotAssessable("breaks-off")
            : Verdict.Fail(FaultAt.Of(section?.Place, null, ("section", FaultAt.Short(section?.Heading ?? ""))));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Words">Any of these sets will do.</param>
    /// <param name="Section">Role of the section; null for anywhere.</param>
    /// <param name="Topics">A figure of any of these topics will do as well.</param>
    internal sealed record Parameters(IReadOnlyList<string> Words, string? Section, IReadOnlyList<string> Topics);
}
