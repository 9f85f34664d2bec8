namespace ComplianceCheck.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("compliancecheck ch", "check")]
    [InlineData("compliancecheck rules l", "lint list")]
    [InlineData("compliancecheck check --fail-on ", "error info none warning")]
    [InlineData("compliancecheck check --min-s", "--min-severity")]
    [InlineData("compliancecheck check --isol", "")]
    [InlineData("cc completion ", "bash fish powershell zsh --help --lang --version -? -h -V")]
    [InlineData("compliancecheck", "")]
    public void The_program_tells_a_shell_what_may_follow(string line, string words)
    {
        var run = ProgramRun.Of([$"[suggest:{line.Length}]", line]);

        run.Exit.ShouldBe(0);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
    }

    [Fact]
    public void Only_what_stands_before_the_cursor_counts() =>
        ProgramRun.Of(["[suggest:18]", "compliancecheck ch --quiet"]).Output.ShouldBe("check\n");

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete ")]
    [InlineData("powershell", "Register-ArgumentCompleter ")]
    public void A_script_asks_the_program_itself(string shell, string registers)
    {
        var run = ProgramRun.Of(["completion", shell]);

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain(registers);
        run.Output.ShouldContain("[suggest:");
    }

    [Fact]
    public void The_manual_has_every_verb_and_no_line_that_roff_would_take_for_a_command()
    {
        var run = ProgramRun.InChinese("man");

        run.Exit.ShouldBe(0);
        foreach (var verb in (string[])["CHECK", "FACTS", "EXPLAIN", "RULES LINT", "BASELINE CREATE", "INIT"])
        {
            run.Output.ShouldContain($".SH {verb}\n");
        }

        run.Output.Split('\n').Where(l => l.StartsWith('.')).ShouldAllBe(l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^\.(TH|SH|TP|B|I|PP|nf|fi)( |$)"));
        run.Output.ShouldContain("\\-\\-fail\\-on");
    }
}
