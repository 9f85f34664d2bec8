using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Rules.Kinds;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Rules;

public sealed class HostilePackTests
{
    [Fact]
    public void Deep_nesting_is_refused_before_it_is_built()
    {
        Mistake(string.Concat(Enumerable.Repeat("[", 200_000))).Sentence.En.ShouldContain("64");
        Mistake("a: " + string.Concat(Enumerable.Repeat("{b: ", 100_000))).Sentence.En.ShouldContain("64");
    }

    [Fact]
    public void A_huge_pack_is_refused() => Mistake("pack: " + new string('a', 1_000_001)).Sentence.En.ShouldContain("1000000");

    [Fact]
    public void A_pack_of_very_many_nodes_is_refused() =>
        Mistake("a: [" + string.Concat(Enumerable.Repeat("b,", 200_000)) + "]").Sentence.En.ShouldContain("100000");

    /// <summary>Some kilobytes would ask for gigabytes otherwise, in one list or in many.</summary>
    [Theory]
    [InlineData(6, 1, true)]
    [InlineData(1, 6, true)]
    [InlineData(2, 2, false)]
    public void The_equations_of_a_pack_have_so_many_terms_in_all(int equations, int lists, bool isRefused)
    {
        var list = $"{{columns: [c1..c100], equations: [{string.Join(", ", Enumerable.Repeat("r1 = sum(r1..r200)", equations))}]}}";

        var mistakes = Should.Throw<PackException>(() => Need.Book($"kind: table-arithmetic\ntable: requests-2021\nrelations: [{string.Join(", ", Enumerable.Repeat(list, lists))}]")).Mistakes;

        mistakes.Any(m => m.Sentence.En.Contains("100000 terms", StringComparison.Ordinal)).ShouldBe(isRefused);
    }

    [Fact]
    public void An_alias_bomb_is_refused_at_its_anchors_and_never_built()
    {
        var text = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]";

        var anchors = Should.Throw<PackException>(() => TestPacks.Book(text)).Mistakes.Where(m => m.Sentence.En.StartsWith("anchors", StringComparison.Ordinal));

        anchors.Select(m => (m.Line, m.Column)).ShouldBe([(1, 4), (2, 4)]);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("# nothing", 1)]
    [InlineData("just a text", 1)]
    [InlineData("- a list", 1)]
    [InlineData("pack: a\n--- \npack: b", 3)]
    [InlineData("pack: a\ntitle: [", 2)]
    [InlineData("pack: a\n\ttitle: b", 1)]
    [InlineData("pack: \"a\ntitle: b", 1)]
    [InlineData("pack: a\ntitle: {zh: 一\n en: b", 2)]
    [InlineData("pack: a\n\u0000\u0001", 2)]
    [InlineData("a:\n  b: 1\n *x\n", 3)]
    [InlineData("'*x': 1\na:\n  b: 1\n *x\n", 4)]
    public void What_is_no_pack_is_refused_with_a_position(string text, int line) =>
        Should.Throw<PackException>(() => TestPacks.Book(text)).Mistakes[0].Line.ShouldBeInRange(line, line + 1);

    [Fact]
    public void Whatever_is_cut_off_or_garbled_ends_in_a_pack_exception_or_a_book()
    {
        var good = TestPacks.Pack("pack: one", "A-1", "A-2 applies: {report-years: 2014..}");
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var text = good.ToCharArray();
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                text[random.Next(text.Length)] = "{}[]:,-'\"&*!|>%@`#?\n\t 0a\u0000\ud800"[random.Next(26)];
            }

            var cut = new string(text)[..random.Next(text.Length)];
            Should.NotThrow(() => Try(i % 2 == 0 ? cut : new string(text)), cut);
        }
    }

    private static YamlMistake Mistake(string text) =>
        Should.Throw<PackException>(() => TestPacks.Book(text)).Mistakes[0];

    private static void Try(string text)
    {
        try
        {
            TestPacks.Book(text);
        }
        catch (PackException refused)
        {
            refused.Mistakes.ShouldNotBeEmpty();
        }
    }
}
