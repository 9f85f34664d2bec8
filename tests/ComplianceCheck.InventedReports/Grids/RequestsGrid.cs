using System.Globalization;
using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Grids;

/// <summary>The table on requests, with the words and merged cells of the official form.</summary>
internal static class RequestsGrid
{
    public const string Key = "requests";

    private static readonly string[] Columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    private static readonly (string Group, string[] Rows)[] Groups =
    [
        ("（三）不予公开", ["1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项"]),
        ("（四）无法提供", ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"]),
        ("（五）不予处理", ["1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息"]),
        ("（六）其他处理", ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他"]),
    ];

    public static Grid Of(Invention report) => Of(report.Tables, report.IsLatest);

    /// <summary>The form of 2021, or that of 2019 in which all other ways are one row.</summary>
    public static Grid Of(Tables tables, bool latest)
    {
        var cells = new List<GridCell>
        {
            new("requests:note", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 1, 1, 3, 3),
            new("requests:applicants", "申请人情况", 1, 4, 1, 7),
            new("requests:head1", Columns[0], 2, 4, 2),
            new("requests:organisations", "法人或其他组织", 2, 5, 1, 5),
            new("requests:head7", Columns[6], 2, 10, 2),
        };
        cells.AddRange(Enumerable.Range(2, 5).Select(c => new GridCell($"requests:head{c}", Columns[c - 1], 3, c + 3)));
        var row = 4;
        void Row(int name, params GridCell[] labels)
        {
            cells.AddRange(labels);
            cells.AddRange(Enumerable.Range(1, 7).Select(c => new GridCell(
                "requests:" + Tables.Cell(name, c), tables.Requests[Tables.Cell(name, c)].ToString(CultureInfo.InvariantCulture), row, c + 3)));
            row++;
        }

        GridCell Label(int name, string text, int column, int columns, int rows = 1) => new($"requests:r{name}.label", text, row, column, rows, columns);

        Row(1, Label(1, "一、本年新收政府信息公开申请数量", 1, 3));
        Row(2, Label(2, "二、上年结转政府信息公开申请数量", 1, 3));
        var outcomes = new GridCell("requests:outcomes", "三、本年度办理结果", row, 1, latest ? 22 : 20);
        Row(3, outcomes, Label(3, "（一）予以公开", 2, 2));
        Row(4, Label(4, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 2, 2));
        var name = 5;
        foreach (var (group, rows) in Groups)
        {
            if (!latest && group.EndsWith("其他处理", StringComparison.Ordinal))
            {
                Row(21, Label(21, group, 2, 2));
                continue;
            }

            foreach (var (text, nth) in rows.Select((r, i) => (r, i)))
            {
                GridCell[] head = nth == 0 ? [new GridCell($"requests:{group}", group, row, 2, rows.Length)] : [];
                Row(name, [.. head, Label(name, text, 3, 1)]);
                name++;
            }
        }

        Row(24, Label(24, "（七）总计", 2, 2));
        Row(25, Label(25, "四、结转下年度继续办理", 1, 3));
        return new Grid(Key, cells);
    }
}
