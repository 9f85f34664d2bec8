using ComplianceCheck.Facts;
using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Rules.Kinds;

namespace ComplianceCheck.Tests.Rules.Tables;

public sealed class TableArithmeticTests
{
    private static readonly StatutoryTable Requests = Filled.Requests();
    private static readonly StatutoryTable Review = Filled.Review(376, 97, 196, 121, 790, 16, 1, 12, 27, 56, 74, 1, 30, 51, 156);

    [Theory]
    [InlineData("GK21-40", "requests-2021")]
    [InlineData("GK19-13", "requests-2019")]
    public void A_table_that_agrees_passes(string id, string kind) => Check(id, Filled.Requests(kind)).ShouldPass();

    // Figures of two cities, as their published reports have them.
    [Fact]
    public void Real_figures_pass()
    {
        var columns = Filled.Columns("requests-2021", ("c1", "r1=13612 r2=535 r24=13364 r25=783"), ("c7", "r1=14069 r2=560 r24=13810 r25=819"));
        Check("GK21-40", columns).ShouldPass();
        Check("GK21-56", Review).ShouldPass();
    }

    [Fact]
    public void Every_figure_that_is_one_off_or_has_two_digits_exchanged_is_found_and_named()
    {
        var (changed, named, alone) = (0, 0, 0);
        foreach (var (id, table) in new[] { ("GK21-40", Requests), ("GK21-56", Review) })
        {
            foreach (var cell in table.Cells)
            {
                var value = cell.Value!.Value;
                foreach (var wrong in new[] { value - 1, value + 1 }.Concat(Filled.DigitsExchanged(value)).Where(v => v >= 0).Distinct())
                {
                    var verdict = Check(id, table.With(cell.Row, cell.Column, wrong));

                    changed++;
                    var fault = verdict.Only();
                    named += Names(fault, cell) ? 1 : 0;
                    alone += fault.Variant is null && fault.Place == cell.Place && fault.Arguments["value"] == value.ToString("0") ? 1 : 0;
                }
            }
        }

        changed.ShouldBeGreaterThan(500);
        named.ShouldBe(changed);

        // In the large table every cell stands in a relation of its own, so that only the small one leaves a choice.
        alone.ShouldBeGreaterThan(changed * 8 / 10);
    }

    [Theory]
    [InlineData("r3", "c1", "r3", "c2", "swap")]
    [InlineData("r7", "c1", "r8", "c1", "swap")]
    [InlineData("r24", "c7", "r25", "c7", "swap")]
    [InlineData("r1", "c1", "r2", "c1", "swap")]
    public void Two_neighbours_in_each_others_place_are_one_slip(string row, string column, string otherRow, string otherColumn, string variant)
    {
        var table = Requests
            .With(row, column, Requests.Value(otherRow, otherColumn))
            .With(otherRow, otherColumn, Requests.Value(row, column));

        var fault = Check("GK21-40", table).Only();

        fault.Variant.ShouldBe(variant);
        new[] { fault.Place!.Key, fault.Related[0].Key }.ShouldBe([$"requests-2021:{row}.{column}", $"requests-2021:{otherRow}.{otherColumn}"]);
    }

    [Fact]
    public void A_number_parted_over_two_cells_is_one_slip()
    {
        var table = Filled.Columns("requests-2021", ("c1", "r1=12 r2=0 r24=12 r25=0"), ("c2", "r1=0 r2=0 r24=0 r25=0"), ("c3", "r1=0 r2=0 r24=0 r25=0"),
            ("c4", "r1=0 r2=0 r24=0 r25=0"), ("c5", "r1=0 r2=0 r24=0 r25=0"), ("c6", "r1=0 r2=0 r24=0 r25=0"), ("c7", "r1=12 r2=0 r24=12 r25=0"));

        var fault = Check("GK21-40", table.With("r1", "c1", 1).With("r1", "c2", 2)).Only();

        fault.Variant.ShouldBe("split");
        fault.Arguments["repair"].ShouldBe("自然人列“本年新收” 1→12 + 商业企业列“本年新收” 2→0");
    }

    [Fact]
    public void A_row_that_stands_one_cell_to_the_right_is_one_slip()
    {
        var table = Requests;
        for (var column = 7; column > 1; column--)
        {
            table = table.With("r5", $"c{column}", Requests.Value("r5", $"c{column - 1}"));
        }

        var fault = Check("GK21-40", table.With("r5", "c1", 0)).Only();

        fault.Variant.ShouldBe("shift");
        fault.Arguments["cell"].ShouldContain("属于国家秘密");
    }

    [Fact]
    public void Two_wrong_figures_are_both_named()
    {
        var table = Requests.With("r5", "c1", Requests.Value("r5", "c1") + 4).With("r17", "c3", Requests.Value("r17", "c3") + 9);

        var fault = Check("GK21-40", table).Only();

        fault.Variant.ShouldBe("figures");
        Names(fault, table.Cell("r5", "c1")!).ShouldBeTrue();
        Names(fault, table.Cell("r17", "c3")!).ShouldBeTrue();
    }

