using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Model;

/// <summary>The requirements of the packs that were chosen for a report.</summary>
public sealed record ApplicableRules
{
    /// <summary>One per requirement, sorted by id.</summary>
    public required IReadOnlyList<RuleDecision> Decisions { get; init; }

    /// <summary>The packs that were chosen.</summary>
    public required IReadOnlyList<Pack> Packs { get; init; }

    /// <summary>The report year they were chosen for; null where unknown.</summary>
    public required int? Year { get; init; }

    /// <summary>Id of the regime, even where its pack is not loaded; of the kind of report where that is another one; null where unknown.</summary>
    public required string? Regime { get; init; }

    /// <summary>Why no national requirements were chosen, or those of another kind of report were; null where the national ones were.</summary>
    public LocalizedText? Note { get; init; }
}
