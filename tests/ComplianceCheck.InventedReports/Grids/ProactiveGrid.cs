using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Grids;

/// <summary>The table on what was made public: a block of rows for each item of the article.</summary>
internal static class ProactiveGrid
{
    public const string Key = "proactive";

    private sealed record Part(string Item, (string Name, string Text)[] Columns, (string Name, string Text)[] Rows);

    private static readonly Part[] Latest =
    [
        new("第二十条第（一）项", [("issued", "本年制发件数"), ("repealed", "本年废止件数"), ("in-force", "现行有效件数")], [("rules", "规章"), ("documents", "行政规范性文件")]),
        new("第二十条第（五）项", [("decisions", "本年处理决定数量")], [("licences", "行政许可")]),
        new("第二十条第（六）项", [("decisions", "本年处理决定数量")], [("penalties", "行政处罚"), ("coercion", "行政强制")]),
        new("第二十条第（八）项", [("amount", "本年收费金额（单位：万元）")], [("charges", "行政事业性收费")]),
    ];

    private static readonly Part[] Earlier =
    [
        new("第二十条第（一）项", [("made", "本年新制作数量"), ("disclosed", "本年新公开数量"), ("disclosed-total", "对外公开总数量")], [("rules", "规章"), ("documents", "规范性文件")]),
        new("第二十条第（五）项", [("last-year", "上一年项目数量"), ("change", "本年增/减"), ("decisions", "处理决定数量")], [("licences", "行政许可"), ("services", "其他对外管理服务事项")]),
        new("第二十条第（六）项", [("last-year", "上一年项目数量"), ("change", "本年增/减"), ("decisions", "处理决定数量")], [("penalties", "行政处罚"), ("coercion", "行政强制")]),
        new("第二十条第（八）项", [("last-year", "上一年项目数量"), ("change", "本年增/减")], [("charges", "行政事业性收费")]),
        new("第二十条第（九）项", [("projects", "采购项目数量"), ("amount", "采购总金额")], [("procurement", "政府集中采购")]),
    ];

    public static Grid Of(Invention report)
    {
        var cells = new List<GridCell>();
        var row = 1;
        foreach (var part in report.IsLatest ? Latest : Earlier)
        {
            // A row of labels and figures fills the width of the table whatever number of columns it has.
            int Width(int nth) => nth == part.Columns.Length - 1 ? 3 - nth : 1;
            cells.Add(new GridCell($"proactive:{part.Item}", part.Item, row++, 1, 1, 4));
            cells.Add(new GridCell($"proactive:{part.Item}.head", "信息内容", row, 1));
            cells.AddRange(part.Columns.Select((c, i) => new GridCell($"proactive:{part.Item}.{c.Name}", c.Text, row, i + 2, 1, Width(i))));
            row++;
            foreach (var (name, text) in part.Rows)
            {
                cells.Add(new GridCell($"proactive:{name}.label", text, row, 1));
                cells.AddRange(part.Columns.Select((c, i) => new GridCell(
                    $"proactive:{name}.{c.Name}", report.Tables.Proactive[$"{name}.{c.Name}"], row, i + 2, 1, Width(i))));
                row++;
            }
        }

        return new Grid(Key, cells);
    }
}