    [Fact]
    public void Two_wrong_figures_in_one_row_are_both_named()
    {
        var table = Requests.With("r5", "c1", Requests.Value("r5", "c1") + 4).With("r5", "c3", Requests.Value("r5", "c3") + 9);

        var fault = Check("GK21-40", table).Only();

        fault.Variant.ShouldBe("figures");
        fault.Related.Select(p => p.Key).ShouldContain("requests-2021:r5.c3");
    }

    [Fact]
    public void Several_wrong_figures_that_each_show_themselves_are_all_named()
    {
        var cells = new[] { ("r4", "c1", 3), ("r9", "c2", 5), ("r12", "c4", 11), ("r21", "c6", 17) };
        var table = cells.Aggregate(Requests, (t, c) => t.With(c.Item1, c.Item2, t.Value(c.Item1, c.Item2) + c.Item3));

        var fault = Check("GK21-40", table).Only();

        fault.Variant.ShouldBe("figures");
        cells.All(c => Names(fault, table.Cell(c.Item1, c.Item2)!)).ShouldBeTrue();
    }

    [Fact]
    public void The_small_table_leaves_a_choice_and_says_so()
    {
        var fault = Check("GK21-56", Review.With("a3", "value", 197)).Only();

        fault.Variant.ShouldBe("several");
        fault.Arguments["repairs"].Split('；').Length.ShouldBe(5);
        fault.Arguments["left"].ShouldBe("行政复议“总计” 790");
        fault.Arguments["difference"].ShouldBe("1");
    }

    [Fact]
    public void What_is_mended_only_by_a_figure_below_zero_is_no_repair()
    {
        // 3 = 0 + 0 + 0 + 4 could be mended by −1 in three places.
        var fault = Check("GK21-56", Filled.Review(0, 0, 0, 4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).Only();

        fault.Arguments["repairs"].Split('；').ShouldBe(["行政复议“尚未审结” 4→3", "行政复议“总计” 3→4"], ignoreOrder: true);
    }

    [Fact]
    public void Both_sides_of_a_broken_relation_are_shown()
    {
        var table = Filled.Columns("requests-2021", ("c1", "r1=12 r2=3 r24=14 r25=2"));

        var fault = Check("GK21-40", table).Only();

        fault.Arguments["line"].ShouldBe("自然人列");
        fault.Arguments["left"].ShouldBe("本年新收 12 + 上年结转 3 = 15");
        fault.Arguments["right"].ShouldBe("办理结果总计 14 + 结转下年度继续办理 2 = 16");
        fault.Arguments["difference"].ShouldBe("1");
    }

    [Fact]
    public void A_table_full_of_nonsense_gives_ten_relations_and_a_count()
    {
        var random = new Random(7);
        var table = Requests with { Cells = [.. Requests.Cells.Select(c => c with { Value = random.Next(0, 100_000), State = CellState.Number })] };

        var faults = Check("GK21-40", table).Faults;

        faults.Select(f => f.Variant).ShouldBe([.. Enumerable.Repeat("broken", 10), "more"]);
        faults[^1].Arguments["count"].ShouldBe("29");
    }

    [Theory]
    [InlineData(CellState.Blank, null)]
    [InlineData(CellState.Dash, "dash")]
    [InlineData(CellState.Unreadable, "illegible")]
    public void Nothing_is_computed_from_a_cell_without_a_figure_but_it_is_reported(CellState state, string? variant)
    {
        foreach (var (id, table) in new[] { ("GK21-40", Requests), ("GK21-56", Review) })
        {
            foreach (var cell in table.Cells)
            {
                var changed = table.Without(cell.Row, cell.Column, state);

                Check(id, changed).ShouldPass();
                var fault = Check("GK21-39", changed).Only();
                fault.Variant.ShouldBe(variant);
                fault.Place.ShouldBe(cell.Place);
            }
        }
    }

    [Fact]
    public void Without_figures_nothing_can_be_said()
    {
        var table = Requests with { Cells = [.. Requests.Cells.Select(c => c with { Value = null, State = CellState.Blank })] };

        Check("GK21-40", table).ShouldNotBeAssessable("table-unreadable");
        Check("GK21-40", Review).ShouldNotBeAssessable("table-missing");
    }

    [Theory]
    [InlineData("r1 + r2 = r24 + r99", "no cell 'r99'")]
    [InlineData("r1 + = r24", "at character 6")]
    [InlineData("r1 >= r2", "plain equality")]
    public void A_bad_relation_is_refused(string equation, string sentence) =>
        Should.Throw<PackException>(() => Need.Book($"kind: table-arithmetic\ntable: requests-2021\nrelations: [{{columns: [c1..c7], equations: [\"{equation}\"]}}]"))
            .Mistakes.ShouldContain(m => m.Sentence.En.Contains(sentence));

    internal static Verdict Check(string id, params StatutoryTable[] tables)
    {
        var need = BuiltInRules.Book.Find(id)!;
        return need.Kind.Check(need, new CheckSubject(new ReportFacts { Tables = tables }, 2023, null));
    }

    private static bool Names(Fault fault, StatutoryCell cell) => fault.Place == cell.Place || fault.Related.Contains(cell.Place);
}
