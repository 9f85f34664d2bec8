using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>Mistakes in running text: what drafting leaves behind, documents cited wrongly, dates, contact.</summary>
internal static class TextFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. new[] { "XX", "××", "____", "【】", "**" }.Select(sign =>
            new Fault($"{sign} for a number", "GK00-47", Where.Edit, s => Items(s).Select(n => Planting.Replace(n, sign))) { Allows = "GK07-12 GK00-14" }),
        .. new[] { "（此处填写本年度主要做法）", "（请根据实际情况填写）", "（字数不超过500字）" }.Select(words =>
            new Fault("an instruction of the template", "GK00-47", Where.Edit, s => InProblems(s).Select(at => Planting.Insert(at, words)))),
        new("no number before its unit", "GK00-58", Where.Edit, s => Items(s).Select(Planting.Delete)) { Allows = "GK07-12 GK00-14" },
        new("a vague number", "GK00-56", Where.Edit, s => Items(s).Select(n => Planting.Insert(n.End, "余"))),
        new("markup in the text", "GK00-57", Where.Edit, s => InProblems(s).Select(at => Planting.Insert(at, "<!--[if !supportLists]-->"))),
        .. new[] { DraftMarkKind.Comment, DraftMarkKind.Deletion, DraftMarkKind.HiddenText, DraftMarkKind.Highlight }.Select(mark => new Fault(
            $"{mark} left in the file", mark == DraftMarkKind.Highlight ? "GK00-57" : "GK00-47", Where.Edit,
            s => InProblems(s).Select(at => Planting.Insert(at, ""))) { Mark = mark }),
        new("a doubled full stop", "GK00-60", Where.Edit, s => s.Part("problems") is { } part
            ? s.Occurrences("。", part).Take(2).Select(at => Planting.Insert(at.End, "。")) : []),
        new("a doubled word", "GK00-60", Where.Edit, s => s.Part("problems") is { } part
            ? s.Occurrences("公开", part).Take(1).Select(at => Planting.Insert(at.Start, "进一步进一步")) : []),
        new("the year of a plan is over", "GK00-59", Where.Edit, s => s.Facts.YearMentions.Where(m => m.Role == YearRole.Plan && m.Year == s.Year + 1)
            .Select(m => s.Of(m.Place)).OfType<Span>().SelectMany(at => s.Occurrences($"{s.Year + 1}", at).Take(1))
                .Select(at => Planting.Replace(at, $"{s.Year}"))),
        new("the report twice", "GK00-50", Where.Edit, s => [Planting.Insert(s.Text.Length, "\n" + s.Text)]),
        new("no basis", "GK00-04", Where.Report, s => [new Planting([.. s.Facts.Citations.Where(c => c.LawKey is not null)
            .Select(c => s.Of(c.Place)).OfType<Span>().Select(at => new Edit(at, "上级要求")), .. s.Occurrences("《条例》", s.All).Concat(s.Occurrences("该条例", s.All)).Select(at => new Edit(at, "要求"))])]),
        new("a document in force only later", "GK00-49", Where.Edit, s => s.Year < 2019 ? Cited(s, "tiaoli-2007", "tiaoli-2019")
            .Select(at => Planting.Replace(at, "《中华人民共和国政府信息公开条例》（国务院令第711号）"))
            : Cited(s, "geshi-2019").Select(at => Planting.Replace(at, "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）"))),
        new("a lapsed document", "GK00-53", Where.Edit, s => s.Year > 2018 ? Cited(s, "tiaoli-2019", "tiaoli-2007")
            .Select(at => Planting.Replace(at, "《中华人民共和国政府信息公开条例》（国务院令第492号）")) : []),
        new("the lapsed format", "GK00-53", Where.Edit, s => Cited(s, "geshi-2021")
            .Select(at => Planting.Replace(at, "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）"))),
        new("a document misnamed", "GK00-54", Where.Edit, s => Cited(s, "tiaoli-2019", "tiaoli-2007").SelectMany(at => s.Occurrences("公开条例", at))
            .Select(at => Planting.Replace(at, "公开工作条例"))),
        new("no contact", "GK00-43", Where.Report, s => Sentences(s, "contact")),
        new("no word on the electronic version", "GK00-44", Where.Report, s => Sentences(s, "e-version")),
        new("published in summer", "GK07-41 GK19-24 GK19-40 GK21-74 GK21-88", Where.Edit, s => Published(s, $"{s.Year + 1}-07-15")),
        new("published a day too late", "GK07-41 GK19-40 GK21-88", Where.Edit, s => Published(s, $"{s.Year + 1}年4月1日")) { Allows = "GK19-24 GK21-74" },
        new("published a day too late by a department", "GK19-24 GK21-74", Where.Edit, s => Published(s, $"{s.Year + 1}-02-01")),
        new("signed before the year was over", "GK00-42", Where.Edit, s => s.Of(s.Facts.Dates.SignedPlace) is { } at
            ? [Planting.Replace(at, $"{s.Year}年12月1日")] : []),
        new("published before it was signed", "GK00-42", Where.Edit, s => s.Facts.Dates.Signed is { } signed
            ? Published(s, signed.AddDays(-3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : []),
        new("the end is missing", "GK00-61", Where.Edit, s => s.Part("problems") is { } part && s.Occurrences("。", part)
            .Select(at => at.Start).FirstOrDefault() is > 0 and var stop
            ? [Planting.Delete(new Span(stop - 6, s.Text.Length))] : [])
        {
            Allows = "GK00-08 GK00-09 GK19-38 GK21-08 GK07-30 GK07-31 GK19-20 GK21-87 GK21-68 GK07-36",
        },
    ];

    /// <summary>Numbers of items made public, in their own part.</summary>
    private static IEnumerable<Span> Items(Specimen s) =>
        s.Facts.Counts.Where(c => c is { Topic: "proactive-items", Role: "proactive", IsPart: false, Covers: Coverage.ReportYear, Value: > 0 }).Take(1)
            .SelectMany(c => s.Of(c.Place) is { } at ? s.Numbers(at).Where(n => n.Value == c.Value).Select(n => n.At).Take(1) : []);

    private static IEnumerable<int> InProblems(Specimen s) => s.Part("problems") is { } part ? s.Occurrences("；", part).Take(1).Select(at => at.Start) : [];

    /// <summary>A cited document with the number in brackets behind it.</summary>
    private static IEnumerable<Span> Cited(Specimen s, params string[] keys) => s.Facts.Citations.Where(c => keys.Contains(c.LawKey) && c.IsBasis).Take(1)
        .Select(c => s.Of(c.Place)).OfType<Span>()
        .Select(at => s.Text.AsSpan(at.End).StartsWith("（") && s.Text.IndexOf('）', at.End) is > 0 and var close
            && !s.Text[at.End..close].Contains("以下", StringComparison.Ordinal) ? new Span(at.Start, close + 1) : at);

    private static IEnumerable<Planting> Sentences(Specimen s, string set)
    {
        var edits = s.Facts.Words.Where(w => w.Set == set).Select(w => s.Of(w.Place)).OfType<Span>().Select(s.Map.Sentence).Distinct()
            .Select(at => new Edit(at, "")).ToList();
        return edits.Count == 0 ? [] : [new Planting(edits)];
    }

    /// <summary>The day on the page, or one put under the title where the page has none.</summary>
    private static IEnumerable<Planting> Published(Specimen s, string day) =>
        s.Of(s.Facts.Dates.PublishedPlace) is { } at ? [Planting.Replace(at, day)]
        : s.Title is { } title && s.Text.IndexOf('\n', title.End) is > 0 and var end ? [Planting.Insert(end + 1, $"发布日期：{day}\n")] : [];
}
