using ComplianceCheck.Forms;
using ComplianceCheck.Tests.Reading.Tables;

namespace ComplianceCheck.Tests.Forms;

/// <summary>Forms that no law has, in each way of laying a table out, and a drawing of each.</summary>
internal static class OwnForms
{
    private const string Services = """
        layout: matrix
        labels:
          rows:
            s1: [现场查阅人次, 现场查阅次数]
            s2: [电话咨询人次]
            s3: [网上留言条数]
            s4: [服务总量]
          columns:
            k1: [普通市民]
            k2: [企业单位]
            k3: [社会团体]
            k4: [小计]
          column-headings: [服务对象]
        fewest: {rows: 3, rows-in-text: 3, columns: 3}
        forms:
          services-2030:
            report-years: 2030..
            title: 表五（查阅服务情况）
            cell: "{column}列“{row}”"
            column-line: "{column}列"
            row-line: "“{row}”行"
            rows: {s1: 现场查阅, s2: 电话咨询, s3: 网上留言, s4: 服务总量}
            columns: {k1: 市民, k2: 企业, k3: 团体, k4: 小计}
            equations:
              - {columns: [k1..k4], equations: ["s4 = sum(s1..s3)"]}
              - {rows: [s1..s4], equations: ["k4 = sum(k1..k3)"]}
        """;

    private const string Assets = """
        layout: blocks
        labels:
          rows:
            halls: [查阅大厅]
            screens: [电子显示屏]
            leaflets: [宣传手册]
          columns:
            built: [本年新建座数]
            kept: [年末实有座数]
            printed: [本年印制册数]
          column-headings: [设施名称]
          blocks: [附件之]
        fewest: {rows: 3, rows-in-text: 3}
        forms:
          assets-2030:
            report-years: 2030..
            rows: {halls: 查阅大厅, screens: 电子显示屏, leaflets: 宣传手册}
            columns: {built: 新建, kept: 实有, printed: 印制}
            has: {halls: [built, kept], screens: [built, kept], leaflets: [printed]}
        """;

    private const string Trials = """
        layout: groups
        labels:
          groups:
            p: [内部复核]
            q: [外部评议结果]
          columns:
            "1": [评为优良]
            "2": [评为一般]
            "3": [合计]
        forms:
          trials-2030:
            report-years: 2030..
            rows: {p1: 复核优良, p2: 复核一般, p3: 复核合计, q1: 评议优良, q2: 评议一般, q3: 评议合计}
            columns: [value]
            equations:
              - {columns: [value], equations: ["p3 = p1 + p2", "q3 = q1 + q2"]}
        """;

    /// <summary>The built-in forms and these.</summary>
    public static FormBook Book { get; } = FormBook.BuiltIn.With([new("services.yaml", Services), new("assets.yaml", Assets), new("trials.yaml", Trials)]);

    /// <summary>The figures of a form, in the order of its cells.</summary>
    public static (string Cell, decimal Value)[] Figures(string kind) => kind switch
    {
        "services-2030" =>
        [
            ("s1.k1", 12), ("s1.k2", 3), ("s1.k3", 0), ("s1.k4", 15),
            ("s2.k1", 40), ("s2.k2", 0), ("s2.k3", 1), ("s2.k4", 41),
            ("s3.k1", 5), ("s3.k2", 0), ("s3.k3", 0), ("s3.k4", 5),
            ("s4.k1", 57), ("s4.k2", 3), ("s4.k3", 1), ("s4.k4", 61),
        ],
        "assets-2030" => [("halls.built", 1), ("halls.kept", 6), ("screens.built", 0), ("screens.kept", 9), ("leaflets.printed", 1200)],
        _ => [("p1.value", 4), ("p2.value", 2), ("p3.value", 6), ("q1.value", 11), ("q2.value", 0), ("q3.value", 11)],
    };

    /// <summary>A table of a form.</summary>
    public static DrawnTable Draw(string kind) => kind switch
    {
        "services-2030" => Lines(
            new DrawnTable().Cell(1, 1, "服务方式", 2).Cell(1, 2, "服务对象", 1, 4).Cell(2, 2, "普通市民").Cell(2, 3, "企业单位").Cell(2, 4, "社会团体").Cell(2, 5, "小计"),
            3,
            "1.现场查阅人次 12 3 0 15", "2.电话咨询人次 40 0 1 41", "3.网上留言条数 5 0 0 5", "4.服务总量 57 3 1 61"),
        "assets-2030" => Lines(
            new DrawnTable(), 1, "附件之一", "设施名称 本年新建座数 年末实有座数", "查阅大厅 1 6", "电子显示屏 0 9", "附件之二", "设施名称 本年印制册数", "宣传手册 1200"),
        _ => Lines(
            new DrawnTable().Cell(1, 1, "内部复核", 1, 3).Cell(1, 4, "外部评议结果", 1, 3), 2, "评为优良 评为一般 合计 评为优良 评为一般 合计", "4 2 6 11 0 11"),
    };

    private static DrawnTable Lines(DrawnTable table, int first, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split(' ');
            for (var column = 0; column < cells.Length; column++)
            {
                table.Cell(first + i, column + 1, cells[column]);
            }
        }

        return table;
    }
}
