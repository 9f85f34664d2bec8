using ComplianceCheck.Kinds.Counts;
using ComplianceCheck.Kinds.Citations;
using ComplianceCheck.Kinds.Outline;
using ComplianceCheck.Kinds.Period;
using ComplianceCheck.Kinds.Tables;
using ComplianceCheck.Kinds.Text;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds;

/// <summary>The registry of check kinds.</summary>
public static class CheckKinds
{
    /// <summary>Every kind, sorted by name.</summary>
    public static IReadOnlyList<CheckKind> All { get; } =
    [
        new AgencyName(),
        new BreakOff(),
        new Contradictions(),
        new CountOrZero(),
        new DateOrder(),
        new Deadline(),
        new DraftingResidue(),
        new Duplicates(),
        new Equations(),
        new FormatTable(),
        new HeadingOrder(),
        new Implies(),
        new LawCited(),
        new LawNamed(),
        new LegalBasisInForce(),
        new LegalBasisStated(),
        new Mentions(),
        new MultipleOf(),
        new Nature(),
        new OfficialSection(),
        new OutcomesGiven(),
        new OutlineForm(),
        new PartsCount(),
        new PartsList(),
        new Percentages(),
        new PeriodForm(),
        new PeriodOnce(),
        new PeriodRight(),
        new PeriodStated(),
        new PlanYear(),
        new PriorCells(),
        new PriorSimilarity(),
        new ReportYear(),
        new RuleMaking(),
        new SectionPresent(),
        new SectionFigures(),
        new SectionLength(),
        new SectionPlace(),
        new SectionSays(),
        new SelfNameResidue(),
        new Sums(),
        new TableAgrees(),
        new TableArithmetic(),
        new TableFilled(),
        new TableForm(),
        new TablePresent(),
        new TextAgrees(),
        new Title(),
        new UnwantedWords(),
        new VagueCount(),
        new WhenCell(),
        new WholeNumbers(),
    ];
}
