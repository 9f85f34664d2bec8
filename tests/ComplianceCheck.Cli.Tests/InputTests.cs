using System.Text;
using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_gives_its_readable_files_in_order_with_all_below_it()
    {
        foreach (var name in (string[])["b.txt", "a.md", "sub/deep/c.txt", "~$b.docx", ".hidden.txt", ".git/x.txt", "table.xlsx", "sub/~$c.DOCX"])
        {
            folder.Add(name);
        }

        Checked(folder.Path).ShouldBe(["a.md", "b.txt", "sub/deep/c.txt"]);
    }

    [Theory]
    [InlineData("*.txt", "a1.txt", "a2.txt")]
    [InlineData("a?.txt", "a1.txt", "a2.txt")]
    [InlineData("**/*.txt", "a1.txt", "a2.txt", "x/b.txt", "x/y/c.txt")]
    [InlineData("x/**", "x/b.txt", "x/y/c.txt")]
    [InlineData("*/b.txt", "x/b.txt")]
    [InlineData("x/**/c.*", "x/y/c.txt")]
    public void A_pattern_gives_the_files_that_match(string pattern, params string[] expected)
    {
        foreach (var name in (string[])["a1.txt", "a2.txt", "x/b.txt", "x/y/c.txt", "z.md", "~$l.docx", ".dot.txt"])
        {
            folder.Add(name);
        }

        Checked(folder.At(pattern)).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Each_file_is_checked_once_however_often_it_is_named()
    {
        var draft = folder.Add("a.txt");

        Checked(draft, folder.Path, folder.At("./a.txt"), folder.At("*.txt")).ShouldBe(["a.txt"]);
    }

    [Fact]
    public void A_list_gives_a_path_a_line()
    {
        var one = folder.Add("一.txt");
        var two = folder.Add("two.txt");
        var list = folder.Add("list", $"\ufeff{two}\r\n\r\n  {one}  \n");

        Checked("@" + list).ShouldBe(["two.txt", "一.txt"]);
    }

    [Fact]
    public void Links_that_lead_round_in_a_circle_are_not_followed()
    {
        folder.Add("sub/a.txt");
        Directory.CreateSymbolicLink(folder.At("sub/loop"), folder.Path);

        Checked(folder.Path).ShouldBe(["sub/a.txt"]);
        Checked(folder.At("**/*.txt")).ShouldBe(["sub/a.txt"]);
    }

    [Fact]
    public void Standard_input_has_the_name_that_it_is_given()
    {
        var run = ProgramRun.Of(["check", "-", "--stdin-name", "年报.txt", "-f", "json"], Encoding.UTF8.GetBytes("某局2017年年报\n"), new FixedEngine(_ => FixedEngine.Findings([])));

        run.Exit.ShouldBe(0);
        Report(run)["path"]!.GetValue<string>().ShouldBe("年报.txt");
        Report(run)["sha256"]!.GetValue<string>().ShouldBe("c924fbed7f1cfa5143dfd9a069e0f4fdf77b9ffc1c2e98ba44b4dac83725f4ed");
    }

    [Theory]
    [InlineData("no.txt", "not-found")]
    [InlineData("*.none", "no-match")]
    [InlineData("empty", "no-match")]
    public void What_matches_nothing_is_an_error(string name, string code)
    {
        Directory.CreateDirectory(folder.At("empty"));
        var run = ProgramRun.InChinese("check", folder.At(name), "-f", "json");

        run.Exit.ShouldBe(2);
        var error = JsonNode.Parse(run.Output)!["errors"]![0]!;
        error["code"]!.GetValue<string>().ShouldBe(code);
        error["path"]!.GetValue<string>().ShouldBe(folder.At(name));
        run.Errors.ShouldContain(error["message"]!.GetValue<string>());
    }

    [Fact]
    public void A_missing_list_and_a_list_in_another_encoding_are_errors()
    {
        File.WriteAllBytes(folder.At("gbk"), [0xD6, 0xD0, 0xCE, 0xC4, 0x0A]);

        ProgramRun.InChinese("check", "@" + folder.At("none")).Errors.ShouldContain("文件不存在");
        ProgramRun.InChinese("check", "@" + folder.At("gbk")).Errors.ShouldContain("另存为 UTF-8");
    }

    [Fact]
    public void Only_a_lock_file_is_nothing_to_check()
    {
        var run = ProgramRun.InChinese("check", folder.Add("~$a.docx"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("锁定文件");
    }

    [Fact]
    public void A_file_that_is_no_document_is_an_error_and_the_rest_goes_on()
    {
        File.WriteAllBytes(folder.At("a.txt"), [0xFF, 0xFE, 0x00, 0xD8, 0x01]);
        folder.Add("b.txt");

        var run = ProgramRun.With([], "check", folder.Path, "-f", "json");

        run.Exit.ShouldBe(2);
        var root = JsonNode.Parse(run.Output)!;
        root["errors"]!.AsArray().Count.ShouldBe(1);
        root["reports"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public void Many_files_come_out_sorted_whatever_the_order_of_the_arguments()
    {
        var names = Enumerable.Range(0, 60).Select(i => $"{i:000}.txt").Reverse().ToArray();
        var paths = names.Select(n => folder.Add(n)).ToArray();

        Checked(paths).ShouldBe(names.Reverse());
    }

    [Fact]
    public void A_name_that_looks_like_an_option_goes_after_two_dashes()
    {
        var run = ProgramRun.Of(["check", "--lang", "zh", "--", "--no-such-file"]);

        run.Errors.ShouldContain("--no-such-file：文件不存在");
    }

    private string[] Checked(params string[] paths)
    {
        var run = ProgramRun.With([], ["check", .. paths, "-f", "json"]);

        run.Errors.ShouldNotContain("compliancecheck：");
        return [.. JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(r => Path.GetRelativePath(folder.Path, r!["path"]!.GetValue<string>()).Replace('\\', '/'))];
    }

    private static JsonNode Report(ProgramRun run) => JsonNode.Parse(run.Output)!["reports"]![0]!;
}
