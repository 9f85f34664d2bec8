using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Kinds;

namespace ComplianceCheck.Rules.Outlines;

/// <summary>A section speaks of what belongs in it, in its text or in its sub-headings.</summary>
internal sealed class SectionSays : CheckKind<SectionSays.Parameters>
{
    private const int ShortestText = 10;

    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s, subject) => ReferenceEquals(s, subject.SectionOf(p.Section)));

    /// <inheritdoc/>
    public override string Name => "section-says";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "missing"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [InSection];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var sets = WordSets.Read(parameters, "words");
        if (sets.Count == 0)
        {
            parameters.Report("words", KindTexts.OfParameter("no-words"));
        }

        return new Parameters(
            SectionChoice.Read(parameters),
            Words(sets),
            parameters.Flag("all"),
            Words(WordSets.Read(parameters, "beside").Except(sets)),
            parameters.Flag("even-empty"));
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(InSection) is not { } section)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        // A section with hardly a word (“无。”) is a fault of its own.
        if (!parameters.EvenEmpty && Likeness.Letters(section.Body).Length < ShortestText)
        {
            return Verdict.NotAssessable("section-empty");
        }

        if (subject.Outline.IsOlder)
        {
            return Verdict.NotAssessable("older-outline");
        }

        if (BreakOff.IsIn(subject.Facts, section))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        var text = WithoutOthers(section, parameters, subject.Facts);
        var missing = parameters.Sets.Where(set => !Has(text, set)).ToArray();
        return missing.Length == 0 || (!parameters.All && missing.Length < parameters.Sets.Count)
            ? Verdict.Pass(new Findings.Evidence("section", parameters.Section, section.Heading))
            : Verdict.Fail(FaultAt.Of(section.Place, null, ("missing", string.Join("、", missing.Select(set => set[0])))));
    }

    // What stands under the sub-heading of another matter is about that matter: a website named under （一）主动公开 was not built there.
    private static string WithoutOthers(Section section, Parameters parameters, ReportFacts facts)
    {
        var parts = facts.Sections.SkipWhile(s => s != section).Skip(1).TakeWhile(s => s.Level > section.Level);
        var rest = new System.Text.StringBuilder();
        var at = 0;
        foreach (var part in parts.Where(p => p.Body.Length > 0 && parameters.Beside.Any(set => Has(p.Heading, set)) && !parameters.Sets.Any(set => Has(p.Heading, set))))
        {
            // The parts stand in order; one that is not found went with the part that it stands in.
            if (section.Body.IndexOf(part.Body, at, StringComparison.Ordinal) is >= 0 and var found)
            {
                rest.Append(section.Body, at, found - at);
                at = found + part.Body.Length;
            }
        }

        return rest.Append(section.Body, at, section.Body.Length - at).ToString();
    }

    private static bool Has(string text, IReadOnlyList<string> words) => words.Any(w => text.Contains(w, StringComparison.Ordinal));

    private static IReadOnlyList<IReadOnlyList<string>> Words(IEnumerable<string> sets)
    {
        var known = Lexicon.BuiltIn.Keys("mentions");
        return [.. sets.Where(known.Contains).Select(s => Lexicon.BuiltIn.Words("mentions/" + s))];
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Section">Role of the section.</param>
    /// <param name="Sets">Words by set; the first word of a set is what messages call it.</param>
    /// <param name="All">Every set must occur, and not only one of them.</param>
    /// <param name="Beside">Words by set of other matters; sub-sections headed by one of them tell nothing of this one.</param>
    /// <param name="EvenEmpty">A section with hardly a word is a fault here, for no other requirement asks for its length.</param>
    internal sealed record Parameters(
        string Section, IReadOnlyList<IReadOnlyList<string>> Sets, bool All, IReadOnlyList<IReadOnlyList<string>> Beside, bool EvenEmpty);
}
