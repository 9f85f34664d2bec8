using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Rules.Kinds;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using Outcome = ComplianceCheck.Findings.Outcome;

namespace ComplianceCheck.Tests.Properties;

/// <summary>An equation says the same of the same figures, wherever they stand.</summary>
[Properties(Arbitrary = [typeof(EquationProperties)], MaxTest = 500, Replay = "20170831,1")]
public sealed class EquationProperties
{
    private static readonly Requirement Sum = Need.Of("kind: equations\ntable: statistics-2014\nequations: [C1 = C1.1 + C1.2 + C1.3]");
    private static readonly Requirement Turned = Need.Of("kind: equations\ntable: statistics-2014\nequations: [C1.3 + C1.1 + C1.2 = C1]");

    public static Arbitrary<Figures> Any() => Arb.From(
        from parts in Gen.ArrayOf(Gen.Choose(0, 9), 3)
        from off in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(-2, 2)))
        from lost in Gen.Frequency((3, Gen.Constant(-1)), (1, Gen.Choose(0, 3)))
        from state in Gen.Elements(CellState.Blank, CellState.Dash, CellState.Unreadable)
        from order in Gen.Shuffle(new[] { 0, 1, 2, 3 })
        select new Figures([parts.Sum() + off, .. parts], lost, state, order));

    [Property]
    public void The_order_of_cells_changes_no_verdict(Figures figures) => Said(Sum, figures.Turned).ShouldBe(Said(Sum, figures.Straight));

    [Property]
    public void The_order_of_its_terms_changes_no_verdict(Figures figures) => Said(Turned, figures.Straight).ShouldBe(Said(Sum, figures.Straight));

    [Property]
    public void It_fails_where_the_figures_do_not_add_up(Figures figures)
    {
        var whole = figures with { Lost = -1 };

        Said(Sum, whole.Turned).Outcome.ShouldBe(whole.Values[0] == whole.Values[1..].Sum() ? Outcome.Passed : Outcome.Failed);
    }

    private static (Outcome Outcome, string? Variant, string? Reason) Said(Requirement need, StatutoryTable table)
    {
        var verdict = need.Check(new ReportFacts { Tables = [table] });
        return (verdict.Outcome, verdict.Faults.Count == 0 ? null : verdict.Faults[0].Variant, verdict.Reason?.Key);
    }

    /// <summary>A total and its parts, of which one may be lost, and an order of their cells.</summary>
    public sealed record Figures(int[] Values, int Lost, CellState State, int[] Order)
    {
        private static readonly string[] Rows = ["C1", "C1.1", "C1.2", "C1.3"];

        /// <summary>The table with its cells in the order of its form.</summary>
        internal StatutoryTable Straight => Table([0, 1, 2, 3]);

        /// <summary>The table with its cells in another order.</summary>
        internal StatutoryTable Turned => Table(Order);

        private StatutoryTable Table(int[] order) => new(
            "statistics-2014",
            [.. order.Select(i => new StatutoryCell(Rows[i], "count", i == Lost ? null : Values[i], i == Lost ? State : Values[i] == 0 ? CellState.Zero : CellState.Number, Rows[i] + "数", Made.At(i)))],
            Made.At(0));
    }
}
