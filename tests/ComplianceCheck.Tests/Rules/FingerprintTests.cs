using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Tests.Rules;

public sealed class FingerprintTests
{
    private static readonly Fault Fault = new()
    {
        Variant = "blank",
        Place = new Place { Line = 3, Column = 4, Paragraph = 3, Order = 30, Section = "三、依申请", Quote = "收到 申请３件" },
        Arguments = new Dictionary<string, string> { ["value"] = "3", ["section"] = "依申请" },
    };

    [Fact]
    public void It_is_sixteen_hexadecimal_digits() =>
        Print(Fault).ShouldMatch("^[0-9a-f]{16}$");

    [Fact]
    public void Moved_lines_keep_it()
    {
        var moved = Fault with
        {
            Place = Fault.Place! with { Line = 99, Column = 1, Paragraph = 50, Order = 990, Section = "四、依申请" },
        };

        Print(moved).ShouldBe(Print(Fault));
    }

    [Fact]
    public void Blanks_and_wide_digits_keep_it() =>
        Print(Fault with { Place = Fault.Place! with { Quote = "收到申请3 件" } }).ShouldBe(Print(Fault));

    [Fact]
    public void The_order_of_arguments_keeps_it() =>
        Print(Fault with { Arguments = new Dictionary<string, string> { ["section"] = "依申请", ["value"] = "3" } }).ShouldBe(Print(Fault));

    [Fact]
    public void Other_content_changes_it()
    {
        string[] prints =
        [
            Print(Fault),
            Print(Fault with { Variant = null }),
            Print(Fault with { Place = Fault.Place! with { Quote = "收到申请4件" } }),
            Print(Fault with { Place = Fault.Place! with { Key = "requests-2021:r3.c1" } }),
            Print(Fault with { Arguments = new Dictionary<string, string> { ["value"] = "4", ["section"] = "依申请" } }),
            Print(Fault, "A-2"),
        ];

        prints.ShouldBeUnique();
    }

    [Fact]
    public void The_same_words_at_two_places_are_told_apart_by_their_order()
    {
        var result = DirectRuleEngineTests.Check(
            (_, _) => Verdict.Fail(DirectRuleEngineTests.At(10), DirectRuleEngineTests.At(20)), "A-1");
        var shifted = DirectRuleEngineTests.Check(
            (_, _) => Verdict.Fail(DirectRuleEngineTests.At(25), DirectRuleEngineTests.At(15)), "A-1");

        result.Findings.Select(f => f.Fingerprint).ShouldBeUnique();
        shifted.Findings.Select(f => f.Fingerprint).ShouldBe(result.Findings.Select(f => f.Fingerprint));
    }

    [Fact]
    public void The_report_of_another_year_changes_it()
    {
        var book = TestPacks.Load(new TestKind((_, _) => Verdict.Fail()), TestPacks.Pack("pack: one", "A-1"));
        string Of(int year)
        {
            var facts = new ReportFacts { ReportYear = year };
            return new DirectRuleEngine().Check(book.For(facts, RuleOptions.None), facts).Findings.ShouldHaveSingleItem().Fingerprint;
        }

        Of(2016).ShouldNotBe(Of(2017));
        Of(2017).ShouldBe(Of(2017));
    }

    private static string Print(Fault fault, string id = "A-1") =>
        DirectRuleEngineTests.Check((_, _) => Verdict.Fail(fault), id).Findings.ShouldHaveSingleItem().Fingerprint;
}
