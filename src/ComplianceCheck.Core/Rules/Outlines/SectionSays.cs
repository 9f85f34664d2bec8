using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Kinds;

namespace ComplianceCheck.Rules.Outlines;

/// <summary>A section speaks of what belongs in it, in its text or in its sub-headings.</summary>
internal sealed class SectionSays : CheckKind<SectionSays.Parameters>
{
    private const int ShortestText = 10;

    /// <inheritdoc/>
    public override string Name => "section-says";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "missing"];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var sets = WordSets.Read(parameters, "words");
        if (sets.Count == 0)
        {
            parameters.Report("words", KindTexts.OfParameter("no-words"));
        }

        var known = Lexicon.BuiltIn.Keys("mentions");
        return new Parameters(
            SectionChoice.Read(parameters),
            [.. sets.Where(known.Contains).Select(s => Lexicon.BuiltIn.Words("mentions/" + s))],
            parameters.Flag("all"));
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject)
    {
        if (SectionChoice.Find(subject.Facts, parameters.Section) is not { } section)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        // A section with hardly a word (“无。”) is a fault of its own.
        if (Likeness.Letters(section.Body).Length < ShortestText)
        {
            return Verdict.NotAssessable("section-empty");
        }

        if (OfficialOutline.Of(subject.Facts).IsOlder)
        {
            return Verdict.NotAssessable("older-outline");
        }

        if (BreakOff.IsIn(subject.Facts, section))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        var missing = parameters.Sets.Where(set => !set.Any(w => section.Body.Contains(w, StringComparison.Ordinal))).ToArray();
        return missing.Length == 0 || (!parameters.All && missing.Length < parameters.Sets.Count)
            ? Verdict.Pass(new Findings.Evidence("section", parameters.Section, section.Heading))
            : Verdict.Fail(FaultAt.Of(section.Place, null, ("missing", string.Join("、", missing.Select(set => set[0])))));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Section">Role of the section.</param>
    /// <param name="Sets">Words by set; the first word of a set is what messages call it.</param>
    /// <param name="All">Every set must occur, and not only one of them.</param>
    internal sealed record Parameters(string Section, IReadOnlyList<IReadOnlyList<string>> Sets, bool All);
}
