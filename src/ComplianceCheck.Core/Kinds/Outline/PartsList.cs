using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>The parts that the lead-in announces are the sections of the report, in the same order.</summary>
internal sealed class PartsList : PlainKind
{
    private static readonly FactPattern<NoParameters, ListedParts> Announced = Given(FactSets.ListedParts);

    private static readonly FactPattern<NoParameters, Section> TopSections = Given(FactSets.Sections)
        .Where((_, s) => s.Level == 1);

    public override string Name => "parts-list";

    public override IReadOnlyList<string> Variants => ["not-listed", "no-section", "order", "cut-off"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "part", "count"];

    public override IReadOnlyList<FactPattern> Patterns => [Announced, TopSections];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        if (matches.First(Announced) is not { Parts.Count: > 0 } list)
        {
            return Verdict.NotApplicable("no-list-of-parts");
        }

        var sections = matches.Accepted(TopSections);
        if (sections.Count == 0)
        {
            return Verdict.NotAssessable("no-sections");
        }

        var match = PartsMatch.Of(list.Parts, sections);
        if (!match.HasAny)
        {
            // Nobody announces parts none of which exist: another list was taken for that of the parts.
            return Verdict.NotAssessable("parts-not-matched");
        }

        var cutOff = LostText.CutOff(subject.Facts);
        var inside = subject.Facts.Sections.Where(s => s.Level > 1).SelectMany(s => s.Roles).ToHashSet();
        // “…等五部分” with fewer names leaves some out on purpose; their number is another requirement.
        var faults = (list.IsOpen ? [] : match.NotListed.Where(s => !LostText.IsAtHeading(subject.Facts, s)))
            .Select(s => FaultAt.Of(list.Place, "not-listed", ("part", s.Heading)) with { Related = [s.Place] })
            .Concat(match.WithoutSection.Where(p => !cutOff.Contains(p) && !p.Roles.Any(inside.Contains)).Select(p => FaultAt.Of(list.Place, "no-section", ("part", p.Name))))
            .ToList();
        // That the text breaks off is a finding of its own.
        if (cutOff.Count > 0 && subject.Facts.BreakOff is null)
        {
            faults.Add(FaultAt.Of(list.Place, "cut-off", ("part", cutOff[0].Name), ("count", ValueText.Number(cutOff.Count))));
        }

        if (match.OutOfOrder is { } moved)
        {
            faults.Add(FaultAt.Of(list.Place, "order", ("part", moved.Heading)) with { Related = [moved.Place] });
        }

        return Verdict.FailIfAny(faults, new Findings.Evidence("listed-parts", ValueText.Number(list.Parts.Count), list.Place.Quote));
    }
}
