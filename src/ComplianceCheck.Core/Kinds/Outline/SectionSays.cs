using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>A section speaks of what belongs in it, in its text or in its sub-headings.</summary>
internal sealed class SectionSays : CheckKind<SectionSays.Parameters>
{
    private const int ShortestText = 10;

    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s, subject) => ReferenceEquals(s, subject.Facts.OfficialSectionOf(p.Section)));

    public override string Name => "section-says";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "missing"];

    public override IReadOnlyList<FactPattern> Patterns => [InSection];

    protected override Parameters Read(ParameterReader parameters)
    {
        var sets = parameters.WordSets("words");
        if (sets.Count == 0)
        {
            parameters.Report("words", KindTexts.OfParameter("no-words"));
        }

        return new Parameters(
            SectionChoice.Read(parameters),
            sets,
            [.. sets.Select(parameters.FirstWordOf)],
            parameters.Flag("all"),
            [.. parameters.WordSets("beside").Except(sets)],
            parameters.Flag("even-empty"));
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(InSection) is not { } section)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        // A section with hardly a word (“无。”) is a fault of its own.
        if (!parameters.EvenEmpty && !SectionText.HasLetters(section, ShortestText))
        {
            return Verdict.NotAssessable("section-empty");
        }

        if (subject.Facts.Official.IsOlder)
        {
            return Verdict.NotAssessable("older-outline");
        }

        if (LostText.IsIn(subject.Facts, section))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        var missing = Missing(section, parameters, subject.Facts);
        return missing.Count == 0 || (!parameters.All && missing.Count < parameters.Sets.Count)
            ? Verdict.Pass(new Findings.Evidence("section", parameters.Section, section.Heading))
            : Verdict.Fail(FaultAt.Of(section.Place, null, ("missing", string.Join("、", missing))));
    }

    /// <summary>What the sets are called that do not occur.</summary>
    private static List<string> Missing(Section section, Parameters parameters, ReportFacts facts)
    {
        var said = Said(section, parameters, facts);
        return [.. parameters.Sets.Zip(parameters.Names).Where(s => !said.Contains(s.First)).Select(s => s.Second)];
    }

    // What stands under the sub-heading of another matter is about that matter: a website named under （一）主动公开 was not built there.
    private static HashSet<string> Said(Section section, Parameters parameters, ReportFacts facts)
    {
        var said = section.OwnWords.ToHashSet(StringComparer.Ordinal);
        var aside = int.MaxValue;
        foreach (var part in facts.Sections.SkipWhile(s => !ReferenceEquals(s, section)).Skip(1).TakeWhile(s => s.Level > section.Level))
        {
            if (part.Level > aside)
            {
                continue;
            }

            var isOther = part.HeadingWords.Any(parameters.Beside.Contains) && !part.HeadingWords.Any(parameters.Sets.Contains);
            aside = isOther ? part.Level : int.MaxValue;
            said.UnionWith(isOther ? [] : part.OwnWords);
        }

        return said;
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Section">Role of the section.</param>
    /// <param name="Sets">Sets of words.</param>
    /// <param name="Names">What messages call them.</param>
    /// <param name="All">Every set must occur, and not only one of them.</param>
    /// <param name="Beside">Sets of words of other matters; sub-sections headed by one of them tell nothing of this one.</param>
    /// <param name="EvenEmpty">A section with hardly a word is a fault here, for no other requirement asks for its length.</param>
    internal sealed record Parameters(
        string Section, IReadOnlyList<string> Sets, IReadOnlyList<string> Names, bool All, IReadOnlyList<string> Beside, bool EvenEmpty);
}
