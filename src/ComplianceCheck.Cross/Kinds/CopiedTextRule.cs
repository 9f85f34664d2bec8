using System.Globalization;
using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Cross.Texts;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds.Batches;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>A unit whose text stands in that of one before it in the batch; of many, the most alike is named and the others are counted.</summary>
internal sealed class CopiedTextRule : CrossRule
{
    private const int QuotesShown = 3;
    private const int OthersShown = 20;

    public override string Kind => "copied-text";

    public override void Define()
    {
        IGrouping<(Need Need, UnitFact Unit), LikenessFact> alike = null!;
        When().Query(() => alike, q => q
            .Match<LikenessFact>(
                fact => fact.Kind == "copied-text",
                fact => fact.Likeness.Share >= fact.Need.Parameters<LikenessLimits>().AtLeast,
                fact => fact.Likeness.Sentences >= fact.Need.Parameters<LikenessLimits>().Sentences)
            .GroupBy(fact => fact.Key));
        Then().Do(_ => Conclude(alike.Key.Need, alike.Key.Unit, alike));
    }

    public override IEnumerable<IEnumerable<object>> FactsOfAll(Need need, Batch batch)
    {
        var limits = need.Parameters<LikenessLimits>();
        foreach (var year in batch.Units.Where(need.Concerns).GroupBy(u => u.Unit.Year).OrderBy(g => g.Key))
        {
            var units = Readable(need, year, limits);
            var search = new LikenessSearch([.. units.Select(u => u.Unit.Report!.Text)]);
            yield return search.Find(limits.Sentences, limits.AtLeast, CancellationToken.None)
                .Select(l => new LikenessFact(need, units[l.One], units[l.Other], l));
        }
    }

    /// <summary>The units with enough text to compare.</summary>
    internal static UnitFact[] Readable(Need need, IEnumerable<UnitFact> all, LikenessLimits limits)
    {
        var units = new List<UnitFact>();
        foreach (var unit in all)
        {
            if (unit.Unit.Report is not { } report)
            {
                need.Doubts(unit, "unit-not-in");
            }
            else if (report.Text.Sentences.Count < limits.Sentences)
            {
                need.Doubts(unit, "too-little-text", ValueText.Number(report.Text.Sentences.Count), ValueText.Number(limits.Sentences));
            }
            else
            {
                units.Add(unit);
            }
        }

        return [.. units];
    }

    /// <summary>A share as people read it; 99.6% is not the whole.</summary>
    internal static string Percent(double share) => Math.Floor(share * 100 + 1e-9).ToString(CultureInfo.InvariantCulture);

    /// <summary>The first of the same sentences, where they stand in a report.</summary>
    internal static IEnumerable<CrossEvidence> Sentences(UnitFact unit, UnitReport report, UnitReport other, string unitOf)
    {
        var words = other.Text.Sentences.Select(s => s.Words).ToHashSet();
        return report.Text.Sentences
            .Where(s => s.Quote.Length > 0 && words.Contains(s.Words))
            .OrderByDescending(s => s.Figures != 0)
            .Take(QuotesShown)
            .Select(s => new CrossEvidence(unitOf, unit.Unit.Year, new Evidence("same-sentence", null, s.Quote), report.Text.Sections[s.Section]));
    }

    private static void Conclude(Need need, UnitFact unit, IEnumerable<LikenessFact> alike)
    {
        var all = alike.OrderByDescending(a => a.Likeness.Share).ThenByDescending(a => a.Likeness.Sentences).ThenBy(a => a.Other.Index).ToArray();
        var (other, likeness) = (all[0].Other, all[0].Likeness);
        var (own, theirs) = (unit.Unit.Report!, other.Unit.Report!);
        var fault = FaultOf(
            unit,
            own.Text.Sections[own.Text.Sentences.First(s => theirs.Text.Sentences.Any(t => t.Words == s.Words)).Section],
            likeness.Figures >= need.Parameters<LikenessLimits>().Figures ? "figures" : null,
            ("other", other.Unit.Name),
            ("percent", Percent(likeness.Share)),
            ("sentences", ValueText.Number(likeness.Sentences)),
            ("figures", ValueText.Number(likeness.Figures)),
            ("more", ValueText.Number(all.Length - 1)));
        var evidence = Sentences(unit, own, theirs, unit.Unit.Id)
            .Concat(Sentences(other, theirs, own, other.Unit.Id))
            .Concat(all.Take(OthersShown).Select(a => new CrossEvidence(
                a.Other.Unit.Id, a.Other.Unit.Year, new Evidence("share", Percent(a.Likeness.Share), a.Other.Unit.Name), null)));
        need.Fails(new CrossFault([unit, .. all.Select(a => a.Other)], fault, [.. evidence]) { IsMutual = true, Identity = ["unit", "other"] });
    }
}
