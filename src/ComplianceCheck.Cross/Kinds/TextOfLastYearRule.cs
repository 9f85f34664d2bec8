using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Cross.Texts;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Batches;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>A unit whose text stands in its own report of last year.</summary>
internal sealed class TextOfLastYearRule : CrossRule
{
    public override string Kind => "text-of-last-year";

    public override void Define()
    {
        LikenessFact alike = null!;
        When().Match(
            () => alike,
            fact => fact.Kind == "text-of-last-year",
            fact => fact.Likeness.Share >= fact.Need.Parameters<LikenessLimits>().AtLeast,
            fact => fact.Likeness.Sentences >= fact.Need.Parameters<LikenessLimits>().Sentences);
        Then().Do(_ => Conclude(alike.Need, alike.Unit, alike.Likeness));
    }

    public override IEnumerable<IEnumerable<object>> FactsOfAll(Need need, Batch batch)
    {
        var limits = need.Parameters<LikenessLimits>();
        foreach (var year in batch.Units.Where(need.Concerns).GroupBy(u => u.Unit.Year).OrderBy(g => g.Key))
        {
            var units = CopiedTextRule.Readable(need, year, limits);
            var search = new LikenessSearch([.. units.Select(u => u.Unit.Report!.Text)]);
            yield return units
                .Select((unit, at) => (Unit: unit, At: at))
                .Where(u => HasPrior(need, u.Unit))
                .Select(u => new LikenessFact(need, u.Unit, u.Unit, search.Compare(u.At, u.Unit.Prior!.Text)));
        }
    }

    private static bool HasPrior(Need need, UnitFact unit)
    {
        if (unit.Prior is null)
        {
            need.Doubts(unit, unit.Unit.Prior is null ? "no-prior-report" : "prior-of-other-year");
        }

        return unit.Prior is not null;
    }

    private static void Conclude(Need need, UnitFact unit, TextLikeness likeness)
    {
        var (own, prior) = (unit.Unit.Report!, unit.Prior!);
        var fault = FaultOf(
            unit,
            own.Text.Sections[own.Text.Sentences.First(s => prior.Text.Sentences.Any(t => t.Words == s.Words)).Section],
            likeness.Figures >= need.Parameters<LikenessLimits>().Figures ? "figures" : null,
            ("percent", CopiedTextRule.Percent(likeness.Share)),
            ("sentences", ValueText.Number(likeness.Sentences)),
            ("figures", ValueText.Number(likeness.Figures)),
            ("last-year", ValueText.Number(unit.Unit.Year - 1)));
        need.Fails(new CrossFault([unit], fault, [.. CopiedTextRule.Sentences(unit, own, prior, unit.Unit.Id)]) { Identity = ["unit", "last-year"] });
    }
}
