using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>Mistakes in the title, the name of the body and the year.</summary>
internal static class TitleFaults
{
    private const string Name = "政府信息公开工作年度报告";

    private const string OtherBody = "GK00-03 GK00-45";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("标题年份早一年", "GK00-02", r => Plant.Reword(r, "title", $"{r.Year}年", $"{r.Year - 1}年")),
        new("标题年份晚一年", "GK00-02", r => Plant.Reword(r, "title", $"{r.Year}年", $"{r.Year + 1}年")),
        new("标题没有年份", "GK00-01", r => Plant.Reword(r, "title", $"{r.Year}年", "")),
        new("标题没有机关名称", "GK00-01", r => Plant.Reword(r, "title", r.Body.Name, "")),
        new("标题写成政务公开", "GK00-52 GK00-01", r => Plant.Reword(r, "title", "政府信息公开", "政务公开")),
        new("标题写成工作总结", "GK00-01", r => Plant.Reword(r, "title", "工作年度报告", "工作总结")),
        new("标题少“政府”二字", "GK00-01", r => Plant.Reword(r, "title", Name, "信息公开工作年度报告")),
        new("标题“年度”重复", "GK00-51", r => Plant.Reword(r, "title", $"{r.Year}年", $"{r.Year}年度")),
        new("没有标题", "GK00-01", r => Plant.Leave(r, "title")),
        new("标题是其他单位", OtherBody, r => Plant.Reword(r, "title", r.Body.Name, r.Body.Sibling.Name)) { Near = k => k is "basis" or "signature" },
        new("开头是其他单位", OtherBody, r => Plant.Reword(r, "basis", r.Body.Name, r.Body.Sibling.Name)),
        new("落款是其他单位", OtherBody, r => Plant.Reword(r, "signature", r.Body.Name, r.Body.Sibling.Name)),
        new("落款单位漏字", OtherBody, r => Plant.Reword(r, "signature", r.Body.Place, r.Body.Place.Remove(1, 1))),
        new("开头年份是上一年", "GK00-02", r => Plant.Reword(r, "basis", $"{r.Year}年", $"{r.Year - 1}年")),
        new("正文一处是上一年的年份", "GK00-02", r => Plant.Reword(r, "items", $"{r.Year}年", $"{r.Year - 1}年")),
        new("正文两处是上一年的年份", "GK00-02", r => Plant.When(
            r,
            d => new[] { "items", "requests" }.All(k => d.Said(k).Text.Contains($"{r.Year}年", StringComparison.Ordinal)),
            d => new[] { "items", "requests" }.Select(d.Said).ToList().ForEach(s => s.Text = s.Text.Replace($"{r.Year}年", $"{r.Year - 1}年", StringComparison.Ordinal))))
        {
            Also = "GK07-12 GK07-17",
        },
        new("正文留有“去年”", "GK00-02 GK00-59", r => Plant.Reword(r, "items", $"{r.Year}年，", "去年，")),
        new("自称用错（我局、我镇）", OtherBody, r => Plant.Reword(r, "items", r.Body.Self, r.Body.Self is "我局" or "我队" ? "我镇" : "我局")),
        new("自称用错（县、区）", OtherBody, r => r.Body.Kind == BodyKind.Government
            ? Plant.Reword(r, "items", r.Body.Self, r.Body.Self == "我县" ? "我区" : "我县") : null),
        new("正文出现其他县区", OtherBody, r => Plant.Add(r, "problems", $"此外，{Body.Next(r.Body.Place)}政务公开专区的作用还没有充分发挥。")),
        new("正文出现其他单位", OtherBody, r => r.Body.Kind is BodyKind.Department or BodyKind.Vertical
            ? Plant.Add(r, "measures", $"{r.Body.Sibling.Name}办公室对每一条信息实行先审后发。") : null),
    ];
}
