namespace ComplianceCheck.Accuracy.Faults;

/// <summary>All kinds of mistakes that are planted.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Fault> All { get; } =
        [.. TitleFaults.All, .. PeriodFaults.All, .. OutlineFaults.All, .. CountFaults.All, .. TextFaults.All, .. TableFaults.All];
}
