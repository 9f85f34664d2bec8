using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Output.Html;

/// <summary>The sums of a report's tables, by the cells that they stand in.</summary>
internal sealed class DocumentSums
{
    private readonly Dictionary<object, List<int>> totals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, List<int>> parts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<int>> ofTable = [];
    private readonly List<TableSum> sums = [];
    private readonly PlaceFinder finder;

    public DocumentSums(PlaceFinder finder, CheckedReport report)
    {
        this.finder = finder;
        Figures = [.. report.Read.Facts.Tables.SelectMany(t => t.Cells).Select(c => finder.CellOf(c.Place)).OfType<TableCell>()];
        var tested = report.Result.Outcomes.Where(o => o.Outcome is Outcome.Passed or Outcome.Failed).Select(o => o.RuleId).ToHashSet(StringComparer.Ordinal);
        var subject = new CheckSubject(report.Read.Facts, report.Read.Facts.ReportYear, prior: null);
        foreach (var sum in report.Requirements.Where(r => tested.Contains(r.Id)).SelectMany(r => r.Kind.Sums(r, subject)))
        {
            Add(sum);
        }
    }

    /// <summary>The cells of the statutory tables that hold figures, or should.</summary>
    public HashSet<TableCell> Figures { get; }

    /// <summary>The numbers of the sums that a cell is the total of, separated by blanks; null for none.</summary>
    public string? TotalOf(TableCell cell) => Numbers(totals, cell);

    /// <summary>The numbers of the sums that a cell is a part of; null for none.</summary>
    public string? PartOf(TableCell cell) => Numbers(parts, cell);

    /// <summary>The sums of a table, each with its number.</summary>
    public IEnumerable<(int Number, TableSum Sum)> In(Table table) =>
        ofTable.GetValueOrDefault(table.Number, []).Select(n => (n, sums[n]));

    private static string? Numbers(Dictionary<object, List<int>> of, TableCell cell) =>
        of.TryGetValue(cell, out var numbers) ? string.Join(' ', numbers.Select(HtmlText.Number)) : null;

    private void Add(TableSum sum)
    {
        if (sum.Totals is not [{ Table: { } table }, ..])
        {
            return;
        }

        var number = sums.Count;
        sums.Add(sum);
        ofTable.TryAdd(table, []);
        ofTable[table].Add(number);
        foreach (var (places, of) in new[] { (sum.Totals, totals), (sum.Parts, parts) })
        {
            foreach (var cell in places.Select(finder.CellOf).OfType<TableCell>())
            {
                of.TryAdd(cell, []);
                of[cell].Add(number);
            }
        }
    }
}
