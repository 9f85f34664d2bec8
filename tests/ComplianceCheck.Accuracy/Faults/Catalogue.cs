namespace ComplianceCheck.Accuracy.Faults;

/// <summary>All kinds of mistakes that are planted.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Fault> All { get; } =
        [.. TitleFaults.All, .. PeriodFaults.All, .. OutlineFaults.All, .. CountFaults.All, .. TextFaults.All, .. BodyFaults.All, .. FigureFaults.All, .. TableFaults.All, .. PriorFaults.All];
}
