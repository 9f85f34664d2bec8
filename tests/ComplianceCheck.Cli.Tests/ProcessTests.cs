namespace ComplianceCheck.Cli.Tests;

/// <summary>The program as a process of its own.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("--help", 0)]
    [InlineData("--version", 0)]
    [InlineData("check --help", 0)]
    [InlineData("chek", 2)]
    [InlineData("check no-such-file.txt", 2)]
    [InlineData("check --year x a.txt", 2)]
    public void The_exit_code_reaches_the_shell(string line, int exit) => Start(line.Split(' ')).Exit.ShouldBe(exit);

    [Fact]
    public void Chinese_is_UTF_8_without_byte_order_mark_on_both_streams()
    {
        var help = Start("--help", "--lang", "zh");
        var mistake = Start("chek", "--lang", "zh");

        help.Output.ShouldStartWith("检查政府信息公开工作年度报告");
        mistake.Errors.ShouldStartWith("compliancecheck：没有命令");
        mistake.Bytes.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_but_text_is_written_where_no_terminal_is() =>
        Start("check", "--help", "--lang", "zh").Bytes.ShouldNotContain((byte)0x1B);

    [Fact]
    public void Every_fixture_yields_the_same_bytes_as_in_the_process_of_the_tests()
    {
        string[] arguments = ["check", Path.Combine(Repository.Root, "fixtures"), "-f", "json"];
        var inside = ProgramRun.InThisProcess(arguments);

        var outside = Start([.. arguments, "--lang", "zh"]);

        outside.Output.ShouldBe(inside.Output);
        outside.Exit.ShouldBe(inside.Exit);
        inside.Output.ShouldContain("department-gb18030.txt");
    }

    [Fact]
    public void Files_that_are_no_reports_are_refused_with_the_same_sentences_as_in_the_process_of_the_tests()
    {
        using var folder = new TempFolder();
        HostileFiles.WriteTo(folder);
        folder.Add("good.txt");
        var inside = ProgramRun.InThisProcess("check", folder.Path);

        var outside = Start("check", folder.Path, "--lang", "zh");

        outside.Errors.ShouldBe(inside.Errors);
        outside.Output.ShouldBe(inside.Output);
        outside.Exit.ShouldBe(2);
        inside.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(HostileFiles.Count);
        inside.Errors.ShouldNotContain("程序出错");
    }

    [Fact]
    public void A_pack_with_a_mistake_is_refused_before_the_missing_file_is_told()
    {
        using var folder = new TempFolder();
        folder.Add("mine.yaml", "pack: mine\ntitel: {zh: 一, en: b}\n");

        var run = Start("check", "no-such-file.txt", "--rules", folder.Path, "--lang", "zh");

        run.Errors.ShouldContain("mine.yaml:2:1");
        run.Errors.ShouldNotContain("no-such-file.txt");
        run.Exit.ShouldBe(2);
    }

    private static ProgramProcess Start(params string[] arguments) => ProgramProcess.In(AppContext.BaseDirectory, arguments);
}
