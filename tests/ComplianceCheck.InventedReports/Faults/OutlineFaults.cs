using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;
using ComplianceCheck.InventedReports.Wording;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>Mistakes in the parts: left out, in another order, numbered or named wrongly, told twice.</summary>
internal static class OutlineFaults
{
    private const string Numerals = "一二三四五六七八";

    private const string Numbering = "GK00-10 GK21-11";

    private static readonly (string Role, string Name, string Ids, string Also)[] Parts =
    [
        ("overview", "总体情况（概述）", "GK07-33 GK19-33 GK21-03", "GK21-12 GK21-13 GK21-14 GK21-15 GK21-16 GK21-17 GK19-21"),
        ("proactive", "主动公开", "GK07-11 GK19-34 GK21-04", "GK07-12 GK07-13 GK07-34 GK07-35 GK07-36 GK19-04 GK21-25"),
        ("on-request", "依申请公开", "GK07-16 GK19-35 GK21-05", "GK07-17 GK07-18 GK19-11 GK21-36"),
        ("fees", "收费及减免", "GK07-21", "GK07-22 GK07-23"),
        ("review-litigation", "复议诉讼", "GK07-25 GK19-36 GK21-06", "GK07-26 GK07-27 GK19-41 GK21-55"),
        ("problems", "问题及改进", "GK07-29 GK19-37 GK21-07", "GK07-30 GK07-31 GK21-87 GK19-20"),
        ("other", "其他事项", "GK07-32 GK19-38 GK21-08", "GK21-70 GK21-73 GK19-22"),
    ];

    private static readonly string[] Older =
    [
        "概述", "主动公开政府信息的情况", "依申请公开政府信息的情况", "因政府信息公开申请行政复议、提起行政诉讼的情况", "政府信息公开工作存在的主要问题及改进情况", "其他需要报告的事项",
    ];

    private static readonly (string Role, string Name)[] Loose =
    [
        ("proactive", "主动公开工作情况"), ("on-request", "依申请公开办理情况"), ("problems", "存在的不足与整改措施"), ("review-litigation", "行政复议、诉讼情况"),
    ];

    public static IReadOnlyList<Fault> All { get; } =
    [
        .. Parts.Select(p => new Fault($"缺{p.Name}部分", p.Ids, r => Gone(r, p.Role, numbers: false)) { Also = p.Also }),
        .. Parts.Skip(2).Take(3).Select(p => new Fault($"缺{p.Name}部分且序号空缺", p.Ids, r => Gone(r, p.Role, numbers: true)) { Also = $"{p.Also} {Numbering} GK00-08 GK00-09" }),
        new("两个部分互换", "GK19-39 GK21-10 GK00-08", r => Plant.Change(r, d => d.Parts.Reverse(3, 2))) { Near = IsHeading },
        .. Loose.Select(l => new Fault($"标题改写为“{l.Name}”", "GK19-02 GK21-09", r => r.IsLater ? Plant.Change(r, d => d.Part(l.Role).Name = l.Name) : null) { Also = "GK00-08" }),
        new("标题序号跳过一个", Numbering, r => Plant.Change(r, d => Number(d, 3, 1))),
        new("标题序号重复", Numbering, r => Plant.Change(r, d => Number(d, 4, -1))),
        new("另设一个部分", "GK19-27 GK21-85", r => r.IsLater ? Plant.Change(r, d => d.Parts.Insert(4, new Part("extra", "政务新媒体运行情况", new Paragraph(new Statement("extra", $"{r.Body.Self}的公众号全年推送图文{r.Told.Media}条。"))))) : null)
        {
            Also = $"{Numbering} GK00-08 GK00-09",
        },
        new("沿用旧标题", "GK19-29 GK21-86", r => r.IsLater ? Plant.Change(r, d =>
        {
            for (var i = 0; i < 6; i++)
            {
                d.Parts[i].Name = Older[i];
            }
        }) : null) { Also = "GK19-02 GK21-09 GK00-08 GK21-03 GK19-33" },
        new("最后一部分没有内容", "GK19-22 GK21-73", r => r.IsLater ? Plant.Change(r, d => d.Part("other").Blocks.Clear()) : null) { Also = "GK21-70" },
        new("一个部分重复", "GK00-50 " + Numbering, r => Plant.Change(r, d => d.Parts.Insert(d.Parts.FindIndex(p => p.Role == "problems"),
            new Part("again", d.Part("problems").Name, d.Part("problems").Blocks.OfType<Paragraph>().Select((b, i) => new Paragraph(new Statement($"again{i}", b.Text)))))))
        {
            Near = k => k is "problems" or "measures" or "plan" or "heading:problems",
            Also = "GK19-27 GK21-85 GK00-08 GK00-09",
        },
        new("一段重复", "GK00-50", r => Plant.Change(r, d => d.Part("problems").Blocks.Add(new Paragraph(new Statement("again", d.Said("problems").Text))))) { Near = k => k == "problems" },
        new("一句重复", "GK00-50 GK00-60", r => Plant.Change(r, d => d.Add("training", "added", d.Said("training").Text))) { Near = k => k == "training" },
        new("文件只到一半", "GK00-61", Cut)
        {
            Also = "GK00-08 GK00-09 GK07-30 GK07-31 GK07-32 GK19-38 GK21-08 GK21-87 GK19-20 GK07-37 GK21-70",
            Near = k => k is "heading:problems",
        },
    ];

    private static bool IsHeading(string key) => key.StartsWith("heading:", StringComparison.Ordinal) || key == "parts";

    /// <summary>Without the part; the numbers and the list either know nothing of it or still count it.</summary>
    private static Draft? Gone(Invention report, string role, bool numbers) => Plant.When(report, d => d.Parts.Any(p => p.Role == role), d =>
    {
        for (var i = 0; numbers && i < d.Parts.Count; i++)
        {
            d.Parts[i].Number = Numerals[i] + "、";
        }

        d.Parts.RemoveAll(p => p.Role == role);
        if (!numbers)
        {
            d.Said("parts").Text = LeadIn.PartsOf(d, report.Draw);
        }
    });

    private static void Number(Draft draft, int from, int by)
    {
        for (var i = from; i < draft.Parts.Count; i++)
        {
            draft.Parts[i].Number = Numerals[i + by] + "、";
        }
    }

    private static Draft Cut(Invention report) => Plant.Change(report, d =>
    {
        var last = d.Said("problems");
        last.Text = last.Text[..^9];
        d.Part("problems").Blocks.RemoveRange(1, d.Part("problems").Blocks.Count - 1);
        d.Parts.RemoveAll(p => p.Role == "other");
        d.Tail.Clear();
    });
}
