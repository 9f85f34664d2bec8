using System.Globalization;
using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>Wrong figures in the tables of the formats since 2019, and cells, rows, columns and tables that are missing.</summary>
internal static class TableFaults
{
    private const string Sums = "GK19-13 GK21-40 GK19-18 GK21-56";

    /// <summary>A figure of the table that the text repeats.</summary>
    private const string Texts = "GK19-26 GK21-60 GK19-45 GK21-61 GK19-46 GK21-62 GK19-47 GK21-63 GK19-48 GK21-65 GK21-66 GK21-67 GK21-71";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("a figure of table 3 one too high", "GK19-13 GK21-40", Where.Cell, s => Figures(s, "requests").Select(c => Set(c, c.Value + 1))) { Allows = Texts },
        new("a figure of table 3 one too low", "GK19-13 GK21-40", Where.Cell, s => Figures(s, "requests").Where(c => c.Value > 0)
            .Select(c => Set(c, c.Value - 1))) { Allows = Texts },
        new("digits of table 3 swapped", "GK19-13 GK21-40", Where.Cell, s => Figures(s, "requests").Where(c => c.Value is > 9 and < 100
            && c.Value % 11 != 0 && c.Value % 10 != 0)
            .Select(c => Set(c, (c.Value % 10 * 10) + Math.Floor(c.Value / 10)))) { Allows = Texts },
        new("a figure of table 3 ten times too high", "GK19-13 GK21-40", Where.Cell, s => Figures(s, "requests").Where(c => c.Value > 0)
            .Where((_, i) => i % 3 == 0).Select(c => Set(c, c.Value * 10))) { Allows = Texts },
        new("a figure of table 4 one too high", "GK19-18 GK21-56", Where.Part, s => Figures(s, "review").Select(c => Set(c, c.Value + 1))) { Allows = Texts },
        new("a figure of table 4 one too low", "GK19-18 GK21-56", Where.Part, s => Figures(s, "review").Where(c => c.Value > 0)
            .Select(c => Set(c, c.Value - 1))) { Allows = Texts },
        .. new[] { "", "/", "—", "无" }.SelectMany((sign, nth) => new[]
        {
            new Fault($"“{sign}” for a figure of table 3 or 4", "GK19-19 GK21-39", Where.Edit, s => Cells(s, "requests").Concat(Cells(s, "review"))
                .Where((_, i) => i % 23 == nth * 3).Select(at => Planting.Replace(at, sign)))
            {
                Allows = Sums + " " + Texts,
            },
            new Fault($"“{sign}” for a figure of table 2", "GK19-07 GK21-28", Where.Edit, s => Cells(s, "proactive").Where((_, i) => i % 5 == nth)
                .Select(at => Planting.Replace(at, sign))) { Allows = Texts },
        }),
        .. new[] { "2.5", "-1" }.Select((wrong, nth) => new Fault($"{wrong} of something that is counted", "GK19-08 GK21-33", Where.Edit,
            s => Cells(s, "requests").Where((_, i) => i % 31 == nth).Concat(Cells(s, "review").Skip(nth).Take(1))
                .Select(at => Planting.Replace(at, wrong))) { Allows = Sums + " " + Texts }),
        new("a row missing in table 3", "GK19-42 GK21-89", Where.Part, s => RowsOf(s, "requests").Where((_, i) => i % 4 == 2)
            .Select(Planting.Delete)) { Allows = Sums },
        new("the last column missing in table 4", "GK19-43 GK21-90", Where.Part, s => LinesOf(s, "review-litigation") is { Count: > 2 } lines
            ? [new Planting([.. lines.Select(l => new Edit(LastCell(s, l), ""))])] : []) { Allows = Sums + " " + Texts },
        .. new[] { ("normative-documents", "GK19-05 GK21-26"), ("licences", "GK19-05 GK21-27"), ("penalties", "GK19-05 GK21-27"), ("coercion", "GK19-05 GK21-27"), ("charges", "GK19-05 GK21-27") }
            .Select(r => new Fault($"the row {r.Item1} missing in table 2", r.Item2, Where.Part, s => Row(s, "proactive", r.Item1).Select(Planting.Delete))),
        new("a row that table 2 does not have", "GK21-29", Where.Edit, s => Row(s, "proactive", "coercion")
            .Select(line => Planting.Insert(line.End, line.In(s.Text).Replace("行政强制", "行政检查", StringComparison.Ordinal)))),
        new("rules made by a body that makes none", "GK19-31 GK21-30", Where.Edit, s => s.Table("proactive")?.Cells.Where(c => c.Row == "regulations"
            && c.Value == 0).Select(c => s.Of(c.Place)).OfType<Span>().ToList() is { Count: > 0 } cells
            ? [new Planting([.. cells.Select(at => new Edit(at, "1"))])] : []),
        new("the note on the sums missing", "GK19-12 GK21-38", Where.Part, s => Everywhere(s, "on-request", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "")),
        new("a row of table 3 misnamed", "GK19-44 GK21-91", Where.Edit, s => Everywhere(s, "on-request", "一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请件数")),
        new("table 2 missing", "GK19-04 GK21-25", Where.Part, s => WithoutTable(s, "proactive")),
        new("table 3 missing", "GK19-11 GK21-36", Where.Part, s => WithoutTable(s, "on-request")),
        new("table 4 missing", "GK19-41 GK21-55", Where.Part, s => WithoutTable(s, "review-litigation")),
        new("table 3 in the format of 2019", "GK21-36", Where.Part, OlderTable) { Allows = "GK19-13" },
        new("fewer made public in all than in the year", "GK19-06", Where.Edit,
            s => Cell(s, "proactive", "normative-documents", "disclosed") is { Value: > 0 } made
            && At(s, "normative-documents", "disclosed-total") is { } at
            ? [Planting.Replace(at, Number(made.Value.Value - 1))] : []),
        new("procurement without amount", "GK19-10", Where.Edit, s => s.Table("proactive")?.Cells.FirstOrDefault(c => c.Column == "amount"
            && c.Value > 0) is { } cell && s.Of(cell.Place) is { } at ? [Planting.Replace(at, "0")] : []),
        new("fewer in force than issued", "GK21-31", Where.Edit, s => At(s, "normative-documents", "issued") is { } issued
            && At(s, "normative-documents", "repealed") is { } repealed && At(s, "normative-documents", "in-force") is { } force
            ? [new Planting(new Edit(issued, "9"), new Edit(repealed, "0"), new Edit(force, "2"))] : []) { Allows = "GK21-66" },
    ];

    /// <summary>Cells that hold a number.</summary>
    private static IEnumerable<(Span At, decimal Value)> Figures(Specimen s, string kind) =>
        s.Table(kind)?.Cells.Where(c => c.Value is not null).Select(c => (At: s.Of(c.Place), c.Value)).Where(c => c.At is { Length: > 0 })
            .Select(c => (c.At!.Value, c.Value!.Value)) ?? [];

    private static IEnumerable<Span> Cells(Specimen s, string kind) => Figures(s, kind).Select(c => c.At);

    private static StatutoryCell? Cell(Specimen s, string kind, string row, string column) => s.Table(kind)?.Cell(row, column);

    private static Span? At(Specimen s, string row, string column) => Cell(s, "proactive", row, column) is { } cell ? s.Of(cell.Place) : null;

    private static Planting Set((Span At, decimal Value) cell, decimal value) => Planting.Replace(cell.At, Number(value));

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Rows of a table of pipes that stand for a row of the format.</summary>
    private static IEnumerable<Span> RowsOf(Specimen s, string kind) =>
        Cells(s, kind).Select(s.Map.Line).Distinct().Where(l => s.Text[l.Start] == '|');

    private static IEnumerable<Span> Row(Specimen s, string kind, string row) =>
        s.Table(kind)?.Cells.Where(c => c.Row == row).Select(c => s.Of(c.Place)).OfType<Span>().Select(s.Map.Line).Distinct()
            .Where(l => s.Text[l.Start] == '|').ToList() is [var only] ? [only] : [];

    /// <summary>All rows of the table of pipes in a part.</summary>
    private static List<Span> LinesOf(Specimen s, string role)
    {
        var lines = new List<Span>();
        if (s.Body(role) is { } body)
        {
            for (var at = body.Start; at < body.End; at = lines[^1].End)
            {
                lines.Add(s.Map.Line(new Span(at, at)));
            }
        }

        return [.. lines.Where(l => s.Text[l.Start] == '|')];
    }

    private static Span LastCell(Specimen s, Span line)
    {
        var close = s.Text.LastIndexOf('|', line.End - 1);
        return new Span(s.Text.LastIndexOf('|', close - 1), close);
    }

    private static IEnumerable<Planting> Everywhere(Specimen s, string role, string words, string others) =>
        s.Part(role) is { } part && s.Occurrences(words, part).Select(at => new Edit(at, others)).ToList() is { Count: > 0 } edits ? [new Planting(edits)] : [];

    /// <summary>A table without pipes is all that stands under its heading.</summary>
    private static IEnumerable<Planting> WithoutTable(Specimen s, string role) =>
        s.Regime == "cn-2007" || s.Body(role) is not { } body ? []
        : LinesOf(s, role) is { Count: > 0 } lines ? [new Planting([.. lines.Select(l => new Edit(l, ""))])] : [Planting.Delete(body)];

    /// <summary>One row for all other ways of dealing with a request.</summary>
    private static IEnumerable<Planting> OlderTable(Specimen s)
    {
        if (s.Regime != "cn-2021" || Row(s, "requests", "r21").FirstOrDefault() is not { Length: > 0 } first
            || Row(s, "requests", "r22").FirstOrDefault() is not { Length: > 0 } second || Row(s, "requests", "r23").FirstOrDefault() is not { Length: > 0 } third)
        {
            return [];
        }

        return [new Planting(
            new Edit(first, first.In(s.Text).Replace("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "（六）其他处理", StringComparison.Ordinal)),
            new Edit(second, ""),
            new Edit(third, ""))];
    }
}
