using System.Text;
using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

public sealed class RulesLintTests : IDisposable
{
    private const string Sound =
        """
        pack: mine
        title: {zh: 我的, en: Mine}
        sources: {law: {title: 某办法}}
        requirements:
          - {id: M-1, kind: trial, severity: info, basis: [{source: law}], title: {zh: 题, en: T}, message: {zh: 讯, en: M}, fix: {zh: 改, en: F}, examples: {pass: [a], fail: [b]}}
        """;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Packs_without_mistakes_give_0()
    {
        folder.Add("rules/mine.yaml", Sound);

        var run = ProgramRun.InChinese("rules", "lint", folder.At("rules"));

        (run.Exit, run.Output, run.Errors).ShouldBe((0, "1 个规则包、1 项要求，没有错误。\n", ""));
    }

    [Fact]
    public void Without_a_folder_the_packs_of_the_program_are_looked_at() =>
        ProgramRun.InChinese("rules", "lint").Output.ShouldBe("1 个规则包、2 项要求，没有错误。\n");

    [Fact]
    public void Each_mistake_is_shown_with_place_line_and_suggestion_and_gives_1()
    {
        var pack = folder.Add("rules/mine.yaml", Sound.Replace("severity", "severty", StringComparison.Ordinal));

        var run = ProgramRun.InChinese("rules", "lint", folder.At("rules"));

        run.Exit.ShouldBe(1);
        run.Errors.ShouldBe("");
        run.Output.ShouldStartWith($"{pack}:5:28: 不认识的键“severty”；是否想用“severity”？\n    - {{id: M-1,");
        run.Output.ShouldEndWith("\n发现 1 处错误。\n");
    }

    [Fact]
    public void Mistakes_are_JSON_for_other_programs()
    {
        var pack = folder.Add("rules/mine.yaml", Sound.Replace("title: 某办法", "titel: 某办法", StringComparison.Ordinal));

        var run = ProgramRun.Of(["rules", "lint", folder.At("rules"), "-f", "json", "--lang", "en"]);

        run.Exit.ShouldBe(1);
        var mistake = JsonNode.Parse(run.Output)!["mistakes"]!.AsArray().ShouldHaveSingleItem()!;
        mistake["file"]!.GetValue<string>().ShouldBe(pack);
        (mistake["line"]!.GetValue<int>(), mistake["column"]!.GetValue<int>()).ShouldBe((3, 17));
        mistake["message"]!.GetValue<string>().ShouldBe("unknown key 'titel'");
        mistake["suggestion"]!.GetValue<string>().ShouldBe("title");
    }

    [Fact]
    public void A_file_in_another_encoding_is_a_mistake_that_hides_no_other()
    {
        File.WriteAllBytes(folder.At("a.yaml"), [.. Encoding.ASCII.GetBytes("pack: "), 0xCE, 0xD2]);
        folder.Add("b.yml", "pack: b\n");

        var run = ProgramRun.InChinese("rules", "lint", folder.Path);

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("a.yaml:1:1: 文件不是 UTF-8 编码");
        run.Output.ShouldContain("b.yml:1:1: 缺少“title”");
    }

    [Fact]
    public void Folders_that_hold_no_pack_or_do_not_exist_give_2()
    {
        folder.Add("说明.txt", "不是规则包");

        ProgramRun.InChinese("rules", "lint", folder.Path).ShouldSatisfyAllConditions(
            r => r.Exit.ShouldBe(2),
            r => r.Errors.ShouldContain("没有规则包"));
        ProgramRun.InChinese("rules", "lint", folder.At("no")).ShouldSatisfyAllConditions(
            r => r.Exit.ShouldBe(2),
            r => r.Errors.ShouldContain("无法读取规则文件夹"));
    }
}
