using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>A unit reports in the words of its own report of last year.</summary>
internal sealed class TextOfLastYear : BatchKind<LikenessLimits>
{
    public override string Name => "text-of-last-year";

    public override IReadOnlyList<string> Variants => ["figures"];

    public override IReadOnlyList<string> Arguments => ["unit", "percent", "sentences", "figures", "last-year"];

    protected override LikenessLimits Read(ParameterReader parameters) => LikenessLimits.Read(parameters);
}
