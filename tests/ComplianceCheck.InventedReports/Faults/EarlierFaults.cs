using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>What reports of 2008 to 2018 must say and do not, and figures of theirs that contradict each other.</summary>
internal static class EarlierFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Untold("没写主动公开数量", "GK07-12", r => Plant.Say(r, "items", "主动公开的渠道有政府网站、微信平台和宣传栏。")),
        Untold("没写依申请零", "GK07-17", r => r.Told.Requests == 0 ? Plant.Leave(r, "requests") : null),
        Untold("依申请零写成上一年", "GK07-17 GK00-02", r => r.Told.Requests == 0 ? Plant.Reword(r, "requests", $"{r.Year}年", $"{r.Year - 1}年") : null, "GK00-02 GK07-17"),
        Untold("没写依申请数量", "GK07-17", r => r.Told.Requests > 0 ? Plant.Say(r, "requests", "公民和企业递交的申请，都由专人登记、转办。") : null, "GK00-14"),
        Untold("没写不予公开", "GK07-18", r => Plant.Leave(r, "refusals")),
        Untold("没写办理结果", "GK07-19", r => Plant.Leave(r, "outcomes"), "GK07-18"),
        Untold("没写收费", "GK07-22", r => Plant.Leave(r, "fees")),
        Untold("没写减免", "GK07-23", r => Plant.Leave(r, "waivers")),
        Untold("没写行政复议", "GK07-26", r => Plant.Leave(r, "reviews")),
        Untold("没写行政诉讼", "GK07-27", r => Plant.Leave(r, "suits")),
        Earlier("复议诉讼都没写结果", "GK07-28", r => r.Told is { Reviews: > 0, Suits: > 0 } ? Plant.When(r, _ => true, d =>
        {
            d.Said("reviews").Text = $"{r.Year}年，因政府信息公开被申请行政复议{r.Told.Reviews}件。";
            d.Said("suits").Text = $"{r.Year}年，因政府信息公开被提起行政诉讼{r.Told.Suits}件。";
        }) : null),
        Earlier("有复议没写结果", "GK07-28", r => r.Told.Reviews > 0 ? Plant.Say(r, "reviews", $"{r.Year}年，因政府信息公开被申请行政复议{r.Told.Reviews}件。") : null),
        Untold("没写举报投诉", "GK07-36", r => r.Year >= 2014 ? Plant.Leave(r, "complaints") : null),
        Untold("没写回应解读", "GK07-34", r => r.Year >= 2014 ? Plant.Leave(r, "explanations") : null),
        Earlier("没写建议提案", "GK07-35", r => r.Body.Kind is BodyKind.Government or BodyKind.Department ? Plant.Leave(r, "proposals") : null),
        Earlier("没有申请却有收费", "GK07-24 GK07-48", r => r.Told.Requests == 0 ? Plant.Say(r, "fees", $"{r.Year}年，{r.Body.Self}收取检索、复制费用共126元。") : null, "GK07-39"),
        Earlier("各渠道申请之和不等于总数", "GK07-20 GK00-14", r => r.Told.Requests > 0 ? Plant.Tell(r, t => t with { Online = t.Online + 1 }) : null),
        Earlier("各种结果之和不等于答复数", "GK00-14 GK07-48", r => r.Told.Requests > 0 ? Plant.Tell(r, t => t with { Granted = t.Granted + 1 }) : null, "GK07-39"),
        Earlier("两处申请数不同", "GK07-48", r => Plant.Add(r, "training", $"全年办理群众提出的政府信息公开申请{r.Told.Requests + 2}件。"), "GK07-39 GK07-19"),
        Earlier("正文申请数与统计表不同", "GK07-39", r => r is { HasStatistics: true, Told.Requests: > 0 } ? Plant.Tell(r, t => t with
        {
            Online = t.Online + 2, Requests = t.Requests + 2, Done = t.Done + 2, Granted = t.Granted + 2,
        }) : null),
        Earlier("正文没有申请而统计表有", "GK07-39", r => r is { HasStatistics: true, Told.Requests: > 0 } ? Plant.Tell(r, t => t with { Requests = 0 }) : null),
        Earlier("正文公开条数与统计表不同", "GK07-39", r => r.HasStatistics ? Plant.Tell(r, t => t with { Site = t.Site + 10 }) : null),
        Earlier("正文复议数与统计表不同", "GK07-39", r => r.HasStatistics ? Plant.Tell(r, t => t with { Reviews = t.Reviews + 1 }) : null),
        Earlier("正文诉讼数与统计表不同", "GK07-39", r => r.HasStatistics ? Plant.Tell(r, t => t with { Suits = t.Suits + 1 }) : null),
        Earlier("没附统计表", "GK07-37", r => r.HasStatistics ? Plant.Change(r, d => d.Tail.RemoveRange(2, 2)) : null),
        .. new[] { ("C1.3", "收到申请数"), ("C2.1", "申请办结数"), ("C3.2", "申请答复数"), ("C3.4.3", "不同意公开答复数"), ("D.1", "行政复议数"), ("E.2", "行政诉讼数"), ("H3.2", "工作人员数") }
            .Select(c => Earlier($"统计表{c.Item2}不等于各项之和", "GK07-38", r => r.HasStatistics
                ? Plant.Fill(r, "statistics", (c.Item1, $"{int.Parse(r.Tables.Statistics[c.Item1], System.Globalization.CultureInfo.InvariantCulture) + 1}")) : null, "GK07-39") with
            {
                Near = k => k.StartsWith("statistics:" + c.Item1.Split('.')[0], StringComparison.Ordinal),
            }),
        .. new[] { ("", "空着"), ("/", "填“/”"), ("—", "填“—”") }.SelectMany((sign, nth) => new[] { "D.2", "C1.2", "H4" }.Skip(nth).Take(1)
            .Select(c => Earlier($"统计表一格{sign.Item2}", "GK07-40", r => r.HasStatistics ? Plant.Fill(r, "statistics", (c, sign.Item1)) : null) with { Near = k => k.StartsWith($"statistics:{c}.", StringComparison.Ordinal) })),
    ];

    /// <summary>What the text does not tell, and no attached table either.</summary>
    private static Fault Untold(string name, string ids, Func<Invention, Drafts.Draft?> plant, string also = "") => new(name, ids, r =>
    {
        var draft = r.IsLater ? null : plant(r);
        draft?.Tail.RemoveRange(2, draft.Tail.Count - 2);
        return draft;
    })
    {
        Also = "GK07-37 " + also,
        IsGap = true,
    };

    private static Fault Earlier(string name, string ids, Func<Invention, Drafts.Draft?> plant, string also = "") =>
        new(name, ids, r => r.IsLater ? null : plant(r)) { Also = also, Near = k => k.StartsWith("statistics:", StringComparison.Ordinal) };
}
