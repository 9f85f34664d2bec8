using System.Globalization;

namespace ComplianceCheck.Tests.Reading.Tables;

/// <summary>One set of figures in the official tables, drawn as the notices have them.</summary>
internal static class OfficialTables
{
    private static readonly (string Key, string? Group, string Label)[] RequestLabels =
    [
        ("r1", null, "一、本年新收政府信息公开申请数量"),
        ("r2", null, "二、上年结转政府信息公开申请数量"),
        ("r3", "", "（一）予以公开"),
        ("r4", "", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
        ("r5", "（三）不予公开", "1.属于国家秘密"),
        ("r6", "（三）不予公开", "2.其他法律行政法规禁止公开"),
        ("r7", "（三）不予公开", "3.危及“三安全一稳定”"),
        ("r8", "（三）不予公开", "4.保护第三方合法权益"),
        ("r9", "（三）不予公开", "5.属于三类内部事务信息"),
        ("r10", "（三）不予公开", "6.属于四类过程性信息"),
        ("r11", "（三）不予公开", "7.属于行政执法案卷"),
        ("r12", "（三）不予公开", "8.属于行政查询事项"),
        ("r13", "（四）无法提供", "1.本机关不掌握相关政府信息"),
        ("r14", "（四）无法提供", "2.没有现成信息需要另行制作"),
        ("r15", "（四）无法提供", "3.补正后申请内容仍不明确"),
        ("r16", "（五）不予处理", "1.信访举报投诉类申请"),
        ("r17", "（五）不予处理", "2.重复申请"),
        ("r18", "（五）不予处理", "3.要求提供公开出版物"),
        ("r19", "（五）不予处理", "4.无正当理由大量反复申请"),
        ("r20", "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"),
        ("r21", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        ("r22", "（六）其他处理", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        ("r23", "（六）其他处理", "3.其他"),
        ("r24", "", "（七）总计"),
        ("r25", null, "四、结转下年度继续办理"),
    ];

    /// <summary>The figures of a table on applications whose equations hold; every row differs from its neighbours.</summary>
    public static Dictionary<string, int> Requests(bool isOlder = false)
    {
        var figures = new Dictionary<string, int>();
        for (var column = 1; column <= 6; column++)
        {
            var total = 0;
            for (var row = 3; row <= (isOlder ? 21 : 23); row++)
            {
                var figure = ((row * 7) + (column * 5)) % 11 is var rest && rest < 5 ? rest : 0;
                figures[Key(row, column)] = column == 1 && row == 13 ? 24 : figure;
                total += figures[Key(row, column)];
            }

            figures[Key(24, column)] = total;
            figures[Key(25, column)] = column % 3;
            figures[Key(2, column)] = column % 2;
            figures[Key(1, column)] = total + (column % 3) - (column % 2);
        }

        foreach (var row in figures.Keys.Select(k => k.Split('.')[0]).Distinct().ToList())
        {
            figures[row + ".c7"] = Enumerable.Range(1, 6).Sum(c => figures[string.Create(CultureInfo.InvariantCulture, $"{row}.c{c}")]);
        }

        return figures;
    }

    public static DrawnTable DrawRequests(bool isOlder = false)
    {
        var figures = Requests(isOlder);
        var table = new DrawnTable()
            .Cell(1, 1, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3)
            .Cell(1, 4, "申请人情况", 1, 7)
            .Cell(2, 4, "自然人", 2).Cell(2, 5, "法人或其他组织", 1, 5).Cell(2, 10, "总计", 2)
            .Cell(3, 5, "商业企业").Cell(3, 6, "科研机构").Cell(3, 7, "社会公益组织").Cell(3, 8, "法律服务机构").Cell(3, 9, "其他");
        var labels = RequestLabels.Where(l => !isOlder || l.Key is not ("r22" or "r23"))
            .Select(l => isOlder && l.Key == "r21" ? ("r21", "", "（六）其他处理") : l).ToList();
        var at = 4;
        foreach (var (key, group, label) in labels)
        {
            if (group is null)
            {
                table.Cell(at, 1, label, 1, 3);
            }
            else
            {
                if (key == "r3")
                {
                    table.Cell(at, 1, "三、本年度办理结果", labels.Count - 3);
                }

                var own = labels.Where(l => l.Item2 == group).ToList();
                if (group.Length == 0)
                {
                    table.Cell(at, 2, label, 1, 2);
                }
                else
                {
                    if (own[0].Item1 == key)
                    {
                        table.Cell(at, 2, group, own.Count);
                    }

                    table.Cell(at, 3, label);
                }
            }

            for (var column = 1; column <= 7; column++)
            {
                table.Cell(at, column + 3, Text(figures[string.Create(CultureInfo.InvariantCulture, $"{key}.c{column}")]));
            }

            at++;
        }

        return table;
    }

    public static Dictionary<string, int> Proactive2021() => new()
    {
        ["regulations.issued"] = 2, ["regulations.repealed"] = 1, ["regulations.in-force"] = 34,
        ["normative-documents.issued"] = 15, ["normative-documents.repealed"] = 6, ["normative-documents.in-force"] = 178,
        ["licences.decisions"] = 2293, ["penalties.decisions"] = 1282, ["coercion.decisions"] = 42, ["charges.amount"] = 508,
    };

    public static DrawnTable DrawProactive2021() => new DrawnTable()
        .Cell(1, 1, "第二十条第（一）项", 1, 4)
        .Cell(2, 1, "信息内容").Cell(2, 2, "本年制发件数").Cell(2, 3, "本年废止件数").Cell(2, 4, "现行有效件数")
        .Cell(3, 1, "规章").Cell(3, 2, "2").Cell(3, 3, "1").Cell(3, 4, "34")
        .Cell(4, 1, "行政规范性文件").Cell(4, 2, "15").Cell(4, 3, "6").Cell(4, 4, "178")
        .Cell(5, 1, "第二十条第（五）项", 1, 4)
        .Cell(6, 1, "信息内容").Cell(6, 2, "本年处理决定数量", 1, 3)
        .Cell(7, 1, "行政许可").Cell(7, 2, "2293", 1, 3)
        .Cell(8, 1, "第二十条第（六）项", 1, 4)
        .Cell(9, 1, "信息内容").Cell(9, 2, "本年处理决定数量", 1, 3)
        .Cell(10, 1, "行政处罚").Cell(10, 2, "1282", 1, 3)
        .Cell(11, 1, "行政强制").Cell(11, 2, "42", 1, 3)
        .Cell(12, 1, "第二十条第（八）项", 1, 4)
        .Cell(13, 1, "信息内容").Cell(13, 2, "本年收费金额（单位：万元）", 1, 3)
        .Cell(14, 1, "行政事业性收费").Cell(14, 2, "508", 1, 3);

    public static Dictionary<string, int> Proactive2019() => new()
    {
        ["regulations.made"] = 1, ["regulations.disclosed"] = 2, ["regulations.disclosed-total"] = 13,
        ["normative-documents.made"] = 21, ["normative-documents.disclosed"] = 20, ["normative-documents.disclosed-total"] = 89,
        ["licences.last-year"] = 396, ["licences.change"] = -4, ["licences.decisions"] = 181,
        ["other-services.last-year"] = 100, ["other-services.change"] = 5, ["other-services.decisions"] = 3,
        ["penalties.last-year"] = 2648, ["penalties.change"] = 7, ["penalties.decisions"] = 430,
        ["coercion.last-year"] = 126, ["coercion.change"] = 0, ["coercion.decisions"] = 25,
        ["charges.last-year"] = 35, ["charges.change"] = 6,
        ["procurement.projects"] = 135, ["procurement.amount"] = 753944,
    };

    public static DrawnTable DrawProactive2019() => new DrawnTable()
        .Cell(1, 1, "第二十条第（一）项", 1, 4)
        .Cell(2, 1, "信息内容").Cell(2, 2, "本年新制作数量").Cell(2, 3, "本年新公开数量").Cell(2, 4, "对外公开总数量")
        .Cell(3, 1, "规章").Cell(3, 2, "1").Cell(3, 3, "2").Cell(3, 4, "13")
        .Cell(4, 1, "规范性文件").Cell(4, 2, "21").Cell(4, 3, "20").Cell(4, 4, "89")
        .Cell(5, 1, "第二十条第（五）项", 1, 4)
        .Cell(6, 1, "信息内容").Cell(6, 2, "上一年项目数量").Cell(6, 3, "本年增/减").Cell(6, 4, "处理决定数量")
        .Cell(7, 1, "行政许可").Cell(7, 2, "396").Cell(7, 3, "-4").Cell(7, 4, "181")
        .Cell(8, 1, "其他对外管理服务事项").Cell(8, 2, "100").Cell(8, 3, "+5").Cell(8, 4, "3")
        .Cell(9, 1, "第二十条第（六）项", 1, 4)
        .Cell(10, 1, "信息内容").Cell(10, 2, "上一年项目数量").Cell(10, 3, "本年增/减").Cell(10, 4, "处理决定数量")
        .Cell(11, 1, "行政处罚").Cell(11, 2, "2648").Cell(11, 3, "7").Cell(11, 4, "430")
        .Cell(12, 1, "行政强制").Cell(12, 2, "126").Cell(12, 3, "0").Cell(12, 4, "25")
        .Cell(13, 1, "第二十条第（八）项", 1, 4)
        .Cell(14, 1, "信息内容").Cell(14, 2, "上一年项目数量").Cell(14, 3, "本年增/减", 1, 2)
        .Cell(15, 1, "行政事业性收费").Cell(15, 2, "35").Cell(15, 3, "6", 1, 2)
        .Cell(16, 1, "第二十条第（九）项", 1, 4)
        .Cell(17, 1, "信息内容").Cell(17, 2, "采购项目数量").Cell(17, 3, "采购总金额", 1, 2)
        .Cell(18, 1, "政府集中采购").Cell(18, 2, "135").Cell(18, 3, "753944元", 1, 2);

    public static Dictionary<string, int> Review() =>
        new[] { ("a", new[] { 1, 0, 2, 4, 7 }), ("b", [12, 3, 0, 5, 20]), ("d", [0, 6, 1, 0, 7]) }
            .SelectMany(g => g.Item2.Select((v, i) => (g.Item1 + (i + 1).ToString(CultureInfo.InvariantCulture), v)))
            .ToDictionary(p => p.Item1 + ".value", p => p.v);

    public static DrawnTable DrawReview()
    {
        var table = new DrawnTable()
            .Cell(1, 1, "行政复议", 1, 5).Cell(1, 6, "行政诉讼", 1, 10)
            .Cell(2, 6, "未经复议直接起诉", 1, 5).Cell(2, 11, "复议后起诉", 1, 5);
        var names = new[] { "结果维持", "结果纠正", "其他结果", "尚未审结", "总计" };
        var figures = Review().Values.ToArray();
        for (var i = 0; i < 15; i++)
        {
            table.Cell(i < 5 ? 2 : 3, i + 1, names[i % 5], i < 5 ? 2 : 1);
            table.Cell(4, i + 1, Text(figures[i]));
        }

        return table;
    }

    private static string Key(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"r{row}.c{column}");

    private static string Text(int figure) => figure.ToString(CultureInfo.InvariantCulture);
}
