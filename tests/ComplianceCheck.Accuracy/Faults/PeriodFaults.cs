using ComplianceCheck.Accuracy.Reports;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>Mistakes in the sentence on the period of the figures.</summary>
internal static class PeriodFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("period left out", "GK00-05", Where.Report, s => Period(s).Select(Planting.Delete)),
        Becomes("period without dates", "GK00-05", _ => "统计期限以上级规定为准"),
        Becomes("period with its end only", "GK00-05", y => $"统计期限截至{y}年12月31日"),
        Becomes("period of last year", "GK00-06", y => $"统计期限自{y - 1}年1月1日起至{y - 1}年12月31日止"),
        Becomes("period of next year", "GK00-06", y => $"统计期限自{y + 1}年1月1日起至{y + 1}年12月31日止"),
        Becomes("period over two years", "GK00-06", y => $"统计期限自{y - 1}年1月1日起至{y}年12月31日止"),
        Becomes("period into the next year", "GK00-06", y => $"统计期限自{y}年1月1日起至{y + 1}年12月31日止"),
        Becomes("period that ends early", "GK00-06", y => $"统计期限自{y}年1月1日起至{y}年11月30日止"),
        Becomes("period that begins late", "GK00-06", y => $"统计期限自{y}年3月1日起至{y}年12月31日止"),
        Becomes("period of eleven months in short form", "GK00-06", y => $"统计期限为{y}年1月1日至11月30日"),
        Becomes("period with 30 February", "GK00-06", y => $"统计期限自{y}年1月1日起至{y}年2月30日止"),
        Becomes("period with 31 November", "GK00-06", y => $"统计期限为{y}年1月1日—{y}年11月31日"),
        Becomes("period with month 13", "GK00-06", y => $"统计期限自{y}年1月1日起至{y}年13月31日止"),
        Becomes("period from end to start", "GK00-06", y => $"统计期限自{y}年12月31日起至{y}年1月1日止"),
        Becomes("period in Chinese numerals of last year", "GK00-06", y => $"统计期限自{TextForm.Chinese(y - 1)}年一月一日起至{TextForm.Chinese(y - 1)}年十二月三十一日止"),
        Becomes("slip in the word for period", "GK00-55", y => $"统汁期限自{y}年1月1日起至{y}年12月31日止"),
        Becomes("period without 日", "GK00-55", y => $"统计期限自{y}年1月1日起至{y}年12月31止"),
        Becomes("period in two scripts", "GK00-55", y => $"统计期限自{TextForm.Chinese(y)}年1月1日起至{y}年12月31日止"),
        Becomes("period with a year of two digits", "GK00-55", y => $"统计期限自{y % 100:00}年1月1日起至{y % 100:00}年12月31日止"),
        new("a second, other period", "GK00-07", Where.Edit, s => Period(s).Select(at => Planting.Insert(
            s.Map.Sentence(at).End, $"附表数据的统计期限自{s.Year}年1月1日起至{s.Year}年11月30日止。"))),
        new("a second period, of last year", "GK00-07", Where.Edit, s => s.Part("problems") is { } part
            ? [Planting.Insert(part.Start, $"以上数据的统计期限为{s.Year - 1}年1月1日至{s.Year - 1}年12月31日。\n")] : []),
    ];

    private static Fault Becomes(string name, string id, Func<int, string> words) =>
        new(name, id, id == "GK00-05" ? Where.Report : Where.Edit, s => Period(s).Select(at => Planting.Replace(at, words(s.Year))));

    /// <summary>The period, where the report states it once.</summary>
    private static IEnumerable<Span> Period(Specimen s) =>
        s.Facts.Periods.Count == 1 && s.Of(s.Facts.Period?.Place) is { } at ? [at] : [];
}
