using System.Globalization;
using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>Figures of the text that do not fit one another, and the statistics table of the years to 2018.</summary>
internal static class FigureFaults
{
    private const string Agreement = "GK07-39 GK07-48 GK07-19 GK19-26 GK21-60 GK19-47 GK21-63";

    /// <summary>Rows whose parents are the sum of their parts.</summary>
    private static readonly string[] Summed = ["C1", "C2", "C3", "C3.4", "D", "E", "H3"];

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("a total one too high", "GK00-14", Where.Edit, s => Totals(s, false, 1)) { Allows = Agreement },
        new("a part too high", "GK00-14", Where.Edit, s => Parts(s, false)) { Allows = Agreement },
        new("the total of the channels one too high", "GK07-20", Where.Edit, s => Totals(s, true, 1)) { Allows = Agreement },
        new("the total of the channels one too low", "GK07-20", Where.Edit, s => Totals(s, true, -1)) { Allows = Agreement },
        new("a channel too high", "GK07-20", Where.Edit, s => Parts(s, true)) { Allows = Agreement },
        new("parts that do not add up", "GK00-14", Where.Edit, s => InOverview(s, "全年发放宣传资料300份，其中：村级120份，社区150份，其他20份。")),
        new("a share that does not fit", "GK00-15", Where.Edit, s => InOverview(s, "全年发放宣传资料200份，其中村级120份，占50%。")),
        new("a percentage wrong", "GK00-15", Where.Edit, s => s.Facts.Shares.Take(4).SelectMany(f => s.Of(f.Place) is { } at
            ? s.Numbers(s.Map.Line(at)).Where(n => n.Value == f.Percent && s.Text[n.At.End] == '%').Take(1)
                .Select(n => Planting.Replace(n.At, Number(n.Value + 7))) : [])),
        new("requests without outcome", "GK07-19", Where.Part, s => s.Regime == "cn-2007"
            ? Body(s, "on-request", $"{s.Year}年，{s.Self}共收到政府信息公开申请3件。\n") : []) { Allows = "GK07-18 GK07-48 GK07-24" },
        new("cases without result", "GK07-28", Where.Part, s => s.Regime == "cn-2007"
            ? Body(s, "review-litigation", $"{s.Year}年，{s.Self}因政府信息公开被申请行政复议2件，被提起行政诉讼1件。\n") : []) { Allows = "GK07-48" },
        new("fees although nobody applied", "GK07-24", Where.Edit, s => s.Facts.Counts.Any(c => c is { Topic: "requests", IsZero: true })
            ? Body(s, "fees", $"{s.Year}年，{s.Self}收取检索、复制费用120元，没有减免费用的情况。\n") : []),
        Contrary("requests", "收到政府信息公开申请97件，均已答复", "未收到政府信息公开申请"),
        Contrary("review", "因政府信息公开被申请行政复议9件，均维持", "未发生因政府信息公开引起的行政复议"),
        Contrary("litigation", "因政府信息公开被提起行政诉讼8件，均驳回", "未发生因政府信息公开引起的行政诉讼"),
        Contrary("fees", "收取依申请公开政府信息费用95元", "未收取依申请公开政府信息的任何费用"),
        Contrary("complaints", "收到有关政府信息公开的投诉9件", "未收到有关政府信息公开的投诉"),
        new("a figure of the statistics table one too high", "GK07-38", Where.Edit, s => s.Table("statistics")?.Cells.Where(c => c.Value is not null
            && IsSummed(c, s.Table("statistics")!))
            .SelectMany(c => s.Of(c.Place) is { Length: > 0 } at ? [Planting.Replace(at, Number(c.Value!.Value + 1))]
                : Array.Empty<Planting>()) ?? []) { Allows = Agreement },
        .. new[] { ("D", "D.3"), ("E", "E.3"), ("F", ""), ("G", "") }.Select(r => new Fault($"the table has {r.Item1}, the text none", "GK07-39", Where.Edit, s => Cells(s, r.Item1, r.Item2) is { Count: > 0 } cells
            ? [new Planting([.. cells.Select(at => new Edit(at, "1"))])] : []) { Allows = "GK07-38" }),
        new("the text has another number of requests than the table", "GK07-39", Where.Edit,
            s => s.Table("statistics")?.Cell("C1", "value") is { Value: > 0 } cell
            ? Stated(s, "requests", cell.Value.Value).Select(at => Planting.Replace(at, Number(cell.Value.Value + 2)))
                : []) { Allows = "GK07-20 GK00-14 GK07-48 GK07-19" },
        .. new[] { "", "/", "—", "若干" }.Select((sign, nth) => new Fault($"“{sign}” in the statistics table", "GK07-40", Where.Edit,
            s => s.Table("statistics")?.Cells.Where(c => c.Value is not null).Where((_, i) => i % 9 == nth * 2)
            .Select(c => s.Of(c.Place)).OfType<Span>().Where(at => at.Length > 0).Select(at => Planting.Replace(at, sign)) ?? []) {
                Allows = "GK07-38 GK07-39" }),
        new("the statistics table left out", "GK07-37", Where.Report, s => s.Part("attachment") is { } annex
            ? [new Planting([new Edit(annex, ""), .. s.Facts.Words.Where(w => w.Set == "statistics-table-announced")
                .Select(w => s.Of(w.Place)).OfType<Span>().Where(at => at.End <= annex.Start).Select(at => new Edit(at, at.In(s.Text)))])] : [])
        {
            Allows = "GK00-08 GK00-09",
        },
        new("no channel named", "GK07-13", Where.Part, s => s.Facts.Counts.FirstOrDefault(c => c is { Topic: "proactive-items", Role: "proactive", IsPart: false, Value: > 0 }) is { } count
            ? s.Body("proactive") is { } body ? [Planting.Replace(body, $"{s.Year}年，{s.Self}主动公开政府信息{Number(count.Value!.Value)}条。\n")] : [] : []),
    ];

    /// <summary>The overview says of a topic what its own part does not.</summary>
    private static Fault Contrary(string topic, string some, string none) => new($"{topic}: the overview contradicts", "GK07-48", Where.Edit, s =>
        s.Facts.Counts.FirstOrDefault(c => c.Topic == topic && c is { Value: not null, IsPart: false, Covers: Coverage.ReportYear }) is { } count
            ? InOverview(s, $"{s.Year}年，{s.Self}{(count.Value == 0 ? some : none)}。") : []) { Allows = "GK07-39 GK07-24" };

    private static IEnumerable<Planting> InOverview(Specimen s, string sentence) =>
        s.Body("overview") is { } body && s.Text.LastIndexOf('。', body.End - 1, body.Length) is > 0 and var stop ? [Planting.Insert(stop + 1, sentence)] : [];

    private static IEnumerable<Planting> Body(Specimen s, string role, string words) => s.Body(role) is { } body
        ? [new Planting([new Edit(body, words)]) { Besides = s.Part("attachment") is { } annex ? [new Edit(annex, "")] : [] }] : [];

    private static IEnumerable<Planting> Totals(Specimen s, bool channels, int by) => s.Facts.Sums.Where(f => f.IsChannels == channels && f.IsClosed)
        .SelectMany(f => Figure(s, f, f.Total).Select(at => Planting.Replace(at, Number(f.Total + by))));

    private static IEnumerable<Planting> Parts(Specimen s, bool channels) => s.Facts.Sums.Where(f => f.IsChannels == channels)
        .SelectMany(f => f.Parts.Where(p => p.Value > 1 && p.Value != f.Total).SelectMany(p => Figure(s, f, p.Value)
            .Select(at => Planting.Replace(at, Number(p.Value + f.Total - f.Parts.Sum(o => o.Value) + 1)))));

    private static IEnumerable<Span> Figure(Specimen s, SumStatement sum, decimal value) =>
        s.Of(sum.Place) is { } at ? s.Numbers(at).Where(n => n.Value == value).Select(n => n.At).Take(1) : [];

    private static IEnumerable<Span> Stated(Specimen s, string topic, decimal value) => s.Facts.Counts.Where(c => c.Topic == topic
        && c.Value == value && !c.IsPart)
        .SelectMany(c => s.Of(c.Place) is { } at ? s.Numbers(at).Where(n => n.Value == value).Select(n => n.At).Take(1) : []).Take(1);

    private static bool IsSummed(StatutoryCell cell, StatutoryTable table) => Summed.Any(total =>
        (cell.Row == total || ParentOf(cell.Row) == total)
        && table.Cell(total, "value") is not null && table.Cells.Count(c => ParentOf(c.Row) == total) > 1);

    private static string ParentOf(string row) => row.Contains('.', StringComparison.Ordinal) ? row[..row.LastIndexOf('.')] : "";

    private static List<Span> Cells(Specimen s, params string[] rows) =>
        [.. rows.Select(r => s.Table("statistics")?.Cell(r, "value")).Where(c => c is { Value: 0 }).Select(c => s.Of(c!.Place)).OfType<Span>()];

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
