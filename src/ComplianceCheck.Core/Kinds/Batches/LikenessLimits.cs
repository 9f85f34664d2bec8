using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>From when on two texts count as one.</summary>
/// <param name="AtLeast">Share of the shorter text that stands in the other, 0 to 1; what few reports say weighs more.</param>
/// <param name="Sentences">So many sentences must be the same but for names and figures.</param>
/// <param name="Figures">From so many same sentences with the same figures on the variant <c>figures</c> is meant.</param>
internal sealed record LikenessLimits(double AtLeast, int Sentences, int Figures)
{
    /// <summary>Reads the limits.</summary>
    public static LikenessLimits Read(ParameterReader parameters) => new(
        (double)(parameters.OptionalDecimal("at-least") ?? 0.72m),
        parameters.OptionalInteger("sentences") ?? 3,
        parameters.OptionalInteger("same-figures") ?? 3);
}
