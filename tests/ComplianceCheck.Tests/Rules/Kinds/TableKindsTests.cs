using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Model;
using static ComplianceCheck.Tests.Rules.Kinds.Made;

namespace ComplianceCheck.Tests.Rules.Kinds;

public sealed class TableKindsTests
{
    private const string Sum = "kind: equations\ntable: statistics-2014\nequations: [C1 = C1.1 + C1.2]";

    [Theory]
    [InlineData("C1 3", "C1.1 1", "C1.2 2", "pass")]
    [InlineData("C1 0", "C1.1 0", "C1.2 0", "pass")]
    [InlineData("C1 3", "C1.1 1", "C1.2 1", "fault")]
    [InlineData("C1 3", "C1.1 3", "C1.2 blank", "pass")]
    [InlineData("C1 3", "C1.1 1", "C1.2 blank", "blank")]
    [InlineData("C1 3", "C1.1 1", "C1.2 dash", "blank")]
    [InlineData("C1 3", "C1.1 1", "C1.2 text", "nothing")]
    [InlineData("C1 3", "C1.1 1", "D 2", "nothing")]
    public void A_sum_is_computed_from_what_is_really_there(string total, string first, string second, string expected)
    {
        var verdict = Need.Check(Sum, new() { Tables = [Table(total, first, second)] });

        var found = verdict.Outcome switch
        {
            ComplianceCheck.Findings.Outcome.Passed => "pass",
            ComplianceCheck.Findings.Outcome.NotAssessable => "nothing",
            _ => verdict.Only().Variant ?? "fault",
        };
        found.ShouldBe(expected);
    }

    [Fact]
    public void The_message_shows_the_operands()
    {
        var fault = Need.Check(Sum, new() { Tables = [Table("C1 3", "C1.1 1", "C1.2 1")] }).Only();

        fault.Arguments["left"].ShouldBe("3");
        fault.Arguments["right"].ShouldBe("1 + 1 = 2");
        fault.Arguments["labels"].ShouldBe("C1数 = C1.1数 + C1.2数");
        fault.Evidence.Select(e => e.Value).ShouldBe(["3", "1", "1"]);
    }

    [Theory]
    [InlineData("A1 >= A1a", "inequality")]
    [InlineData("A1 = 2 => A1a = 0", "implication")]
    [InlineData("A1 = 1 => A1a = 0", null)]
    public void Other_relations_have_variants_of_their_own(string equation, string? variant)
    {
        var verdict = Need.Check($"kind: equations\ntable: statistics-2014\nequations: [\"{equation}\"]", new() { Tables = [Table("A1 2", "A1a 5")] });

        (verdict.Faults.Count == 0 ? null : verdict.Only().Variant).ShouldBe(variant);
    }

    [Fact]
    public void An_equation_holds_in_every_column_or_in_every_row()
    {
        var cells = new[] { ("r1", "c1", 1), ("r1", "c2", 2), ("r1", "c3", 3), ("r2", "c1", 1), ("r2", "c2", 1), ("r2", "c3", 5) }
            .Select((c, i) => new StatutoryCell(c.Item1, c.Item2, c.Item3, CellState.Number, c.Item1, At(i)));
        ReportFacts facts = new() { Tables = [new StatutoryTable("requests-2021", [.. cells], At(0))] };

        Need.Check("kind: equations\ntable: requests-2021\nevery: rows\nequations: [c3 = c1 + c2]", facts).Only().Place!.Order.ShouldBe(5);
        Need.Check("kind: equations\ntable: requests-2021\nequations: [r1 = r2]", facts).Faults.Select(f => f.Arguments["line"]).ShouldBe(["c2", "c3"]);
    }

    [Theory]
    [InlineData("kind: table-filled\ntable: statistics-2014")]
    [InlineData(Sum)]
    [InlineData("kind: table-agrees\ntable: statistics-2014\npairs: [{row: C1, topic: requests}]")]
    public void Without_the_table_there_is_nothing_to_look_at(string keys) => Need.Check(keys, Nothing).ShouldNotBeAssessable("table-missing");

    [Fact]
    public void Blanks_dashes_and_words_are_told_apart_and_counted()
    {
        var table = Table("A1 0", "C1 blank", "C2 blank", "D dash", "E text", "F 3");
        Variants(table with { Place = table.Place with { Table = 1 } }).ShouldBe([(null, "2"), ("dash", "1"), ("unreadable", "1")]);

        Faults(table)[0].Arguments["labels"].ShouldBe("C1数、C2数");

        // A table that has come apart in a text is a matter of reading, and nobody's fault.
        Variants(table with { Place = table.Place with { Table = null } }).ShouldBe([(null, "2"), ("dash", "1"), ("illegible", "1")]);

        static IReadOnlyList<Fault> Faults(StatutoryTable table) => Need.Check("kind: table-filled\ntable: statistics-2014", new() { Tables = [table] }).Faults;
        static IEnumerable<(string? Variant, string Count)> Variants(StatutoryTable table) => Faults(table).Select(f => (f.Variant, f.Arguments["count"]));
    }

    [Theory]
    [InlineData(3, "C1 3", true)]
    [InlineData(0, "C1 0", true)]
    [InlineData(3, "C1 5", false)]
    [InlineData(0, "C1 2", false)]
    [InlineData(3, "C1 blank", null)]
    public void Text_and_table_agree(int text, string cell, bool? passes)
    {
        var verdict = Need.Check(
            "kind: table-agrees\ntable: statistics-2014\npairs: [{row: C1, topic: requests}]",
            new() { Counts = [Count("requests", text)], Tables = [Table(cell)] });

        var found = verdict.Outcome == ComplianceCheck.Findings.Outcome.NotAssessable ? (bool?)null : verdict.Faults.Count == 0;
        found.ShouldBe(passes);
    }

    [Fact]
    public void Ten_thousands_are_converted() =>
        Need.Check(
            "kind: table-agrees\ntable: statistics-2014\npairs: [{row: G, topic: fees, unit: 万元}]",
            new() { Counts = [Count("fees", 1200, unit: "元")], Tables = [Table("G 0.12")] }).ShouldPass();

    [Fact]
    public void A_count_that_rests_on_a_guess_is_no_sure_contradiction() =>
        Need.Check(
            "kind: table-agrees\ntable: statistics-2014\npairs: [{row: C1, topic: requests}]",
            new() { Counts = [Count("requests", 1) with { IsGuess = true }], Tables = [Table("C1 3")] }).Only().IsGuess.ShouldBeTrue();

    [Fact]
    public void A_table_that_is_announced_and_not_there_is_said_to_be_so()
    {
        const string Keys = "kind: table-present\ntable: statistics-2014\nannounced-by: [statistics-table-announced]";

        Need.Check(Keys, Nothing).Only().Variant.ShouldBeNull();
        Need.Check(Keys, new() { Words = [Word("statistics-table-announced")] }).Only().Variant.ShouldBe("announced");
        Need.Check(Keys, new() { Tables = [Table("A1 1")] }).ShouldPass();
    }
}
