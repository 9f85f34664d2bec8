using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>Parts that are there and do not say what belongs in them.</summary>
internal static class BodyFaults
{
    private const string Aspects = "GK21-12 GK21-13 GK21-14 GK21-15 GK21-16 GK21-17 GK19-21";

    /// <summary>The five aspects of an overview, each in words that none of the others has.</summary>
    private static readonly (string Id, string Words)[] Told =
    [
        ("GK21-12", "主动公开。主动公开政府信息942条，发布政策解读5篇，张贴公告64份，内容涉及土地征收、规划许可和不动产登记。\n"),
        ("GK21-13", "依申请公开。依申请公开工作平稳，当面或者邮寄送达答复书，内容集中在征地批准文件和勘测定界资料两个方面。\n"),
        ("GK21-14", "政府信息管理。拟稿时即确定公文属性，对以前的政策文件进行清理，标注效力，政府信息管理更加规范有序。\n"),
        ("GK21-15", "政府信息公开平台建设。平台建设稳步推进，完成旧内容的数据迁移，全年巡查12次，更正错链9处，没有发生安全事故。\n"),
        ("GK21-16", "监督保障。两次听取汇报，列入年度考核，举办业务培训2期、118人次，开展社会评议，没有责任追究的情形。\n"),
    ];

    public static IReadOnlyList<Fault> All { get; } =
    [
        Becomes("only measures", "problems", "GK07-30 GK19-20 GK21-87", "下一步，我们将继续落实各项要求，加强培训，完善制度，加大检查力度，进一步提高工作质量和服务水平。", "GK21-68"),
        Becomes("only problems", "problems", "GK07-31 GK19-20 GK21-87", "部分信息更新不够及时，群众知晓度不高，解读材料形式单一，个别科室对公开要求掌握不深，公开内容不全面。", "GK21-68"),
        Becomes("nothing but 无", "problems", "GK07-30 GK07-31 GK19-20 GK21-68", "无。", "GK21-87"),
        Becomes("next to nothing", "problems", "GK21-68", "公开不够及时，将进一步改进。", ""),
        Becomes("next to nothing", "overview", "GK19-03 GK21-20", "认真落实条例要求，扎实推进各项工作。", Aspects),
        Becomes("no figures", "overview", "GK21-20", string.Concat(Enumerable.Repeat("认真落实主动公开、依申请公开、政府信息管理、平台建设和监督保障各项要求，及时公布群众关心的事项，规范答复文书，清理历年文件，维护专栏，组织考核、社会评议和培训，没有责任追究的情形。", 3)), ""),
        .. Told.Select((t, nth) => new Fault($"the overview lacks aspect {nth + 1}", t.Id, Where.Part, s => s.Body("overview") is { } body
            ? [Planting.Replace(body, string.Concat(Told.Where(o => o != t).Select((o, i) => $"（{"一二三四"[i]}）{o.Words}")))] : [])
        {
            Allows = "GK21-20 GK21-17",
        }),
        .. new[] { "，列入年度考核", "，开展社会评议", "，没有责任追究的情形" }.Select(words => new Fault($"a government without “{words}”", "GK19-21 GK21-17", Where.Part,
            s => s.Body("overview") is { } body && s.Facts.Agency?.Kind == AgencyKind.Government
            ? [Planting.Replace(body, string.Concat(Told.Select((o, i) => $"（{"一二三四五"[i]}）{o.Words}")).Replace(words, "", StringComparison.Ordinal))] : [])),
        new("an overview without end", "GK21-19", Where.Part, s => s.Body("overview") is { } body
            ? [Planting.Insert(body.End, string.Concat(Enumerable.Range(1, 30).Select(i => $"围绕第{i}项重点领域，梳理公开事项，明确公开内容和时限，落实责任到人。")) + "\n")] : []),
        new("charges and nothing but 无", "GK21-35", Where.Part, s => s.Table("proactive")?.Cell("charges", "amount") is { Value: > 0 }
            && s.Body("other") is { } body ? [Planting.Replace(body, "无。\n")] : []) { Allows = "GK21-70 GK21-71" },
        Becomes("no word on fees", "other", "GK21-70", "没有其他需要报告的事项。", "GK21-71"),
        Becomes("a fee of 385 yuan", "other", "GK21-72", "本年度发出收费通知1件，收取信息处理费385元，没有其他需要报告的事项。", ""),
        new("requests that lapsed for a fee nobody tells of", "GK21-71", Where.Part, s => s.Table("requests-2021") is { } table && s.Body("other") is { } body
            && new[] { "c1", "c7" }.Select(c => table.Cell("r22", c)).Select(c => s.Of(c?.Place)).OfType<Span>().ToList() is { Count: 2 } cells
            ? [new Planting(new Edit(body, "没有其他需要报告的事项。\n")) { Besides = [.. cells.Select(at => new Edit(at, "1"))] }] : []) { Allows = "GK21-70 GK21-40" },
        new("words of the regulations of 2007", "GK21-79", Where.Edit, s => AtEnd(s, "坚持以公开为原则、不公开为例外。")),
        new("a running total", "GK21-81", Where.Edit, s => AtEnd(s, "历年累计公开信息715条。")),
        new("all done, and something carried forward", "GK21-67", Where.Part, s => s.Table("requests")?.Cell("r25", "c7") is { Value: > 0 }
            && s.Body("overview") is { } body && s.Occurrences("（二）依申请公开", body).FirstOrDefault() is { Length: > 0 } at
            && s.Text.IndexOf('。', at.End + 2) is > 0 and var stop ? [Planting.Insert(stop + 1, "收到的政府信息公开申请均已办结。")] : []),
        new("another number of requests in the text", "GK19-26 GK21-60", Where.Edit, s => Number(s, "requests")) { Allows = "GK00-14" },
        new("another number carried forward in the text", "GK19-45 GK21-61", Where.Edit, s => Number(s, "carried-forward")) { Allows = "GK00-14" },
        new("another number carried over in the text", "GK19-46 GK21-62", Where.Edit, s => Number(s, "carried-over")) { Allows = "GK00-14" },
        new("another number of documents in the text", "GK21-66", Where.Edit, s => Number(s, "normative-documents")),
        new("cases in the text that the table has not", "GK19-47 GK21-63", Where.Edit, s => s.Table("review") is { } table
            && table.Cell("a5", "value")?.Value > 0 && table.Cell("b5", "value")?.Value + table.Cell("d5", "value")?.Value > 0
            ? AtEnd(s, "全年因政府信息公开被申请行政复议91件、被提起行政诉讼92件。") : []),
        new("cases in the text and a table of zeros", "GK19-48 GK21-65", Where.Edit, s => s.Table("review")?.Cell("a5", "value") is { Value: 0 }
            ? AtEnd(s, "全年因政府信息公开被申请行政复议3件。") : []),
        new("requests in the text and a table of zeros", "GK19-48 GK21-65", Where.Edit, s => s.Table("requests")?.Cell("r1", "c7") is { Value: 0 }
            ? AtEnd(s, "全年收到政府信息公开申请3件。") : []),
        new("no requests in the text, and some in the table", "GK19-48 GK21-65", Where.Edit,
            s => s.Table("requests")?.Cell("r1", "c7") is { Value: > 0 } ? AtEnd(s, "全年未收到政府信息公开申请。") : []),
        new("no cases in the text, and some in the table", "GK19-48 GK21-65", Where.Edit,
            s => s.Table("review")?.Cell("a5", "value") is { Value: > 0 } ? AtEnd(s, "全年没有发生因政府信息公开引起的行政复议。") : []),
    ];

    private static Fault Becomes(string name, string role, string ids, string words, string allows) => new($"{role}: {name}", ids, Where.Part, s =>
        s.Body(role) is { } body ? [Planting.Replace(body, $"{(role == "overview" ? $"{s.Year}年，{s.Self}" : "")}{words}\n")] : []) { Allows = allows };

    private static IEnumerable<Planting> AtEnd(Specimen s, string sentence) =>
        s.Body("overview") is { } body && s.Text.LastIndexOf('。', body.End - 1, body.Length) is > 0 and var stop ? [Planting.Insert(stop + 1, sentence)] : [];

    private static IEnumerable<Planting> Number(Specimen s, string topic) => s.Facts.Counts
        .Where(c => c.Topic == topic && c is { Value: > 0, IsPart: false, Covers: Coverage.ReportYear })
        .SelectMany(c => s.Of(c.Place) is { } at ? s.Numbers(at).Where(n => n.Value == c.Value).Take(1)
            .Select(n => Planting.Replace(n.At, (n.Value + 90).ToString(System.Globalization.CultureInfo.InvariantCulture))) : []);
}
