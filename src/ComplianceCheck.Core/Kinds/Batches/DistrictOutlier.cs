using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>A fault is far more frequent in a district than in the rest.</summary>
internal sealed class DistrictOutlier : BatchKind<DistrictOutlier.Parameters>
{
    public override string Name => "district-outlier";

    public override IReadOnlyList<string> Arguments => ["district", "requirement", "units", "of", "percent", "rest-percent"];

    protected override Parameters Read(ParameterReader parameters) => new(
        (double)(parameters.OptionalDecimal("chance") ?? 0.01m),
        parameters.OptionalInteger("units") ?? 5,
        parameters.OptionalDecimal("times") ?? 2);

    /// <summary>What the pack asks.</summary>
    /// <param name="Chance">So improbable must the number be where districts do not differ: Fisher's exact test, one-sided, times the number of districts compared (Bonferroni).</param>
    /// <param name="Units">So many units of the district must have the fault.</param>
    /// <param name="Times">The share must be so many times that of the rest.</param>
    internal sealed record Parameters(double Chance, int Units, decimal Times);
}
