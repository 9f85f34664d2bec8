using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>Mistakes in the title, the year and the name of the body.</summary>
internal static class TitleFaults
{
    /// <summary>A wrong year in the title contradicts every other year of the report.</summary>
    private const string Years = "GK00-06 GK00-42 GK00-59 GK07-41 GK19-24 GK19-40 GK21-74 GK21-88 GK00-49 GK00-53";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("title left out", "GK00-01", Where.Report, s => s.Title is { } title && s.Facts.Title!.Place.Line < 4 ? [Planting.Delete(title)] : []),
        new("title without year", "GK00-01", Where.Edit, s => InTitle(s, TitleYear(s)).Take(1).Select(Planting.Delete)),
        new("title without 政府", "GK00-01", Where.Edit, s => InTitle(s, "政府信息公开").Select(at => Planting.Replace(at, "信息公开"))),
        new("title without 年度报告", "GK00-01", Where.Edit, s => InTitle(s, "年度报告").Select(at => Planting.Replace(at, "情况"))),
        new("title without body", "GK00-01", Where.Edit, s => InTitle(s, s.Agency).Select(Planting.Delete)),
        new("title says 政务公开", "GK00-52", Where.Edit, s => InTitle(s, "政府信息公开").Select(at => Planting.Replace(at, "政务公开"))),
        new("title says 年度 twice", "GK00-51", Where.Edit, s => InTitle(s, TitleYear(s)).Where(at => s.Text[at.End] != '度')
            .Select(at => Planting.Replace(at, TitleYear(s) + "度"))),
        new("another year in the title than in the text", "GK00-02", Where.Edit,
            s => s.Facts.YearMentions.Count(m => m.Role is YearRole.Deed or YearRole.ReportName && m.Year == s.Year) > 1 ? OtherYears(s) : [])
        {
            Allows = Years,
        },
        new("another year in the title than in the period", "GK00-06", Where.Report, s => s.Of(s.Facts.Period?.Place) is { } period ? OtherYears(s)
            .Select(p => new Planting([.. p.Edits, new Edit(period, period.In(s.Text))])) : [])
        {
            Allows = Years + " GK00-02",
        },
        new("another year in the report's own name", "GK00-02", Where.Edit, s => s.Facts.YearMentions.Where(m => m.Role == YearRole.ReportName)
            .SelectMany(m => YearIn(s, s.Of(m.Place))).Take(1).Select(at => Planting.Replace(at, $"{s.Year - 1}"))),
        new("last year's year left in two sentences", "GK00-02", Where.Edit, s => s.Facts.YearMentions.Where(m => m.Role == YearRole.Deed
            && m.Section is not "lead-in")
            .SelectMany(m => YearIn(s, s.Of(m.Place))).Distinct().Chunk(2).Where(two => two.Length == 2)
            .Select(two => new Planting([.. two.Select(at => new Edit(at, $"{s.Year - 1}"))])))
        {
            // What is said of another year is not said of this one.
            Allows = CountFaults.Ids + " GK00-59",
        },
        new("another body in the lead-in", "GK00-03", Where.Edit, s => Named(s, AgencyRole.LeadIn).Select(at => Planting.Replace(at, "清河县教育局"))),
        new("another body as signature", "GK00-03", Where.Edit, s => Named(s, AgencyRole.Signature).Select(at => Planting.Replace(at, "清河县教育局"))),
        new("a slip in the signature", "GK00-03", Where.Edit, s => Named(s, AgencyRole.Signature).Where(at => at.Length > 5)
            .Select(at => Planting.Delete(new Span(at.Start + 1, at.Start + 2)))),
        new("another body's 我镇, 我局", "GK00-45", Where.Edit, s => s.Facts.SelfNames
            .Where(n => n.Class is "bureau" or "township" or "committee" or "subdistrict").Take(3)
            .SelectMany(n => s.Of(n.Place) is { } at ? [Planting.Replace(at, n.Class == "bureau" ? "我镇" : "我局")] : Array.Empty<Planting>())),
        new("another area's 我区", "GK00-45", Where.Edit, s => s.Part("problems") is { } part && s.Agency.Contains('县', StringComparison.Ordinal)
            ? s.Occurrences("一是", part).Take(1).Select(at => Planting.Insert(at.End, "我区")) : []),
        new("a report on something else", "GK00-00", Where.Report, s => [new Planting(
            [.. s.Occurrences("信息", s.All).Select(at => new Edit(at, "隐患")), .. s.Occurrences("公开", s.All).Select(at => new Edit(at, "整治"))])]),
    ];

    private static string TitleYear(Specimen s) => s.Title is { } title && s.Occurrences($"{s.Year}年", title).Any() ? $"{s.Year}年"
        : $"{TextForm.Chinese(s.Year)}年";

    private static IEnumerable<Planting> OtherYears(Specimen s) =>
        new[] { -1, 1 }.Where(by => BuiltInRules.Book.Regimes.FirstOrDefault(r => r.Covers(s.Year + by))?.Id == s.Regime).SelectMany(by => InTitle(s, TitleYear(s))
            .Select(at => Planting.Replace(at, $"{s.Year + by}年")));

    private static IEnumerable<Span> InTitle(Specimen s, string words) => s.Title is { } title ? s.Occurrences(words, title) : [];

    private static IEnumerable<Span> YearIn(Specimen s, Span? within) => within is { } at ? s.Occurrences($"{s.Year}", at).Take(1) : [];

    private static IEnumerable<Span> Named(Specimen s, AgencyRole role) =>
        s.Facts.AgencyMentions.Where(m => m.Role == role && s.Of(m.Place) is not null)
            .SelectMany(m => s.Occurrences(m.Name, s.Of(m.Place)!.Value).Take(1));
}
