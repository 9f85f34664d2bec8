using ComplianceCheck.Rules.Kinds;
using ComplianceCheck.Rules.Tables;

namespace ComplianceCheck.Rules;

/// <summary>The registry of check kinds.</summary>
public static class CheckKinds
{
    /// <summary>Every kind, sorted by name.</summary>
    public static IReadOnlyList<CheckKind> All { get; } =
    [
        new AgencyName(),
        new Contradictions(),
        new CountOrZero(),
        new DateOrder(),
        new Deadline(),
        new DraftingResidue(),
        new Duplicates(),
        new Equations(),
        new HeadingOrder(),
        new Implies(),
        new LawCited(),
        new LawNamed(),
        new LegalBasisInForce(),
        new LegalBasisStated(),
        new Mentions(),
        new Nature(),
        new OutcomesGiven(),
        new PartsCount(),
        new PartsList(),
        new Percentages(),
        new PeriodForm(),
        new PeriodOnce(),
        new PeriodRight(),
        new PeriodStated(),
        new PlanYear(),
        new PriorSimilarity(),
        new ReportYear(),
        new SectionPresent(),
        new SelfNameResidue(),
        new Sums(),
        new TableAgrees(),
        new TableArithmetic(),
        new TableFilled(),
        new TablePresent(),
        new Title(),
        new VagueCount(),
    ];
}
