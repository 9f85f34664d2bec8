using ComplianceCheck.InventedReports.Model;
using ComplianceCheck.InventedReports.Wording;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>Mistakes in the lead-in: what the report rests on, its parts, the period, where to ask.</summary>
internal static class LeadInFaults
{
    private const string Cited = "GK00-54 GK00-53 GK00-49";

    private const string Period = "GK00-06 GK00-05 GK00-55";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("没有编制依据", "GK00-04", r => Plant.Leave(r, "basis")),
        new("格式通知的文号年份写错", Cited, r => Plant.Reword(r, "basis", r.IsLatest ? "〔2021〕30号" : "〔2019〕60号", r.IsLatest ? "〔2022〕30号" : "〔2018〕60号")),
        new("格式通知的文号序号写错", Cited, r => Plant.Reword(r, "basis", r.IsLatest ? "〔2021〕30号" : "〔2019〕60号", r.IsLatest ? "〔2021〕13号" : "〔2019〕66号")),
        new("国务院令号写错", Cited, r => Plant.Reword(r, "basis", r.IsLater ? "第711号" : "第492号", r.IsLater ? "第771号" : "第429号")),
        new("仍引用第492号令", Cited, r => Plant.Reword(r, "basis", "第711号", "第492号")),
        new("仍引用原第三十一、三十二条", Cited + " GK21-79", r => r.IsLater ? Plant.Reword(r, "basis", "第四十九条、第五十条", "第三十一条、第三十二条") : null),
        new("2021年后仍按2019年通知", Cited, r => !r.IsLatest ? null : Plant.When(r, _ => true, d => d.Said("basis").Text = d.Said("basis").Text
            .Replace("关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知", "关于政府信息公开工作年度报告有关事项的通知", StringComparison.Ordinal)
            .Replace("〔2021〕30号", "〔2019〕60号", StringComparison.Ordinal))),
        new("引用报告之后的条例", Cited, r => r.IsLater ? null : Plant.Reword(r, "basis", "第492号", "第711号")),
        new("条例名称写错", Cited, r => Plant.Reword(r, "basis", "政府信息公开条例》", "政务信息公开条例》")),
        new("开头少列一个部分", "GK00-08 GK00-09", r => Listed(r, names => [.. names.Where((_, i) => i != 3)])) { Near = IsHeading },
        new("开头多列一个部分", "GK00-08 GK00-09", r => Listed(r, names => [.. names.Take(2), "政务新媒体运行情况", .. names.Skip(2)])),
        new("开头列出的顺序不对", "GK00-08", r => Listed(r, names => [names[0], names[2], names[1], .. names.Skip(3)])) { Near = IsHeading },
        new("开头的部分数写错", "GK00-09", r => Plant.Change(r, d => d.Said("parts").Text = Counted(d.Said("parts").Text))),
        new("没有统计期限", "GK00-05", r => Plant.Leave(r, "period")),
        new("统计期限是上一年", "GK00-06 GK00-02", r => Plant.Reword(r, "period", $"{r.Year}年", $"{r.Year - 1}年")),
        new("统计期限起始年份写错", Period, r => Plant.Reword(r, "period", $"{r.Year}年1月1日", $"{r.Year - 1}年1月1日")),
        new("统计期限只到11月", Period, r => Plant.Reword(r, "period", "12月31日", "11月30日")),
        new("统计期限从2月开始", Period, r => Plant.Reword(r, "period", "年1月1日", "年2月1日")),
        new("统计期限日期漏一个数字", Period, r => Plant.Reword(r, "period", "12月31日", "12月3日")),
        new("统计期限日期不存在", Period, r => Plant.Reword(r, "period", "12月31日", "12月32日")),
        new("统计期限只写截止日期", Period, r => Plant.Say(r, "period", $"文中各项统计数字截至{r.Year}年12月31日。")) { IsGap = true },
        new("统计期限起止颠倒", Period, r => Plant.When(r, _ => true, d => d.Said("period").Text = d.Said("period").Text
            .Replace("12月31日", "某日", StringComparison.Ordinal).Replace("1月1日", "12月31日", StringComparison.Ordinal).Replace("某日", "1月1日", StringComparison.Ordinal))),
        new("统计期限年份只写两位", "GK00-55 GK00-06 GK00-05", r => Plant.Reword(r, "period", $"{r.Year}年", $"{r.Year % 100:00}年")),
        new("统计期限没有年份", Period, r => Plant.Reword(r, "period", $"{r.Year}年", "")),
        new("两处统计期限不同", "GK00-07 GK00-06", r => Plant.Add(r, "contact", $"以上各项的统计期限是{r.Year - 1}年1月1日至{r.Year - 1}年12月31日。")) { Near = k => k == "period", Also = "GK00-02" },
        new("没有联系方式", "GK00-43", r => Plant.Leave(r, "contact")),
        new("没有电子版获取途径", "GK00-44", r => Plant.Leave(r, "copy")),
    ];

    private static bool IsHeading(string key) => key.StartsWith("heading:", StringComparison.Ordinal);

    private static Drafts.Draft Listed(Invention report, Func<IReadOnlyList<string>, IReadOnlyList<string>> others) => Plant.Change(
        report,
        d => d.Said("parts").Text = LeadIn.PartsOf([.. others([.. d.Parts.Select(p => p.Name)])], report.Draw));

    /// <summary>Another number of parts than there are.</summary>
    private static string Counted(string text) => text
        .Replace("六个部分", "五个部分", StringComparison.Ordinal).Replace("七个部分", "八个部分", StringComparison.Ordinal)
        .Replace("六部分", "五部分", StringComparison.Ordinal).Replace("七部分", "八部分", StringComparison.Ordinal);
}
