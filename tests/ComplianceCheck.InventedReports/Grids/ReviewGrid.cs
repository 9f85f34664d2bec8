using System.Globalization;
using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Grids;

/// <summary>The table on reconsideration and litigation.</summary>
internal static class ReviewGrid
{
    public const string Key = "review";

    private static readonly string[] Columns = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    public static Grid Of(Invention report)
    {
        var cells = new List<GridCell>
        {
            new("review:a", "行政复议", 1, 1, 1, 5),
            new("review:suits", "行政诉讼", 1, 6, 1, 10),
        };
        cells.AddRange(Columns.Select((c, i) => new GridCell($"review:a{i + 1}.head", c, 2, i + 1, 2)));
        cells.Add(new GridCell("review:b", "未经复议直接起诉", 2, 6, 1, 5));
        cells.Add(new GridCell("review:d", "复议后起诉", 2, 11, 1, 5));
        cells.AddRange(Columns.Select((c, i) => new GridCell($"review:b{i + 1}.head", c, 3, i + 6)));
        cells.AddRange(Columns.Select((c, i) => new GridCell($"review:d{i + 1}.head", c, 3, i + 11)));
        cells.AddRange("abd".SelectMany((g, nth) => Enumerable.Range(1, 5).Select(c => new GridCell(
            $"review:{g}{c}", report.Tables.Review[$"{g}{c}"].ToString(CultureInfo.InvariantCulture), 4, (nth * 5) + c))));
        return new Grid(Key, cells);
    }
}
