using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Facts;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>Several reports of one unit on one year.</summary>
internal sealed class OneReportRule : CrossRule
{
    public override string Kind => "one-report";

    public override void Define()
    {
        IGrouping<(Need Need, string Name, string District, string? Parent, int Year), FilingFact> filings = null!;
        When().Query(() => filings, q => q
            .Match<FilingFact>()
            .GroupBy(fact => fact.Key)
            .Where(facts => facts.Count() > 1));
        Then().Do(_ => Conclude(filings.Key.Need, filings));
    }

    public override IEnumerable<IEnumerable<object>> FactsOfAll(Need need, Batch batch)
    {
        foreach (var unit in batch.Units.Where(u => need.Concerns(u) && u.Unit.Report is null))
        {
            need.Doubts(unit, "unit-not-in");
        }

        yield return
        [
            .. batch.Units
                .Where(u => need.Concerns(u) && u.Unit.Report is not null)
                .Select(u => new FilingFact(need, u))
                .GroupBy(f => f.Key)
                .Where(g => g.Count() > 1)
                .SelectMany(g => g),
        ];
    }

    private static void Conclude(Need need, IEnumerable<FilingFact> filings)
    {
        UnitFact[] units = [.. filings.Select(f => f.Unit).OrderBy(u => u.Index)];
        var (first, evidence) = (units[0], new List<CrossEvidence>());
        foreach (var table in first.Unit.Report!.Tables)
        {
            for (var at = 0; at < table.Length; at++)
            {
                var values = units.Select(u => u.Unit.Report!.Table(table.Kind)).OfType<UnitTable>().Select(t => t.Value(at)).Distinct();
                if (values.Count() > 1)
                {
                    evidence.AddRange(units.Where(u => u.Unit.Report!.Table(table.Kind)?.Cell(at) is not null).Select(u => Read(u, u.Unit.Report!.Table(table.Kind)!.Cell(at)!)));
                }
            }
        }

        var differences = evidence.Select(e => e.Read.Name).Distinct(StringComparer.Ordinal).Count();
        var fault = FaultOf(first, null, null, ("reports", ValueText.Number(units.Length)), ("differences", ValueText.Number(differences)));
        need.Fails(new CrossFault(units, fault, evidence) { IsMutual = true, Identity = ["unit"] });
    }
}
