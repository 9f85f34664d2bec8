namespace ComplianceCheck.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("chek a.txt", "没有命令“chek”", "“check”")]
    [InlineData("check --yera 2017 a.txt", "没有选项“--yera”", "“--year”")]
    [InlineData("check a.txt --nosuch", "没有选项“--nosuch”")]
    [InlineData("check a.txt -z", "没有选项“-z”")]
    [InlineData("check a.txt -fjson", "没有选项“-fjson”")]
    [InlineData("check a.txt --year 17", "四位数的年度")]
    [InlineData("check a.txt --year", "缺少值")]
    [InlineData("check a.txt --format xml", "text, json")]
    [InlineData("check a.txt -f text -f json", "只有一种格式可以输出到屏幕")]
    [InlineData("check a.txt --color red", "auto, always, never")]
    [InlineData("check a.txt --fail-on bad", "error, warning, info")]
    [InlineData("check a.txt --min-severity bad", "error, warning, info")]
    [InlineData("check a.txt --color auto --color never", "只能给出一次")]
    [InlineData("check a.txt --quiet=yes", "不带值")]
    [InlineData("check a.txt --engine other", "direct, nrules")]
    [InlineData("check a.txt -o json", "格式=路径")]
    [InlineData("check a.txt -o jsn=a.json", "“jsn”")]
    [InlineData("check a.txt -o 结果.doc", "格式=路径")]
    [InlineData("check a.txt -f xml -o 结果.out", "“xml”")]
    [InlineData("check a.txt -o json=a.txt", "不能把结果写入 a.txt")]
    [InlineData("check a.txt -o json=b -o json=c", "只能写入一个文件")]
    [InlineData("check a.txt -o json=no/such/folder/x.json", "无法写入文件")]
    [InlineData("check a.txt --stdin-name b.txt", "只能与 - 一起使用")]
    [InlineData("check a.txt --select A,,B", "空项")]
    [InlineData("check a.txt --max-file-size 0", "选项 --max-file-size", "1 至 1024", "“0”")]
    [InlineData("check a.txt --max-expanded-size many", "1 至 4096", "“many”")]
    [InlineData("check a.txt --max-parts 1.5", "1 至 100000", "“1.5”")]
    [InlineData("check a.txt --max-depth 257", "16 至 256", "“257”")]
    [InlineData("facts a.txt --max-depth 15", "16 至 256")]
    [InlineData("check a.txt --rules no/such/folder", "无法读取规则文件夹")]
    [InlineData("check a.txt --regime cn-1999", "cn-1999")]
    [InlineData("check a.txt --prior no-such-file.txt", "无法读取上一年度的报告")]
    [InlineData("facts a.txt --fail-on error", "没有选项“--fail-on”")]
    [InlineData("explain", "缺少参数 ID")]
    [InlineData("init A B", "多余的参数“B”")]
    [InlineData("explain GK0", "没有编号为“GK0”的要求")]
    [InlineData("check a.txt --regime cn-2012", "。是否想用“cn-20")]
    [InlineData("completion tcsh", "bash, zsh, fish, powershell")]
    [InlineData("explain NO-SUCH-ID", "没有编号为“NO-SUCH-ID”的要求")]
    [InlineData("rules", "缺少命令", "list")]
    [InlineData("rules lst", "“list”")]
    public void A_mistake_is_told_in_one_sentence_and_gives_2(string line, params string[] says)
    {
        var run = ProgramRun.InChinese(line.Split(' '));

        run.Exit.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.TrimEnd('\n').ShouldNotContain("\n");
        foreach (var words in says)
        {
            run.Errors.ShouldContain(words);
        }
    }

    [Fact]
    public void A_bad_language_is_told_in_the_language_of_the_system()
    {
        var run = ProgramRun.Of(["check", "a.txt", "--lang", "fr"], environment: new Dictionary<string, string> { ["LANG"] = "zh_CN.UTF-8" });

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("zh, en");
        run.Errors.ShouldContain("选项 --lang");
    }

    [Theory]
    [InlineData(null, null, null, true)]
    [InlineData(null, null, "C.UTF-8", true)]
    [InlineData(null, null, "POSIX", true)]
    [InlineData("C", null, "en_US.UTF-8", false)]
    [InlineData(null, null, "de_DE.UTF-8", false)]
    [InlineData(null, null, "zh_CN.UTF-8", true)]
    [InlineData(null, null, "zh-Hans", true)]
    [InlineData("en_US.UTF-8", null, "zh_CN.UTF-8", false)]
    [InlineData("", "zh_CN", "en_US", true)]
    public void The_language_is_that_of_the_system(string? all, string? messages, string? lang, bool isChinese)
    {
        var environment = new Dictionary<string, string?> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang }
            .Where(v => v.Value is not null)
            .ToDictionary(v => v.Key, v => v.Value!);

        var run = ProgramRun.Of(["--help"], environment: environment);

        run.Output.Contains("用法：", StringComparison.Ordinal).ShouldBe(isChinese);
        run.Output.Contains("Usage:", StringComparison.Ordinal).ShouldBe(!isChinese);
    }

    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--lang=en")]
    [InlineData("--lang", "en-GB")]
    [InlineData("--lang", "en_US.UTF-8")]
    public void The_option_decides_over_the_system(params string[] option)
    {
        var run = ProgramRun.Of(["chek", .. option], environment: new Dictionary<string, string> { ["LANG"] = "zh_CN" });

        run.Errors.ShouldContain("There is no verb");
    }
}
