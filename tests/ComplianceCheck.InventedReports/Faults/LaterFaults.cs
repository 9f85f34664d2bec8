using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;
using ComplianceCheck.InventedReports.Wording;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>Text and tables of reports since 2019 that contradict each other, and what the text leaves out.</summary>
internal static class LaterFaults
{
    private const string AspectIds = "GK21-12 GK21-13 GK21-14 GK21-15 GK21-16 GK21-17 GK19-21";

    private static readonly (string Name, string Id, string[] Keys)[] Aspects =
    [
        ("主动公开", "GK21-12", ["sub:items", "items", "explanations"]),
        ("依申请公开", "GK21-13", ["sub:requests", "requests", "carried-over", "done", "carried-forward", "cases"]),
        ("政府信息管理", "GK21-14", ["sub:manage", "manage", "documents", "decisions"]),
        ("平台建设", "GK21-15", ["sub:platform", "platform"]),
        ("监督保障", "GK21-16", ["sub:guard", "training", "assessment", "opinion", "blame"]),
    ];

    public static IReadOnlyList<Fault> All { get; } =
    [
        Told("正文新收数与表三不同", "GK19-26 GK21-60", r => r.Told.Requests > 0, t => t with { Requests = t.Requests + 3 }, "requests:r1."),
        Told("正文办结数与表三不同", "GK19-26 GK21-60", r => r.Told.Requests > 0, t => t with { Done = t.Done + 2 }, "requests:r24."),
        Told("正文结转下年数与表三不同", "GK19-45 GK21-61", r => r.Told.CarriedForward > 0, t => t with { CarriedForward = t.CarriedForward + 1 }, "requests:r25."),
        Told("正文上年结转数与表三不同", "GK19-46 GK21-62", r => r.Told.CarriedOver > 0, t => t with { CarriedOver = t.CarriedOver + 1 }, "requests:r2."),
        Told("正文复议数与表四不同", "GK19-47 GK21-63", r => r.Told is { Reviews: > 0, Suits: > 0 }, t => t with { Reviews = t.Reviews + 1 }, "review:a"),
        Told("正文诉讼数与表四不同", "GK19-47 GK21-63", r => r.Told is { Reviews: > 0, Suits: > 0 }, t => t with { Suits = t.Suits + 1 }, "review:"),
        Told("正文没有申请而表三有", "GK19-48 GK21-65 GK19-26 GK21-60", r => r.Told.Requests > 0, t => t with { Requests = 0 }, "requests:r"),
        Told("正文有申请而表三为零", "GK19-48 GK21-65 GK19-26 GK21-60", r => r.Told.Requests == 0, t => t with { Requests = 4, Done = 4 }, "requests:r"),
        Told("正文没有复议诉讼而表四有", "GK19-48 GK21-65 GK19-47 GK21-63", r => r.Told.Reviews > 0, t => t with { Reviews = 0, Suits = 0 }, "review:"),
        Told("正文有复议而表四为零", "GK19-48 GK21-65 GK19-47 GK21-63", r => r.Told is { Requests: > 0, Reviews: 0, Suits: 0 }, t => t with { Reviews = 2 }, "review:"),
        Told("正文制发件数与表二不同", "GK21-66", r => r.IsLatest && r.Told.Issued + r.Told.Repealed > 0, t => t with { Issued = t.Issued + 1 }, "proactive:documents."),
        Told("正文废止件数与表二不同", "GK21-66", r => r.IsLatest && r.Told.Issued + r.Told.Repealed > 0, t => t with { Repealed = t.Repealed + 1 }, "proactive:documents."),
        Told("正文现行有效件数与表二不同", "GK21-66", r => r.IsLatest, t => t with { InForce = t.InForce + 3 }, "proactive:documents."),
        Told("正文行政许可数与表二不同", "GK21-66", r => r.IsLatest && r.Told.Licences > 0, t => t with { Licences = t.Licences + 7 }, "proactive:licences."),
        Told("正文行政处罚数与表二不同", "GK21-66", r => r.IsLatest && r.Told.Penalties > 0, t => t with { Penalties = t.Penalties + 5 }, "proactive:penalties."),
        new("写全部办结却有结转", "GK21-67 GK19-45 GK21-61 GK19-48 GK21-65", r => r.IsLater && r.Told.CarriedForward > 0 ? Plant.Say(r, "carried-forward", "到年底，所有申请全部办结。") : null)
        {
            Near = k => k.StartsWith("requests:r25.", StringComparison.Ordinal),
        },
        new("没写信息处理费", "GK21-70", r => r.IsLatest ? Plant.Leave(r, "fee") : null),
        new("信息处理费只写政策", "GK21-70", r => r.IsLatest ? Plant.Say(r, "fee", "信息处理费的收取严格依照国家规定的标准和程序。") : null) { IsGap = true },
        new("信息处理费不合档次", "GK21-72", r => r.IsLatest ? Plant.Say(r, "fee", $"{r.Year}年，{r.Body.Self}发出信息处理费收费通知1件，收取385元。") : null),
        new("没有收费通知却有金额", "GK21-72 GK21-71 GK21-70", r => r.IsLatest ? Plant.Say(r, "fee", $"{r.Year}年，{r.Body.Self}发出信息处理费收费通知0件，收取金额120元。") : null),
        new("有逾期未缴费没写收费通知", "GK21-71", Unpaid) { Near = k => k.StartsWith("requests:r22.", StringComparison.Ordinal) || k is "fee" or "heading:other", Also = "GK21-70" },
        new("有收费而其他事项只写无", "GK21-35", r => r.IsLatest && r.Tables.Proactive["charges.amount"] != "0"
            ? Plant.Change(r, d => Only(d, "other", "无。")) : null) { Also = "GK21-70", Near = k => k.StartsWith("proactive:charges", StringComparison.Ordinal) },
        .. Aspects.Select(a => new Fault($"总体情况缺{a.Name}", a.Id, r => r.IsLatest ? Plant.Change(r, d =>
        {
            d.Leave(a.Keys);
            d.Part("overview").Blocks.RemoveAll(b => b is Paragraph p && p.Statements.All(s => a.Keys.Contains(s.Key)));
            Renumber(d);
        }) : null) { Also = "GK21-17 GK19-21 GK21-60" }),
        .. new[] { ("assessment", "工作考核"), ("opinion", "社会评议"), ("blame", "责任追究") }.Select(g => new Fault($"县级政府没写{g.Item2}", "GK19-21 GK21-17", r => r.IsLater && r.Body.Kind == BodyKind.Government
            ? Plant.Leave(r, g.Item1) : null)),
        new("乡镇政府没写社会评议", "GK19-21 GK21-17", r => r.IsLater && r.Body.Kind == BodyKind.Township ? Plant.Leave(r, "opinion") : null),
        new("总体情况只有一句话", "GK19-03 GK21-20", r => r.IsLater ? Plant.Change(r, d => Only(d, "overview", $"{r.Body.Self}认真做好政府信息公开各项工作。")) : null) { Also = AspectIds },
        new("总体情况没有数据", "GK21-20", r => r.IsLatest ? Plant.Change(r, d => Only(d, "overview",
            $"{r.Body.Self}高度重视政府信息公开，主动公开的内容不断充实，及时公布群众关心的事项。依申请公开渠道畅通，对每一件申请都认真登记、审核和答复。政府信息管理有章可循，拟稿时即明确公开属性。平台建设稳步推进，栏目设置更加合理。监督保障得到加强，开展了考核、社会评议和培训，没有责任追究的情形。")) : null),
        new("总体情况过长", "GK21-19", r => r.IsLatest ? Plant.Add(r, "training", string.Concat(Enumerable.Range(1, 28).Select(i => $"第{i}项任务由专人负责，明确了公开的内容、时限和方式，逐项对账销号。"))) : null) { Also = "GK00-50 GK00-60", Near = k => k is "heading:overview" },
        new("年度与历年累计混写", "GK21-81", r => r.IsLatest ? Plant.Add(r, "items", $"自开办专栏以来，历年累计公开信息{(r.Told.Items * 6) + 17}条。") : null),
    ];

