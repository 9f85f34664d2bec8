using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>Two units report in the same words.</summary>
internal sealed class CopiedText : BatchKind<LikenessLimits>
{
    public override string Name => "copied-text";

    public override IReadOnlyList<string> Variants => ["figures"];

    public override IReadOnlyList<string> Arguments => ["unit", "other", "percent", "sentences", "figures", "more"];

    protected override LikenessLimits Read(ParameterReader parameters) => LikenessLimits.Read(parameters);
}
