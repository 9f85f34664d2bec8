using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>Words of a set occur, in a section or anywhere.</summary>
internal sealed class Mentions : CheckKind<Mentions.Parameters>
{
    /// <inheritdoc/>
    public override string Name => "mentions";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var words = WordSets.Read(parameters, "words");
        if (words.Count == 0)
        {
            parameters.Report("words", KindTexts.OfParameter("no-words"));
        }

        return new Parameters(words, parameters.Role("section"), parameters.Topics("topics"));
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject)
    {
        var facts = subject.Facts;
        var section = parameters.Section is { } role ? facts.SectionOf(role) : null;
        if (parameters.Section is not null && section is null)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        if (facts.Words.FirstOrDefault(w => parameters.Words.Contains(w.Set)
            && (section is null || w.Sections.Any(s => section.Roles.Contains(s)))) is { } found)
        {
            return Verdict.Pass(new Findings.Evidence(found.Set, null, found.Place.Quote));
        }

        return facts.Counts.FirstOrDefault(c => parameters.Topics.Contains(c.Topic) && c.Covers == Coverage.ReportYear) is { } count
            ? Verdict.Pass(FaultAt.Read(count.Topic, count.Value, count.Place))
            : BreakOff.IsIn(facts, section) ? Verdict.NotAssessable("breaks-off")
            : Verdict.Fail(FaultAt.Of(section?.Place, null, ("section", FaultAt.Short(section?.Heading ?? ""))));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Words">Any of these sets will do.</param>
    /// <param name="Section">Role of the section; null for anywhere.</param>
    /// <param name="Topics">A figure of any of these topics will do as well.</param>
    internal sealed record Parameters(IReadOnlyList<string> Words, string? Section, IReadOnlyList<string> Topics);
}
