using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Text;

/// <summary>Words occur, in a section or anywhere: those of any of some sets, or of each of them.</summary>
internal sealed class Mentions : CheckKind<Mentions.Parameters>
{
    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s) => p.Section is { } role && s.Roles.Contains(role));

    private static readonly FactPattern<Parameters, WordMention> Said = Given(FactSets.Words)
        .Where((p, w) => p.Words.Contains(w.Set) || p.All.Contains(w.Set))
        .Unless("elsewhere", (p, w, s) => p.Section is { } role && s.Facts.SectionOf(role) is { } section && !w.Sections.Any(section.Roles.Contains));

    private static readonly FactPattern<Parameters, CountStatement> Counted = Given(FactSets.AllCounts)
        .Where((p, c) => p.Topics.Contains(c.Topic))
        .OfTheYear()
        .OfTheBody();

    public override string Name => "mentions";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "missing"];

    public override IReadOnlyList<FactPattern> Patterns => [InSection, Said, Counted];

    protected override Parameters Read(ParameterReader parameters)
    {
        var (words, all) = (parameters.WordSets("words"), parameters.WordSets("all-of"));
        if (words.Count + all.Count == 0)
        {
            parameters.Report("words", KindTexts.OfParameter("no-words"));
        }

        return new Parameters(words, all, [.. all.Select(parameters.FirstWordOf)], parameters.Role("section"), parameters.Topics("topics"));
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var facts = subject.Facts;
        var section = parameters.Section is { } role ? facts.SectionOf(role) : null;
        if (parameters.Section is not null && section is null)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        var said = matches.Accepted(Said);
        string[] missing = [.. parameters.All.Zip(parameters.Names).Where(a => !said.Any(w => w.Set == a.First)).Select(a => a.Second)];
        if (missing.Length == 0 && (parameters.Words.Count == 0 ? (said.Count > 0 ? said[0] : null) : said.FirstOrDefault(w => parameters.Words.Contains(w.Set))) is { } found)
        {
            return Verdict.Pass(new Findings.Evidence(found.Set, null, found.Place.Quote));
        }

        return missing.Length == 0 && matches.First(Counted) is { } count
            ? Verdict.Pass(FaultAt.Read(count.Topic, count.Value, count.Place))
            : LostText.MayHold(facts, parameters.Section, section) ? Verdict.NotAssessable("breaks-off")
            : Verdict.Fail(FaultAt.Of(
                section?.Place,
                null,
                [("section", FaultAt.Short(section?.Heading ?? "")), .. missing.Length == 0 ? [] : ((string, string)[])[("missing", string.Join("、", missing))]]));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Words">Any of these sets will do.</param>
    /// <param name="All">Each of these sets must occur.</param>
    /// <param name="Names">What messages call them.</param>
    /// <param name="Section">Role of the section; null for anywhere.</param>
    /// <param name="Topics">A figure of any of these topics will do as well.</param>
    internal sealed record Parameters(
        IReadOnlyList<string> Words, IReadOnlyList<string> All, IReadOnlyList<string> Names, string? Section, IReadOnlyList<string> Topics);
}
