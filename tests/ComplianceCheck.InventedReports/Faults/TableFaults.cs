using System.Globalization;
using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Grids;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>Mistakes in the tables of the reports since 2019.</summary>
internal static class TableFaults
{
    private const string Requests = "GK19-13 GK21-40";

    private const string Review = "GK19-18 GK21-56";

    /// <summary>A figure of a table that the text repeats.</summary>
    private const string Texts = "GK19-26 GK21-60 GK19-45 GK21-61 GK19-46 GK21-62 GK19-47 GK21-63 GK19-48 GK21-65 GK21-66 GK21-67 GK21-71";

    private static readonly (string Sign, string Name)[] Signs = [("", "空着"), ("/", "填“/”"), ("—", "填“—”"), ("无", "填“无”")];

    public static IReadOnlyList<Fault> All { get; } =
    [
        Sum("表三结果之和不等于总计", r => Raise(r, 3)),
        Sum("表三收办结转不平", r => Raise(r, 25)),
        Sum("表三新收合计多1", r => Plus(r, "r1.c7", 1)),
        Sum("表三一行之和不等于总计", r => Plus(r, "r13.c7", 1)),
        Sum("表三总计格错", r => Plus(r, "r24.c7", 1)),
        new("表三一格多1", Requests, r => Plus(r, "r10.c1", 1)) { Also = Texts },
        new("表三一格数字颠倒", Requests, r => r.Tables.Requests["r1.c1"] is > 11 and < 100 and var n && n % 11 != 0 && n % 10 != 0
            ? Plant.Fill(r, "requests", ("r1.c1", Text((n % 10 * 10) + (n / 10)))) : null) { Also = Texts },
        new("表三一格多一位", Requests, r => r.Tables.Requests["r3.c1"] > 0 ? Plus(r, "r3.c1", 9 * r.Tables.Requests["r3.c1"]) : null) { Also = Texts },
        .. new[] { ("a5", "复议"), ("b5", "直接起诉"), ("d5", "复议后起诉") }.Select(g => new Fault($"表四{g.Item2}总计错", Review, r => Later(r)
            ? Plant.Fill(r, "review", (g.Item1, Text(r.Tables.Review[g.Item1] + 1))) : null)
            {
                Also = Texts,
                Near = k => k.StartsWith("review:" + g.Item1[0], StringComparison.Ordinal),
            }),
        new("表四一项多1", Review, r => Later(r) ? Plant.Fill(r, "review", ("a2", Text(r.Tables.Review["a2"] + 1))) : null)
        {
            Also = Texts,
            Near = k => k.StartsWith("review:a", StringComparison.Ordinal),
        },
        .. Signs.Select((s, i) => new Fault($"表三一格{s.Name}", "GK19-19 GK21-39", r => Later(r) ? Plant.Fill(r, "requests", ($"r{7 + (4 * i)}.c{1 + i}", s.Sign)) : null) { Also = $"{Requests} {Texts}" }),
        .. Signs.Select((s, i) => new Fault($"表四一格{s.Name}", "GK19-19 GK21-39", r => Later(r) ? Plant.Fill(r, "review", ($"b{i + 1}", s.Sign)) : null) { Also = $"{Review} {Texts}" }),
        .. Signs.Select((s, i) => new Fault($"表二一格{s.Name}", "GK19-07 GK21-28", r => Later(r) ? Plant.Fill(r, "proactive", (i % 2 == 0 ? "coercion.decisions" : "licences.decisions", s.Sign)) : null)
        {
            Also = Texts,
            Near = k => k.StartsWith(i % 2 == 0 ? "proactive:coercion." : "proactive:licences.", StringComparison.Ordinal),
        }),
        new("表三整列空着", "GK19-19 GK21-39", r => Later(r) ? Plant.Fill(r, "requests", [.. Enumerable.Range(1, 25).Select(n => Tables.Cell(n, 3)).Where(c => r.IsLatest || c is not ("r22.c3" or "r23.c3")).Select(c => (c, ""))]) : null) { Also = $"{Requests} {Texts}" },
        new("表三出现小数", "GK19-08 GK21-33", r => Later(r) ? Plant.Fill(r, "requests", ("r9.c1", "0.5")) : null) { Also = $"{Requests} {Texts}" },
        new("表三出现负数", "GK19-08 GK21-33", r => Later(r) ? Plant.Fill(r, "requests", ("r12.c2", "-1")) : null) { Also = $"{Requests} {Texts}" },
        new("表二件数出现小数", "GK19-08 GK21-33", r => Later(r) ? Plant.Fill(r, "proactive", ("penalties.decisions", "12.5")) : null) { Also = Texts },
        new("表三少一行", "GK19-42 GK21-89", r => Later(r) ? Plant.Change(r, d => d.Grid("requests").RemoveRow(d.Grid("requests")["r11.c1"].Row)) : null) { Also = $"{Requests} {Texts}" },
        new("表三行名写错", "GK19-44 GK21-91", r => Later(r) ? Plant.Fill(r, "requests", ("r1.label", "一、本年收到的公开申请件数")) : null) { Also = "GK19-42 GK21-89" },
        new("表三没有勾稽说明", "GK19-12 GK21-38", r => Later(r) ? Plant.Fill(r, "requests", ("note", "")) : null),
        new("表四少“尚未审结”一列", "GK19-43 GK21-90", r => Later(r) ? Plant.Change(r, d => d.Grid("review").Cells.RemoveAll(c => c.Key is "review:d4" or "review:d4.head")) : null) { Also = $"{Review} GK19-41 GK21-55 GK19-19 GK21-39" },
        new("没有表二", "GK19-04 GK21-25", r => Without(r, "proactive", "相关数据见本部门网站专栏。")) { Also = Texts, IsGap = true },
        new("没有表三", "GK19-11 GK21-36", r => Without(r, "on-request", "申请的收到和处理数据从略。")) { Also = Texts, IsGap = true },
        new("没有表四", "GK19-41 GK21-55", r => Without(r, "review-litigation", "有关数据从略。")) { Also = Texts, IsGap = true },
        new("2021年后仍用旧表三", "GK21-36 GK21-89", r => r.IsLatest ? Plant.Change(r, d => d.Part("on-request").Blocks[0] = RequestsGrid.Of(
            r.Tables with { Requests = Merged(r.Tables.Requests) }, latest: false)) : null) { Also = "GK21-40 GK21-91" },
        new("表二少行政强制一行", "GK19-05 GK21-27", r => Later(r) ? Plant.Change(r, d => d.Grid("proactive").RemoveRow(d.Grid("proactive")["coercion.label"].Row)) : null),
        new("表二少规范性文件一行", "GK19-05 GK21-26", r => Later(r) ? Plant.Change(r, d => d.Grid("proactive").RemoveRow(d.Grid("proactive")["documents.label"].Row)) : null) { Also = Texts },
        new("表二行政强制改为行政检查", "GK21-29 GK21-27 GK19-05", r => Later(r) ? Plant.Fill(r, "proactive", ("coercion.label", "行政检查")) : null) { Near = k => k.StartsWith("proactive:第二十条", StringComparison.Ordinal) },
        new("县级单位填了规章", "GK19-31 GK21-30", r => Later(r) ? Plant.Fill(r, "proactive", r.IsLatest ? ("rules.in-force", "2") : ("rules.disclosed-total", "2")) : null),
        new("现行有效少于制发", "GK21-31", r => r.IsLatest ? Plant.Fill(r, "proactive", ("documents.issued", "6"), ("documents.repealed", "0"), ("documents.in-force", "2")) : null) { Also = Texts },
        new("对外公开总数少于新公开数", "GK19-06", r => r is { IsLater: true, IsLatest: false } ? Plant.Fill(r, "proactive", ("documents.disclosed", "6"), ("documents.made", "6"), ("documents.disclosed-total", "2")) : null),
        new("有采购项目没有金额", "GK19-10", r => r is { IsLater: true, IsLatest: false } ? Plant.Fill(r, "proactive", ("procurement.projects", "4"), ("procurement.amount", "0")) : null),
        new("收费金额按元填", "GK21-34", r => r.IsLatest && r.Tables.Proactive["charges.amount"] != "0"
            ? Plant.Fill(r, "proactive", ("charges.amount", r.Tables.Proactive["charges.amount"].Replace(".", "", StringComparison.Ordinal) + "00")) : null),
    ];

