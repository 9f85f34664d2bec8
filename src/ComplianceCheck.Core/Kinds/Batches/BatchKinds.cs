using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>The registry of the kinds that join reports.</summary>
public static class BatchKinds
{
    /// <summary>Every kind, sorted by name.</summary>
    public static IReadOnlyList<CheckKind> All { get; } =
    [
        new CarriedOver(),
        new ChildrenSum(),
        new CopiedText(),
        new DistrictOutlier(),
        new FigureJump(),
        new OneReport(),
        new OtherUnitName(),
        new SameFigures(),
        new StockFollows(),
        new TextOfLastYear(),
    ];
}
