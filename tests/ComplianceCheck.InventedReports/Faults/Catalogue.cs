namespace ComplianceCheck.InventedReports.Faults;

/// <summary>All kinds of mistakes.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<(string Group, IReadOnlyList<Fault> Faults)> Groups { get; } =
    [
        ("标题、名称和年份", TitleFaults.All),
        ("开头", LeadInFaults.All),
        ("各部分", OutlineFaults.All),
        ("2008—2018年度", EarlierFaults.All),
        ("2019年度起的表格", TableFaults.All),
        ("2019年度起的正文", LaterFaults.All),
        ("日期", DateFaults.All),
        ("文字", ProseFaults.All),
        ("与上年度报告比较", PriorFaults.All),
    ];

    public static IReadOnlyList<Fault> All { get; } = [.. Groups.SelectMany(g => g.Faults)];
}
