using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

public sealed class LexiconOptionTests : IDisposable
{
    private const string Report = "云溪县档案局2017年政府信息公开工作年度报告\n一、概述\n2017年认真做好工作。\n二、依申请公开政府信息情况\n2017年收到政府信息公开申请7桩。\n";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_word_is_tried_without_building_the_program()
    {
        folder.Add("words/counts.yaml", "units: [桩]\n");
        folder.Add("words/topics.yaml", "requests: {units: [桩]}\n");

        Requests(Facts()).ShouldBeEmpty();
        Requests(Facts("--lexicon", folder.At("words"))).ShouldBe([7]);
    }

    [Theory]
    [InlineData("check", "a.txt")]
    [InlineData("facts", "a.txt")]
    [InlineData("rules", "test")]
    public void A_mistake_in_it_is_shown_as_one_in_a_pack(string verb, string second)
    {
        var words = folder.Add("words/counts.yaml", "# 试词\nunis: [桩]\n");

        var run = ProgramRun.InChinese(verb, second == "a.txt" ? folder.Add(second, Report) : second, "--lexicon", folder.At("words"));

        (run.Exit, run.Output).ShouldBe((2, ""));
        run.Errors.ShouldStartWith($"{words}:2:1: 不认识的键“unis”；是否想用“units”？\n    unis: [桩]\n");
        run.Errors.ShouldContain("词库有 1 处错误，未作检查。");
    }

    [Fact]
    public void Explaining_on_a_report_takes_it_too()
    {
        folder.Add("words/counts.yaml", "unis: [桩]\n");

        ProgramRun.InChinese("explain", "TR-01", "--on", folder.Add("a.txt", Report), "--lexicon", folder.At("words")).Exit.ShouldBe(2);
    }

    [Fact]
    public void Linting_shows_mistakes_of_words_before_those_of_packs()
    {
        var words = folder.Add("words/titles.yaml", "annual-report: [年报]\n");
        var pack = folder.Add("rules/mine.yaml", "pack: mine\ntitel: {zh: 我的, en: Mine}\nrequirements: []\n");

        var run = ProgramRun.InChinese("rules", "lint", folder.At("rules"), "--lexicon", folder.At("words"));

        run.Exit.ShouldBe(1);
        run.Output.ShouldStartWith($"{words}:1:17: “年报”在“annual-report”中已经有了\n");
        run.Output.ShouldContain($"{pack}:2:1: ");
    }

    [Theory]
    [InlineData("none", "无法读取词库文件夹")]
    [InlineData("empty", "中没有词库文件")]
    public void A_folder_without_words_is_refused(string name, string sentence)
    {
        Directory.CreateDirectory(folder.At("empty"));

        var run = ProgramRun.InChinese("check", folder.Add("a.txt", Report), "--lexicon", folder.At(name));

        (run.Exit, run.Output).ShouldBe((2, ""));
        run.Errors.ShouldContain(sentence);
    }

    private JsonNode Facts(params string[] more) =>
        JsonNode.Parse(ProgramRun.InChinese(["facts", folder.Add("a.txt", Report), "-f", "json", .. more]).Output)!;

    private static IEnumerable<int> Requests(JsonNode facts) =>
        facts["reports"]![0]!["facts"]!["counts"]!.AsArray().Where(c => c!["topic"]!.GetValue<string>() == "requests").Select(c => c!["value"]!.GetValue<int>());
}
