using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Forms;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>Slips of the pen, and what drafting leaves behind.</summary>
internal static class ProseFaults
{
    private const string Residue = "GK00-47 GK00-57";

    public static IReadOnlyList<Fault> All { get; } =
    [
        .. new[] { "XX", "××", "____", "【】", "（）" }.Select(s => new Fault($"数字处留有“{s}”", "GK00-47 GK00-58", r => Plant.Reword(r, "items", $"{r.Told.Items}条", s + "条")) { Also = "GK00-14 GK07-12 GK07-39" }),
        new("留有括号里的说明", Residue, r => Plant.Add(r, "measures", "（这里补写股室的具体做法）")),
        new("留有字数要求", Residue, r => Plant.Add(r, "problems", "（控制在400字左右）")),
        new("留有“单位名称”", Residue, r => Plant.Reword(r, "items", r.Body.Self, "（单位名称）")),
        new("留有待补的日期", Residue, r => Plant.Add(r, "training", "X月X日，召开了动员会。")),
        new("电话是占位符", "GK00-47", r => Plant.When(r, _ => true, d => d.Said("contact").Text = System.Text.RegularExpressions.Regex.Replace(d.Said("contact").Text, "0000-6[0-9]{6}", "0000-66XXXXX"))),
        .. new[] { (DraftMark.Comment, "批注"), (DraftMark.Insertion, "修订"), (DraftMark.Highlight, "突出显示") }.Select(m => new Fault($"文件里留有{m.Item2}", Residue, r => Plant.Change(r, d => d.Around("problems").Mark = m.Item1))
        {
            Only = Form.Word,
            Near = k => k == "problems",
        }),
        new("单位前漏写数字", "GK00-58", r => Plant.When(r, d => d.Said("training").Text.Contains("人次", StringComparison.Ordinal), d => d.Said("training").Text = d.Said("training").Text.Replace($"{r.Told.Trainees}人次", "人次", StringComparison.Ordinal))),
        new("公开条数漏写", "GK00-58 GK07-12 GK00-14", r => Plant.Reword(r, "items", $"{r.Told.Items}条", "条")) { Also = "GK07-39" },
        new("公开条数用概数", "GK00-56", r => Plant.Reword(r, "items", $"{r.Told.Items}条", $"{r.Told.Items}余条")) { Also = "GK07-39 GK00-14" },
        new("数字中间有逗号错位", "GK00-60 GK00-14 GK00-55", r => r.Told.Items > 99 ? Plant.Reword(r, "items", $"{r.Told.Items}条", $"{r.Told.Items / 100}，{r.Told.Items % 100:00}条") : null) { Also = "GK07-39" },
        new("申请的单位写成条", "GK00-58 GK00-60", r => r.Told.Requests > 0 ? Plant.Reword(r, "requests", $"{r.Told.Requests}件", $"{r.Told.Requests}条") : null),
        new("公开条数与分项之和不等", "GK00-14", r => Plant.Reword(r, "items", $"{r.Told.Items}条", $"{r.Told.Items + 10}条")) { Also = "GK07-39" },
        new("百分比不对", "GK00-15", r => Plant.Add(r, "items", $"网站公开的{r.Told.Site}条占公开总数{r.Told.Items}条的{(r.Told.Site * 100 / r.Told.Items) - 12}%。")),
        new("增长率不对", "GK00-15", r => Plant.Add(r, "items", $"公开数量比上年的{r.Told.Items - 30}条增长{(3000 / (r.Told.Items - 30)) + 20}%。")),
        new("减少写成增长", "GK00-15", r => Plant.Add(r, "items", $"公开总量{r.Told.Items}条，比上年的{r.Told.Items + 45}条有所增长。")),
        new("句号重复", "GK00-60", r => Plant.When(r, _ => true, d => d.Said("measures").Text += "。")),
        new("逗号句号连用", "GK00-60", r => Plant.When(r, _ => true, d => d.Said("measures").Text = d.Said("measures").Text[..^1] + "，。")),
        new("词语重复", "GK00-60", r => Plant.Reword(r, "plan", "将", "将将")),
        new("双字词重复", "GK00-60", r => Plant.Add(r, "measures", "同时，进一步进一步压实了责任。")),
        new("计划的年份没有改", "GK00-59", r => Plant.Reword(r, "plan", $"{r.Year + 1}年", $"{r.Year}年")),
        new("计划写成去年", "GK00-59", r => Plant.Reword(r, "plan", $"{r.Year + 1}年", "去年")),
        new("只有措施没有问题", "GK07-30 GK19-20 GK21-87", r => Plant.Leave(r, "problems")) { Also = "GK21-68" },
        new("只有问题没有措施", "GK07-31 GK19-20 GK21-87", r => Plant.Leave(r, "measures", "plan")) { Also = "GK21-68" },
        new("问题只写无", "GK07-30 GK07-31 GK19-20 GK21-68 GK21-87", r => Plant.Change(r, d =>
        {
            d.Part("problems").Blocks.Clear();
            d.Part("problems").Blocks.Add(new Paragraph(new Statement("only", "无。")));
        })),
        new("全文重复一遍", "GK00-50", r => Plant.Change(r, d => d.Tail.AddRange([.. d.Blocks.OfType<Paragraph>().Select((p, i) => new Paragraph(new Statement($"again{i}", p.Text)))])))
        {
            Near = _ => true,
            Also = "GK00-10 GK21-11 GK00-07",
        },
    ];
}