    private static bool Later(Invention report) => report.IsLater;

    private static Fault Sum(string name, Func<Invention, Draft?> plant) => new(name, Requests, plant)
    {
        Also = Texts,
        Near = k => k.StartsWith("requests:r", StringComparison.Ordinal) && (k.EndsWith(".c1", StringComparison.Ordinal) || k.EndsWith(".c7", StringComparison.Ordinal)),
    };

    private static Draft? Plus(Invention report, string cell, int by) => report.IsLater ? Plant.Fill(report, "requests", (cell, Text(report.Tables.Requests[cell] + by))) : null;

    /// <summary>A row of natural persons and of all, so that the rows still add up and the columns do not.</summary>
    private static Draft? Raise(Invention report, int row) => report.IsLater
        ? Plant.Fill(report, "requests", [.. new[] { Tables.Cell(row, 1), Tables.Cell(row, 7) }.Select(c => (c, Text(report.Tables.Requests[c] + 1)))]) : null;

    private static Draft? Without(Invention report, string role, string words) => report.IsLater
        ? Plant.Change(report, d => d.Part(role).Blocks[0] = new Paragraph(new Statement("no-table", words))) : null;

    private static Dictionary<string, int> Merged(IReadOnlyDictionary<string, int> cells)
    {
        var merged = cells.ToDictionary();
        for (var column = 1; column <= 7; column++)
        {
            merged[Tables.Cell(21, column)] += merged[Tables.Cell(22, column)] + merged[Tables.Cell(23, column)];
        }

        return merged;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
