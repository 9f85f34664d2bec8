using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Grids;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Wording;

/// <summary>The six parts of reports since 2019.</summary>
internal static class LaterParts
{
    public static IEnumerable<Part> Write(Invention report) =>
    [
        Overview.Write(report),
        new Part("proactive", "主动公开政府信息情况", ProactiveGrid.Of(report)),
        new Part("on-request", "收到和处理政府信息公开申请情况", RequestsGrid.Of(report)),
        new Part("review-litigation", "政府信息公开行政复议、行政诉讼情况", ReviewGrid.Of(report)),
        new Part("problems", "存在的主要问题及改进情况", [.. Problems.Write(report)]),
        new Part("other", "其他需要报告的事项", new Paragraph(Other(report))),
    ];

    private static IEnumerable<Statement> Other(Invention report)
    {
        var (t, year, self, draw) = (report.Told, report.Year, report.Body.Self, report.Draw);
        yield return new Statement("fee", t.FeeNotices == 0
            ? draw.One(
                "fee",
                $"{year}年，{self}没有向任何申请人收取过信息处理费。",
                $"政府信息公开信息处理费，{year}年度收取金额为0元。",
                $"{year}年，{self}没有发生政府信息公开信息处理费的收取情况。",
                $"{year}年，{self}未收取政府信息公开信息处理费用。",
                $"信息处理费方面，{year}年{self}既未发出收费通知，也未收取费用。")
            : draw.One(
                "fee",
                $"{year}年，{self}发出信息处理费收费通知{t.FeeNotices}件，收取{t.Fee}元，已足额上缴国库。",
                $"收取信息处理费方面，{year}年度发出收费通知{t.FeeNotices}件，总金额{t.Fee}元，实收{t.Fee}元。"));
        yield return new Statement("rest", draw.One(
            "rest",
            "除上述内容外，没有应当另作说明的事项。",
            $"{self}没有别的需要报告的事项。",
            $"{year}年度没有应当报告的其他情况。"));
    }
}
