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

    private static ProgramProcess Start(params string[] arguments) => ProgramProcess.In(AppContext.BaseDirectory, arguments);
}
