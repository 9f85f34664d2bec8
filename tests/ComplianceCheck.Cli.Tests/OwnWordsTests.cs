using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

/// <summary>Packs that bring words of their own, and other kinds of reports, by YAML alone.</summary>
public sealed class OwnWordsTests : IDisposable
{
    private static readonly string Examples = Path.Combine(RepositoryRoot.Path, "rules", "examples");

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Packs => [.. Directory.GetDirectories(Examples).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_example_of_a_pack_lints_and_tests_clean(string pack)
    {
        var lint = ProgramRun.WithRealRules(["rules", "lint", Path.Combine(Examples, pack)]);
        var test = ProgramRun.WithRealRules(["rules", "test", Path.Combine(Examples, pack)]);

        lint.Exit.ShouldBe(0, lint.Output + lint.Errors);
        test.Exit.ShouldBe(0, test.Output + test.Errors);
    }

    [Fact]
    public void A_report_of_another_kind_is_told_by_its_title_and_checked_by_the_rules_of_that_kind_alone()
    {
        var report = Checked("law-government", Path.Combine(Examples, "law-government", "faulty.txt"));

        Text(report["facts"]!["kind"]!["id"]).ShouldBe("law-government");
        Text(report["facts"]!["kind"]!["told"]).ShouldBe("title");
        Findings(report).ShouldBe(["FZ-03", "FZ-05", "FZ-06", "FZ-12", "FZ-13", "FZ-14", "GK00-10"]);
        Findings(Checked("law-government", Path.Combine(Examples, "law-government", "good.txt"))).ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_pack_it_is_no_report_of_ours() =>
        Findings(Checked(null, Path.Combine(Examples, "law-government", "faulty.txt"))).ShouldBe(["GK00-00"]);

    [Fact]
    public void A_report_on_government_information_is_checked_as_before_beside_packs_of_other_kinds()
    {
        var fixture = Path.Combine(RepositoryRoot.Path, "fixtures", "2021", "faulty-department-2025.txt");

        Checked("law-government", fixture).ToJsonString().ShouldBe(Checked(null, fixture).ToJsonString());
    }

    [Fact]
    public void The_kind_can_be_given_where_neither_title_nor_outline_tells_it()
    {
        folder.Add("a.txt", "清禾县水利局2023年依法行政总结\n一、存在的不足和原因\n执法力量不足。\n");

        var report = Checked("law-government", folder.At("a.txt"), "--kind", "law-government");

        Text(report["facts"]!["kind"]!["told"]).ShouldBe("given");
        Findings(report).ShouldContain("FZ-03");
        var unknown = ProgramRun.WithRealRules(["check", folder.At("a.txt"), "--rules", Path.Combine(Examples, "law-government"), "--kind", "law-goverment"]);
        unknown.Exit.ShouldBe(2);
        unknown.Errors.ShouldContain("law-government");
    }

    [Fact]
    public void A_kind_whose_figures_cover_the_calendar_year_takes_over_what_is_asked_of_the_period()
    {
        var pack = File.ReadAllText(Path.Combine(Examples, "law-government", "law-government.yaml"));
        folder.Add("pack.yaml", pack.Replace("  deadline:", "  period: calendar-year\n  deadline:", StringComparison.Ordinal));

        var run = ProgramRun.WithRealRules(["check", Path.Combine(Examples, "law-government", "good.txt"), "--rules", folder.Path, "-f", "json", "--no-config"]);

        Findings(JsonNode.Parse(run.Output)!["reports"]![0]!).ShouldBe(["GK00-05"]);
    }

    [Fact]
    public void A_report_of_another_kind_comes_out_of_the_cache_as_it_went_in()
    {
        string[] command = ["check", Path.Combine(Examples, "law-government", "faulty.txt"), "--rules", Path.Combine(Examples, "law-government"), "--no-config", "--cache", folder.At("cache")];

        var (first, second) = (ProgramRun.WithRealRules(command), ProgramRun.WithRealRules(command));

        Directory.EnumerateFiles(folder.At("cache")).ShouldNotBeEmpty();
        first.Output.ShouldContain("FZ-03");
        second.Output.ShouldBe(first.Output);
        ProgramRun.WithRealRules([.. command, "--kind", "law-government"]).Output.ShouldContain("已指定按");
    }

    [Fact]
    public void A_topic_of_a_pack_is_read_with_its_zeros_and_near_misses()
    {
        folder.Add("a.txt", "清禾县水利局2023年政府信息公开工作年度报告\n一、总体情况\n认真做好公开。\n二、主动公开政府信息情况\n公开信息20条。\n三、重点领域信息公开情况\n全年未开展监督检查。健全监督检查制度2项。\n");

        var run = ProgramRun.WithRealRules(["facts", folder.At("a.txt"), "--rules", Path.Combine(Examples, "key-areas"), "-f", "json"]);
        var counts = JsonNode.Parse(run.Output)!["reports"]![0]!["facts"]!["counts"]!.AsArray().Where(c => Text(c!["topic"]) == "inspections").ToArray();

        counts.ShouldHaveSingleItem()!["value"]!.GetValue<decimal>().ShouldBe(0);
    }

    // The words of a pack are wrong at their place in the pack, as any other line of it.
    [Theory]
    [InlineData("lexicon: {mentions: {e-mail: [邮箱, 邮箱]}}", "pack.yaml:2:35")]
    [InlineData("lexicon: {mention: {e-mail: [邮箱]}}", "pack.yaml:2:11")]
    [InlineData("lexicon:\n  roles:\n    key-areas:\n      any: [重点领域]\n      non: [一]", "pack.yaml:6:7")]
    [InlineData("lexicon:\n  topics:\n    visits: {words: [走访], home: [key-area], units: [次]}", "pack.yaml:4:34")]
    public void What_is_wrong_in_the_words_of_a_pack_is_said_at_its_place(string block, string place)
    {
        folder.Add("pack.yaml", $"pack: own\n{block}\ntitle: {{zh: 某}}\napplies: {{}}\nsources: {{}}\nrequirements: []\n");

        var lint = ProgramRun.WithRealRules(["rules", "lint", folder.Path]);

        lint.Exit.ShouldBe(1);
        lint.Output.ShouldContain(place);
    }

    [Fact]
    public void Two_packs_may_not_give_one_name_to_different_words()
    {
        folder.Add("a.yaml", Pack("first", "lexicon: {mentions: {e-mail: [邮箱]}}"));
        folder.Add("b.yaml", Pack("second", "lexicon: {mentions: {e-mail: [电邮]}}"));

        var lint = ProgramRun.WithRealRules(["rules", "lint", folder.Path]);

        lint.Exit.ShouldBe(1);
        lint.Output.ShouldContain("b.yaml:5:22");
        lint.Output.ShouldContain("a.yaml:5");
    }

    [Fact]
    public void The_names_of_a_pack_are_its_own()
    {
        folder.Add("a.yaml", Pack("first", "lexicon: {mentions: {e-mail: [邮箱]}}"));
        folder.Add("b.yaml", Pack("second", "", "  - {id: B-1, kind: mentions, words: [e-mail], severity: info, basis: [], title: {zh: 一}, message: {zh: 二}, fix: {zh: 三}, examples: {pass: [邮箱], fail: [无]}}"));

        ProgramRun.WithRealRules(["rules", "lint", folder.Path]).Output.ShouldContain("e-mail");
    }

    [Fact]
    public void A_new_pack_lints_and_tests_clean_in_both_languages_and_is_never_written_over()
    {
        foreach (var language in (string[])["zh", "en"])
        {
            var to = folder.At("new-" + language);
            ProgramRun.Of(["rules", "new", "own-pack", to, "--lang", language]).Exit.ShouldBe(0);
            ProgramRun.WithRealRules(["rules", "lint", to]).Exit.ShouldBe(0);
            var test = ProgramRun.WithRealRules(["rules", "test", to]);
            test.Exit.ShouldBe(0, test.Output);
            ProgramRun.WithRealRules(["rules", "new", "own-pack", to]).Exit.ShouldBe(2);
        }
    }

    [Fact]
    public void A_name_that_is_none_writes_nothing()
    {
        ProgramRun.WithRealRules(["rules", "new", "../Elsewhere", folder.Path]).Exit.ShouldBe(2);

        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void An_example_that_ends_otherwise_shows_what_was_read_of_its_sentence()
    {
        folder.Add("pack.yaml", File.ReadAllText(Path.Combine(Examples, "key-areas", "key-areas.yaml")).Replace("开展监督检查3次。\"}]", "开展监督检查多次。\"}]", StringComparison.Ordinal));

        var test = ProgramRun.WithRealRules(["rules", "test", folder.Path]);

        test.Exit.ShouldBe(1);
        test.Output.ShouldContain("topics/inspections 监督检查");
    }

    private static string Pack(string name, string words, string needs = "") =>
        $"pack: {name}\ntitle: {{zh: 某}}\napplies: {{}}\nsources: {{}}\n{words}\nrequirements:{(needs.Length == 0 ? " []" : "\n" + needs)}\n";

    private static JsonNode Checked(string? pack, string report, params string[] more)
    {
        string[] rules = pack is null ? [] : ["--rules", Path.Combine(Examples, pack)];
        var run = ProgramRun.WithRealRules(["check", report, "-f", "json", "--no-config", .. rules, .. more]);
        run.Errors.ShouldBe("");
        return JsonNode.Parse(run.Output)!["reports"]![0]!;
    }

    private static string[] Findings(JsonNode report) => [.. report["findings"]!.AsArray().Select(f => Text(f!["ruleId"])).Order(StringComparer.Ordinal)];

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
