using System.Globalization;
using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>What does not fit last year's report, and documents of a place cited at the wrong time.</summary>
internal static class PriorFaults
{
    /// <summary>Last year's report does not fit this year's in other figures either.</summary>
    private const string Ids = "GK00-46 GK19-09 GK19-17 GK21-32 GK21-34 GK21-54";

    private static readonly string[] Columns = ["c1", "c2", "c3", "c4", "c5", "c6", "c7"];

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("more carried over than was carried forward", "GK19-17 GK21-54", Where.Edit, s => s.Table("requests") is { } table
            ? Against(s, Columns.Select(c => (table.Cell("r2", c), "requests", "r25", c, table.Cell("r2", c)?.Value + (c is "c1" or "c7" ? 1
                : 0)))) : []) { Allows = Ids },
        new("last year's items do not follow from last year", "GK19-09", Where.Edit, s => s.Table("proactive-2019") is { } table
            ? Against(s, new[] { "licences", "penalties" }.SelectMany(r => new[]
            {
                (table.Cell(r, "last-year"), "proactive", r, "last-year", table.Cell(r, "last-year")?.Value + (r == "licences" ? 2 : 0)),
                (null, "proactive", r, "change", 0),
            })) : []) { Allows = Ids },
        new("what is in force does not follow from last year", "GK21-32", Where.Edit, s => s.Table("proactive-2021") is { } table
            ? Against(s, [(table.Cell("normative-documents", "in-force"), "proactive", "normative-documents", "in-force",
                table.Cell("normative-documents", "in-force")?.Value - table.Cell("normative-documents", "issued")?.Value + table.Cell("normative-documents", "repealed")?.Value + 5)]) : []) { Allows = Ids },
        new("charges twenty times those of last year", "GK21-34", Where.Edit, s => s.Table("proactive-2021")?.Cell("charges", "amount") is { Value: > 1 } amount
            ? Against(s, [(amount, "proactive", "charges", "amount", Math.Round(amount.Value.Value / 20, 2))]) : []) { Allows = Ids },
        new("last year's report with another year", "GK00-46", Where.Report, s => [new Planting(new Edit(new Span(0, 0), "")) { Prior = Years.Shifted(s.Text, -1) }]) { Allows = Ids },
        new("a local document out of its time", "GKZJ-01", Where.Edit, s => s.Agency.StartsWith("浙江省", StringComparison.Ordinal)
            && s.Facts.Citations.FirstOrDefault(c => c.LawKey == "zj-banfa") is { } cited && s.Of(cited.Place) is { } at
            ? [new Planting(new Edit(at, at.In(s.Text))) { Besides = [.. Years.Edits(s.Text, 2010 - s.Year)] }] : []),
        new("a local document that may have lapsed", "GKHZ-01", Where.Edit, s => s.Year > 2018 && s.Facts.Agency?.Kind == AgencyKind.Department
            && s.Agency.IndexOf('县', StringComparison.Ordinal) is > 0 and var end
            && s.Facts.Citations.Select(c => s.Of(c.Place)).FirstOrDefault() is { } first
            ? [new Planting(new Edit(new Span(first.Start, first.Start), "《杭州市政府信息公开规定》、")) { Besides = [.. s.Occurrences(s.Agency[..(end + 1)], s.All).Select(at => new Edit(at, "杭州市滨江区"))] }] : []),
    ];

    /// <summary>Last year's report with these figures; the place of the fault is the figure of this year that should follow from them.</summary>
    private static IEnumerable<Planting> Against(Specimen s, IEnumerable<(StatutoryCell? Now, string Kind, string Row, string Column, decimal? Value)> figures)
    {
        var prior = new Specimen(s.Name, Years.Shifted(s.Text, -1));
        var all = figures.ToList();
        var edits = all.Select(f => (At: prior.Of(prior.Table(f.Kind)?.Cell(f.Row, f.Column)?.Place), f.Value))
            .Where(e => e is { At.Length: > 0, Value: not null }).Select(e => new Edit(e.At!.Value, e.Value!.Value.ToString(CultureInfo.InvariantCulture))).ToList();
        var now = all.Select(f => s.Of(f.Now?.Place)).OfType<Span>().Where(at => at.Length > 0).Select(at => new Edit(at, at.In(s.Text))).ToList();
        return edits.Count == all.Count && now.Count > 0 ? [new Planting(now) { Prior = new Planting(edits).In(prior.Text).Text }] : [];
    }
}
