using ComplianceCheck.InventedReports.Model;
using ComplianceCheck.InventedReports.Wording;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>Days that do not follow each other, or come too late.</summary>
internal static class DateFaults
{
    private const string Late = "GK07-41 GK19-24 GK19-40 GK21-74 GK21-88";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("发布超过期限", Late, r => Dated(r, r.Signed, After(r))),
        new("落款超过期限", Late, r => Dated(r, After(r), null)),
        new("发布早于落款", "GK00-42", r => Dated(r, r.Signed, r.Signed.AddDays(-4))) { Near = k => k == "signed" },
        new("落款早于统计截止", "GK00-42", r => Dated(r, new DateOnly(r.Year, 12, 18), null)),
        new("落款年份没有改", "GK00-42", r => Dated(r, r.Signed.AddYears(-1), null)),
        new("落款年份多一年", "GK00-42 " + Late, r => Dated(r, r.Signed.AddYears(1), null)),
        new("落款日期不存在", "GK00-42 GK00-55 GK00-60", r => Plant.Say(r, "signed", $"{r.Year + 1}年2月30日")),
        new("写了报告以后的事", "GK00-02 GK00-59 GK00-42", r => Plant.Add(r, "training", $"{r.Year + 1}年6月，{r.Body.Self}举办政府开放日活动，邀请群众代表参观。")),
    ];

    /// <summary>A day after the last on which the report may be published, whether a subdistrict is held a department or not.</summary>
    private static DateOnly After(Invention report) => report is { IsLater: true, Body.Kind: BodyKind.Department or BodyKind.Vertical } ? new DateOnly(report.Year + 1, 2, 19) : new DateOnly(report.Year + 1, 4, 14);

    private static Drafts.Draft Dated(Invention report, DateOnly signed, DateOnly? published) => Composer.Write(report with { Signed = signed, Published = published });
}
