using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>The headings of the first level are those of the fixed outline: its titles, order and numbers, and no others.</summary>
internal sealed class OutlineForm : CheckKind<OutlineForm.Parameters>
{
    private const string Titles = "titles";
    private const string Order = "order";
    private const string Extra = "extra";
    private const string Numbers = "numbers";
    private const string Aspects = "aspects";
    private const string Older = "older";

    private static readonly FactPattern<Parameters, Section> Headings = Given(FactSets.Sections)
        .Where((_, s) => s.Level == 1);

    public override string Name => "outline-form";

    public override IReadOnlyList<string> Variants => ["fees"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "heading", "title", "before", "number", "headings"];

    public override IReadOnlyList<FactPattern> Patterns => [Headings];

    protected override Parameters Read(ParameterReader parameters) =>
        new(parameters.OneOf("fault", Titles, Order, Extra, Numbers, Aspects, Older));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var outline = subject.Facts.Official;
        if (outline.Sections.Count == 0)
        {
            return Verdict.NotAssessable("no-sections");
        }

        if (parameters.Fault == Older)
        {
            return outline.IsOlder ? Verdict.Fail(Of(outline.Sections[0], outline, outline.Sections)) : Verdict.Pass();
        }

        return outline.IsOlder
            ? Verdict.NotAssessable("older-outline")
            : Verdict.FailIfAny([.. parameters.Fault switch
            {
                Titles => WrongTitles(outline, subject.Facts),
                Order => OutOfOrder(outline),
                Extra => Extras(outline, subject.Facts),
                Numbers => WrongNumbers(outline),
                _ => outline.Aspects is [var first, ..] all ? [Of(first, outline, all) with { IsGuess = all.All(IsOfSecondLevel) }] : [],
            }]);
    }

    // (一) counts parts of a part: where nothing stands above them, the heading of the overview may be lost.
    private static bool IsOfSecondLevel(Section section) => section.Heading[0] is '(' or '（';

    private static IEnumerable<Fault> WrongTitles(OfficialOutline outline, ReportFacts facts) =>
        from part in outline.Parts
        let section = part.Section
        where section is not null && !part.HasExactTitle && !outline.IsAspect(section) && !LostText.IsAtHeading(facts, section)
        select Of(section, outline);

    private static IEnumerable<Fault> OutOfOrder(OfficialOutline outline)
    {
        Section? before = null;
        foreach (var section in outline.Sections.Where(s => outline.PartOf(s) is not null))
        {
            if (before is not null && Number(outline, section) < Number(outline, before))
            {
                return [Of(section, outline, [before], before)];
            }

            before = section;
        }

        return [];
    }

    // A heading without number may be a line of the text; it is not held against the report.
    private static IEnumerable<Fault> Extras(OfficialOutline outline, ReportFacts facts) =>
        from section in outline.Sections
        where section.Ordinal is not null && outline.PartOf(section) is null && !outline.IsAspect(section) && !LostText.IsAtHeading(facts, section)
        select Of(section, outline) with { Variant = section.Roles.Contains(Roles.Fees) ? "fees" : null };

    // Gaps are told elsewhere, and so are missing and additional sections, which shift the numbers of all others.
    private static IEnumerable<Fault> WrongNumbers(OfficialOutline outline)
    {
        var numbered = outline.Sections.Where(s => s.Ordinal is not null).ToArray();
        var isComplete = outline.Parts.All(p => p.Section is not null) && numbered.All(s => outline.PartOf(s) is not null);
        return isComplete && numbered.Select((s, i) => s.Ordinal == i + 1).All(isNext => isNext)
            && numbered.FirstOrDefault(s => s.Ordinal != Number(outline, s)) is { } wrong && OutOfOrder(outline).FirstOrDefault() is null
            ? [Of(wrong, outline)]
            : [];
    }

    private static int Number(OfficialOutline outline, Section section) => outline.PartOf(section)?.Number ?? 0;

    private static Fault Of(Section section, OfficialOutline outline, IReadOnlyList<Section>? others = null, Section? before = null)
    {
        var part = outline.PartOf(section);
        return FaultAt.Of(
            section.Place,
            null,
            ("heading", FaultAt.Short(section.Heading)),
            ("title", part?.Title ?? ""),
            ("number", part is null ? "" : ValueText.Number(part.Number)),
            ("before", FaultAt.Short(before?.Heading ?? "")),
            ("headings", string.Join("、", (others ?? [section]).Select(s => FaultAt.Short(s.Title))))) with
        {
            Related = [.. (others ?? []).Where(s => !ReferenceEquals(s, section)).Select(s => s.Place)],
        };
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Fault">Which fault to look for.</param>
    internal sealed record Parameters(string Fault);
}
