using System.Globalization;
using ComplianceCheck.InventedReports.Model;
using ComplianceCheck.InventedReports.Wording;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>What does not follow from the report on the year before.</summary>
internal static class PriorFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("上年结转与上年报告不符", "GK19-17 GK21-54", r => HasBefore(r) ? Composer.Write(r) : null)
        {
            Before = r => Plant.Change(r.YearBefore(sameWords: false), d =>
            {
                foreach (var cell in new[] { "r1.c1", "r1.c7", "r25.c1", "r25.c7" }.Select(c => d.Grid("requests")[c]))
                {
                    cell.Text = (int.Parse(cell.Text, CultureInfo.InvariantCulture) + 2).ToString(CultureInfo.InvariantCulture);
                }
            }),
            Near = k => k.StartsWith("requests:r2.", StringComparison.Ordinal),
        },
        new("现行有效与上年报告不符", "GK21-32", r => HasBefore(r) && r.Year > 2021 ? Composer.Write(r) : null)
        {
            Before = r => Plant.Change(r.YearBefore(sameWords: false), d => d.Grid("proactive")["documents.in-force"].Text = "88"),
            Near = k => k.StartsWith("proactive:documents.", StringComparison.Ordinal),
        },
        new("收费比上年多十倍以上", "GK21-34", r => HasBefore(r) && r.Year > 2021 && r.Tables.Proactive["charges.amount"] != "0" ? Composer.Write(r) : null)
        {
            Before = r => Plant.Change(r.YearBefore(sameWords: false), d => d.Grid("proactive")["charges.amount"].Text = "0.21"),
            Near = k => k.StartsWith("proactive:charges.", StringComparison.Ordinal),
        },
        new("照抄上年报告", "GK00-46", r => HasBefore(r) ? Composer.Write(r) : null)
        {
            Before = r => Composer.Write(r.YearBefore(sameWords: true)),
            Near = _ => true,
        },
    ];

    /// <summary>A year before in the same format.</summary>
    private static bool HasBefore(Invention report) => report.Year is 2020 or > 2021;
}
