using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Wording;

/// <summary>Title, lead-in and signature.</summary>
internal static class LeadIn
{
    private static readonly string[] Numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    public static void Write(Draft draft, Invention report)
    {
        var (body, year, draw) = (report.Body, report.Year, report.Draw);
        draft.Top.Add(new Paragraph(new Statement("title", $"{body.Name}{year}年政府信息公开工作年度报告")));
        if (report.Published is { } day)
        {
            draft.Top.Add(new Paragraph(new Statement("published", draw.One("published", $"发布日期：{Day(day)}", $"发布时间：{day:yyyy-MM-dd}"))));
        }

        Statement[] all =
        [
            new("basis", Basis(report)),
            new("parts", PartsOf(draft, draw)),
            new("period", Period(year, draw)),
            new("copy", Copy(report)),
            new("contact", Contact(report)),
        ];
        draft.LeadIn.AddRange(draw.Number("lead-in", 0, 2) switch
        {
            0 => [new Paragraph(all)],
            1 => [new Paragraph(all[..2]), new Paragraph(all[2..])],
            _ => [new Paragraph(all[..1]), new Paragraph(all[1..3]), new Paragraph(all[3..])],
        });
        draft.Tail.Add(new Paragraph(new Statement("signature", body.Name)));
        draft.Tail.Add(new Paragraph(new Statement("signed", Day(report.Signed))));
    }

    public static string PartsOf(Draft draft, Draw draw) => PartsOf([.. draft.Parts.Select(p => p.Name)], draw);

    public static string PartsOf(IReadOnlyList<string> names, Draw draw)
    {
        var listed = $"{string.Join("、", names.SkipLast(1))}和{names[^1]}";
        return draw.One(
            "parts",
            $"正文共{Numerals[names.Count]}个部分，即{listed}。",
            $"内容依次为{listed}，计{Numerals[names.Count]}个部分。",
            $"报告分{Numerals[names.Count]}个部分：{string.Join("，", names)}。",
            $"主要内容有{listed}等{Numerals[names.Count]}个部分。",
            $"全文由{listed}{Numerals[names.Count]}部分构成。");
    }

    private static string Basis(Invention report)
    {
        var (name, year, draw) = (report.Body.Name, report.Year, report.Draw);
        if (!report.IsLater)
        {
            return draw.One(
                "basis",
                $"按照《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十一条、第三十二条关于年度报告的规定，{name}对{year}年政府信息公开工作作了总结，形成本报告。",
                $"本报告依照《中华人民共和国政府信息公开条例》（国务院令第492号，以下简称《条例》）编写，反映{name}{year}年政府信息公开工作的开展情况。",
                $"按照《中华人民共和国政府信息公开条例》和上级关于编报年度报告的部署，{name}汇总{year}年的有关情况，编成本报告。",
                $"{name}根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的有关规定，编制并公布{year}年政府信息公开工作年度报告。",
                $"遵照《中华人民共和国政府信息公开条例》对年度报告的要求，{name}就{year}年推行政府信息公开工作的情况撰成本报告，并向社会公布。");
        }

        var (title, number) = report.IsLatest
            ? ("《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》", "国办公开办函〔2021〕30号")
            : ("《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》", "国办公开办函〔2019〕60号");
        return draw.One(
            "basis",
            $"依照《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）第四十九条、第五十条，并对照{title}（{number}）所定样式，{name}起草了{year}年政府信息公开工作年度报告，现予公布。",
            $"本报告按{title}（{number}）的格式撰写，以《中华人民共和国政府信息公开条例》（国务院令第711号）为依据，反映{name}{year}年政府信息公开工作的全貌。",
            $"根据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条和{title}（{number}）的规定，{name}汇总编成{year}年政府信息公开工作年度报告。",
            $"{name}按照《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和{title}（{number}）要求，编制{year}年年度报告并向社会公开。",
            $"为履行《中华人民共和国政府信息公开条例》（以下简称《条例》）规定的年度报告义务，{name}参照{title}（{number}），就{year}年政府信息公开工作的进展撰成本报告。");
    }

    private static string Period(int year, Draw draw) => draw.One(
        "period",
        $"文中各项数据的统计期限，起于{year}年1月1日，止于{year}年12月31日。",
        $"报告采用的数字，统计时间自{year}年1月1日开始，到{year}年12月31日结束。",
        $"本年报各类统计数字的期限均为{year}年1月1日至{year}年12月31日。",
        $"除另有说明的以外，报告所用数据均为{year}年1月1日至12月31日期间的统计数。",
        $"统计期限：自{year}年1月1日至{year}年12月31日（下同）。",
        $"本报告数据的统计时段是{year}年1月1日到{year}年12月31日。",
        $"所用数据统计期限从{year}年1月1日算起，截至{year}年12月31日。");

    private static string Copy(Invention report)
    {
        var site = $"http://www.{report.Draw.One("domain", "qxy", "mcx", "lpx", "zhx")}.example.gov.cn";
        var (place, level) = (report.Body.Place, report.Body.Level);
        return report.Draw.One(
            "copy",
            $"报告全文同步登载在{place}人民政府门户网站（{site}）的信息公开年报栏目，欢迎查阅、下载。",
            $"公众可登录{place}政府网（{site}）“政府信息公开”专栏，下载本报告的电子文本。",
            $"本报告的电子版挂在{place}人民政府门户网站（{site}）上，任何人都可以下载。",
            $"报告可在{level}政府门户网站（{site}）政府信息公开栏目查看和下载。",
            $"需要本报告电子版的，请到{level}政府门户网站（网址：{site}）“公开年报”栏目下载。");
    }

    private static string Contact(Invention report)
    {
        var draw = report.Draw;
        var phone = $"0000-6{draw.Number("phone", 100000, 899999)}";
        var address = $"{report.Body.Place}{draw.One("street", "迎薰路", "文澜街", "通济路")}{draw.Number("house", 3, 188)}号";
        return draw.One(
            "contact",
            $"读者如有疑问或者建议，可与{report.Body.Office}联系，地址：{address}，邮编：000{draw.Number("code", 100, 899)}，电话：{phone}。",
            $"对报告内容有不明之处的，请向{report.Body.Office}（{address}，联系电话{phone}）咨询。",
            $"如对报告有意见，请联系{report.Body.Office}，联系地址为{address}，联系电话为{phone}。",
            $"咨询单位：{report.Body.Office}；通信地址：{address}；咨询电话：{phone}。");
    }

    public static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
