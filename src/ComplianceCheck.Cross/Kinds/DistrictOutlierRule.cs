using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Batches;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>A requirement that the units of one district miss far more often than those of the rest.</summary>
internal sealed class DistrictOutlierRule : CrossRule
{
    public override string Kind => "district-outlier";

    public override void Define()
    {
        DistrictSizes sizes = null!;
        IEnumerable<FaultFact> faults = null!;
        When()
            .Match(() => sizes)
            .Query(() => faults, q => q
                .Match<FaultFact>(fact => fact.Need == sizes.Need, fact => fact.Unit.Unit.Year == sizes.Year)
                .Collect());
        Then().Do(_ => Conclude(sizes, faults));
    }

    /// <summary>A partition for each requirement that is missed.</summary>
    public override IEnumerable<IEnumerable<object>> FactsOfAll(Need need, Batch batch)
    {
        foreach (var year in batch.Units.Where(u => need.Concerns(u) && u.Unit.Report is not null && u.Unit.District.Length > 0).GroupBy(u => u.Unit.Year).OrderBy(g => g.Key))
        {
            var sizes = year.GroupBy(u => u.Unit.District, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            var byFault = year.SelectMany(u => u.Unit.Faults.Distinct(StringComparer.Ordinal).Select(id => (Id: id, Unit: u))).GroupBy(f => f.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
            foreach (var fault in byFault.Where(_ => sizes.Count > 1))
            {
                yield return fault.Select(f => (object)new FaultFact(need, f.Unit)).Append(new DistrictSizes(need, year.Key, fault.Key, sizes));
            }
        }
    }

    private static void Conclude(DistrictSizes sizes, IEnumerable<FaultFact> faults)
    {
        var (need, p) = (sizes.Need, sizes.Need.Parameters<DistrictOutlier.Parameters>());
        var all = faults.Select(f => f.Unit).OrderBy(u => u.Index).ToArray();
        var total = sizes.Units.Values.Sum();
        foreach (var (district, size) in sizes.Units.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            UnitFact[] missing = Array.FindAll(all, u => u.Unit.District == district);
            var (rest, restMissing) = (total - size, all.Length - missing.Length);
            if (missing.Length < p.Units || rest == 0 || (decimal)missing.Length * rest < p.Times * restMissing * size)
            {
                continue;
            }

            if (FisherTest.AtLeast(missing.Length, size, all.Length, total) * sizes.Units.Count <= p.Chance)
            {
                var fault = FaultOf(
                    missing[0],
                    null,
                    null,
                    ("district", district),
                    ("requirement", sizes.Requirement),
                    ("units", ValueText.Number(missing.Length)),
                    ("of", ValueText.Number(size)),
                    ("percent", ValueText.Number(Math.Round(100m * missing.Length / size))),
                    ("rest-percent", ValueText.Number(Math.Round(100m * restMissing / rest))));
                need.Fails(new CrossFault(missing, fault, []) { Identity = ["district", "requirement"], District = district });
            }
        }
    }
}
