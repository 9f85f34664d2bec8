using System.Text.RegularExpressions;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Tests;

public sealed partial class HelpTests
{
    private const string Reading = " --year --regime --kind --place --rules --lexicon --max-file-size --max-expanded-size --max-parts --max-depth --lang --version --help";
    private const string Judging = Reading + " --select --ignore --prior --engine --config --no-config --waivers";
    private const string Writing = " --format --output --color";

    [Theory]
    [InlineData("check", Judging + Writing + " --stdin-name --min-severity --fail-on --exit-zero --quiet --statistics --include --exclude --force-exclude --allow-empty --list-files --strict-files --changed-since --jobs --cache --show-config --timings --watch")]
    [InlineData("serve", Judging + " --no-browser")]
    [InlineData("audit", Reading + " --stdin-name --roster --last-year --output --color")]
    [InlineData("facts", Reading + Writing + " --stdin-name --why --as-read")]
    [InlineData("baseline create", Judging + " --reason --owner --expires --min-severity --stdin-name")]
    [InlineData("baseline prune", Judging)]
    [InlineData("init", " --action --lang --version --help")]
    [InlineData("explain", Reading + " --on --prior --format --color")]
    [InlineData("rules list", " --format --rules --color --lang --version --help")]
    [InlineData("rules lint", " --lexicon --format --color --lang --version --help")]
    [InlineData("rules test", " --lexicon --color --lang --version --help")]
    [InlineData("rules docs", " --out --check --rules --lang --version --help")]
    [InlineData("completion", " --lang --version --help")]
    [InlineData("man", " --lang --version --help")]
    [InlineData("rules schema", "--results --lang --version --help")]
    public void Every_option_is_described_in_both_languages_and_no_other_exists(string verb, string options)
    {
        foreach (var language in (string[])["zh", "en"])
        {
            var run = ProgramRun.Of([.. verb.Split(' '), "--help", "--lang", language]);

            run.Exit.ShouldBe(0);
            run.Errors.ShouldBe("");
            Options().Matches(run.Output).Select(m => m.Groups[1].Value).ShouldBe(options.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
            run.Output.ShouldContain("  compliancecheck " + verb);
            run.Output.ShouldContain(language == "zh" ? "退出码：" : "Exit codes:");
        }
    }

    [Fact]
    public void The_program_names_its_verbs()
    {
        var run = ProgramRun.InChinese("--help");

        foreach (var verb in (string[])["check", "facts", "explain", "rules", "baseline", "init"])
        {
            run.Output.Split('\n').ShouldContain(line => line.StartsWith("  " + verb + " ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Descriptions_line_up_on_a_terminal_of_80_columns()
    {
        var run = ProgramRun.Of(["check", "--help", "--lang", "zh"], width: 80);

        run.Output.Split('\n').ShouldAllBe(line => DisplayWidth.Of(line) <= 80 || line.StartsWith("  compliancecheck", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_anything_to_do_the_help_is_shown_and_2_returned()
    {
        var run = ProgramRun.Of([]);

        run.Exit.ShouldBe(2);
        run.Output.ShouldContain("compliancecheck VERB");
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("-V")]
    [InlineData("check --version")]
    [InlineData("rules list -V")]
    public void The_version_is_that_of_the_build(string line) =>
        ProgramRun.Of(line.Split(' ')).Output.ShouldMatch(@"^compliancecheck \d+\.\d+\.\d+\n$");

    [Fact]
    public void A_verb_tells_its_own_exit_codes()
    {
        ProgramRun.InChinese("check", "--help").Output.ShouldContain("--fail-on 级别的问题");
        foreach (var verb in (string[])["facts", "init", "explain", "rules lint", "rules test", "rules docs", "completion"])
        {
            ProgramRun.InChinese([.. verb.Split(' '), "--help"]).Output.ShouldNotContain("--fail-on", customMessage: verb);
        }
    }

    [Theory]
    [InlineData("rules", "rules list")]
    [InlineData("baseline", "baseline prune")]
    public void A_group_of_verbs_shows_examples_of_its_own(string group, string example)
    {
        var help = ProgramRun.InChinese(group, "--help").Output;

        help.ShouldContain("  compliancecheck " + example + "\n");
        help.ShouldNotContain("compliancecheck check");
    }

    [Theory]
    [InlineData("init", "init [DIR]")]
    [InlineData("rules lint", "rules lint [DIR]")]
    [InlineData("check", "check [PATH...]")]
    [InlineData("explain", "explain ID...")]
    public void What_may_be_left_out_stands_in_brackets(string verb, string usage) =>
        ProgramRun.InChinese([.. verb.Split(' '), "--help"]).Output.ShouldContain($"  compliancecheck {usage} [选项]\n");

    [GeneratedRegex(@"^  (?:-., )*(--[a-z]+(?:-[a-z]+)*)(?= |$)", RegexOptions.Multiline)]
    private static partial Regex Options();
}
