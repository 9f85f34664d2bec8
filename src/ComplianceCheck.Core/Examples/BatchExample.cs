using ComplianceCheck.Batches;
using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Examples;

/// <summary>The units of an example with several reports.</summary>
internal static class BatchExample
{
    /// <summary>Makes the units, in the order of the example; the second report of a unit is a unit of its own.</summary>
    public static IReadOnlyList<CrossReportUnit> Units(string text, Func<string, ReportFacts> read)
    {
        (BatchPart Part, ReportFacts? Facts)[] parts = [.. (BatchPart.Parse(text) ?? []).Select(p => (p, p.IsMissing ? null : read(p.Text)))];
        var year = parts.Where(p => !p.Part.IsPrior).Select(p => p.Facts?.ReportYear).FirstOrDefault(y => y is not null) ?? 0;
        var units = new List<CrossReportUnit>();
        foreach (var (part, facts) in parts.Where(p => !p.Part.IsPrior))
        {
            var prior = Array.Find(parts, p => p.Part.IsPrior && p.Part.Unit == part.Unit).Facts;
            for (var time = 1; time <= part.Times; time++)
            {
                var name = part.Times > 1 ? $"{part.Unit}{time}" : part.Unit;
                units.Add(new CrossReportUnit
                {
                    Id = units.Any(u => u.Id == name) ? $"{name}#{units.Count}" : name,
                    Name = name,
                    Parent = part.Parent,
                    District = part.District,
                    Year = year,
                    IsSummary = part.IsSummary,
                    IsOwnShare = part.IsOwnShare,
                    Report = Report(facts, name),
                    Prior = Report(prior, name),
                    Faults = part.Faults,
                });
            }
        }

        return units;

        static UnitReport? Report(ReportFacts? facts, string name) => facts is null ? null : UnitReport.Of(facts, [name]);
    }
}
