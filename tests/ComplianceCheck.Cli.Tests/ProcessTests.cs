using System.Diagnostics;
using System.Text;

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

        Encoding.UTF8.GetString(help.Output).ShouldStartWith("检查政府信息公开工作年度报告");
        Encoding.UTF8.GetString(mistake.Errors).ShouldStartWith("compliancecheck：没有命令");
        mistake.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_but_text_is_written_where_no_terminal_is() =>
        Start("check", "--help", "--lang", "zh").Output.ShouldNotContain((byte)0x1B);

    private static (int Exit, byte[] Output, byte[] Errors) Start(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "compliancecheck.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        })!;
        process.StandardInput.Close();
        using var errors = new MemoryStream();
        using var output = new MemoryStream();
        var reading = process.StandardError.BaseStream.CopyToAsync(errors);
        process.StandardOutput.BaseStream.CopyTo(output);
        reading.Wait();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), errors.ToArray());
    }
}
