using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Accuracy.Variants;

/// <summary>The same report by another body, or on another year.</summary>
internal static class Renamings
{
    private static readonly string[] Bureaus = ["交通运输局", "审计局", "退役军人事务局", "市场监督管理局"];

    public static IReadOnlyList<Variant> All { get; } =
    [
        new("by another bureau", s => IsBureau(s) ? Bureaus.Select(b => Renamed(s, County(s) + b, "我局")) : []),
        new("by a commission", s => IsBureau(s) ? [Renamed(s, County(s) + "卫生健康委员会", "我委")] : []),
        new("by a town", s => IsBureau(s) && s.Regime != "cn-2007" ? [Renamed(s, County(s) + "河口镇人民政府", "我镇")] : []),
        new("by a subdistrict", s => IsBureau(s) && s.Regime != "cn-2007" ? [Renamed(s, County(s) + "河口街道办事处", "我街道")] : []),
        new("by another county", s => s.Facts.Agency?.Kind == AgencyKind.Government && s.Agency.EndsWith("县人民政府", StringComparison.Ordinal)
            ? new[] { "平川县", "丰宁县" }.Select(c => Made.Text(s.Text.Replace(s.Agency[..^4], c, StringComparison.Ordinal))) : []),
        new("on another year", s => Enumerable.Range(-3, 7).Where(by => by != 0 && Fits(s, s.Year + by)).Select(by => Made.Text(Years.Shifted(s.Text, by)))),
    ];

    private static bool IsBureau(Specimen s) => s.Facts.Agency?.Kind == AgencyKind.Department && s.Agency.EndsWith('局')
        && s.Agency.Contains('县', StringComparison.Ordinal);

    private static string County(Specimen s) => s.Agency[..(s.Agency.IndexOf('县', StringComparison.Ordinal) + 1)];

    private static Made Renamed(Specimen s, string name, string self) => Made.Text(s.Text
        .Replace(s.Agency, name, StringComparison.Ordinal)
        .Replace("我局", self, StringComparison.Ordinal)
        .Replace("局党组", "领导班子", StringComparison.Ordinal)
        .Replace("局办公室", "办公室", StringComparison.Ordinal));

    /// <summary>The same requirements, and documents that were in force.</summary>
    private static bool Fits(Specimen s, int year) => s.Regime switch
    {
        "cn-2007" => year is >= 2013 and <= 2018 && s.Year >= 2013,
        "cn-2019" => year is 2019 or 2020,
        _ => year is >= 2021 and <= 2026,
    };
}