    private static Fault Told(string name, string ids, Func<Invention, bool> holds, Func<Told, Told> told, string cells) =>
        new(name, ids, r => r.IsLater && holds(r) ? Plant.Tell(r, told) : null) { Near = k => k.StartsWith(cells, StringComparison.Ordinal) };

    private static void Only(Draft draft, string role, string words)
    {
        var blocks = draft.Part(role).Blocks;
        blocks.Clear();
        blocks.Add(new Paragraph(new Statement("only", words)));
    }

    private static void Renumber(Draft draft)
    {
        foreach (var (heading, nth) in draft.Statements.Where(s => s.Key.StartsWith("sub:", StringComparison.Ordinal)).Select((s, i) => (s, i)).ToList())
        {
            heading.Text = $"（{"一二三四五"[nth]}）{heading.Text[3..]}";
        }
    }

    /// <summary>One of the requests that were granted was dropped instead, for nobody paid.</summary>
    private static Draft? Unpaid(Invention report)
    {
        var cells = report.Tables.Requests;
        if (!report.IsLatest || cells["r3.c1"] == 0)
        {
            return null;
        }

        var changed = new SortedDictionary<string, int>(cells.ToDictionary(), StringComparer.Ordinal);
        foreach (var (cell, by) in new[] { ("r3.c1", -1), ("r3.c7", -1), ("r22.c1", 1), ("r22.c7", 1) })
        {
            changed[cell] += by;
        }

        return Composer.Write(report with { Tables = report.Tables with { Requests = changed }, Told = report.Told with { FeeNotices = 0 } });
    }
}
