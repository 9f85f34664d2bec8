using System.Text;
using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

/// <summary>Names of files that somebody chose with care, or with none.</summary>
public sealed class NameTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixTheory]
    [InlineData("reports/*.txt", "reports/*.txt")]
    [InlineData("reports/*.txt", "reports/*.txt/decoy.txt")]
    [InlineData("reports/**/*.txt", "reports/**/*.txt")]
    [InlineData("reports/?.txt", "reports/?.txt")]
    public void A_pattern_is_a_pattern_even_where_something_has_its_name(string pattern, string decoy)
    {
        folder.Add("reports/b.txt");
        folder.Add(decoy);

        Checked(folder.At(pattern)).ShouldBe([decoy, "reports/b.txt"], ignoreOrder: true);
    }

    [UnixFact]
    public void A_name_with_a_star_can_still_be_named()
    {
        folder.Add("a*b/c.txt");

        Checked(folder.At("a*b")).ShouldBe(["a*b/c.txt"]);
    }

    [UnixFact]
    public void A_list_is_a_list_even_where_a_file_has_its_name()
    {
        folder.Add("a.txt");
        folder.Add("list", "a.txt\n");
        folder.Add("@list");
        folder.Add("@b.txt");

        var listed = ProgramProcess.In(folder.Path, "check", "@list", "-f", "json", "--lang", "zh");
        JsonNode.Parse(listed.Output)!["reports"]!.AsArray().ShouldHaveSingleItem()!["path"]!.GetValue<string>().ShouldBe("a.txt");
        ProgramProcess.In(folder.Path, "check", "@b.txt", "--lang", "zh").Errors.ShouldContain("./@");
    }

    [Theory]
    [InlineData("check", "")]
    [InlineData("check", "a\0b.txt")]
    [InlineData("facts", "")]
    [InlineData("check", "-", "--stdin-name", "")]
    [InlineData("check", "-", "--stdin-name", "a\0b")]
    [InlineData("check", "-", "--config", "")]
    [InlineData("check", "-", "--waivers", "")]
    [InlineData("check", "-", "--prior", "")]
    [InlineData("check", "-", "--rules", "")]
    [InlineData("check", "-", "--lexicon", "")]
    [InlineData("check", "-", "--cache", "")]
    [InlineData("check", "@")]
    [InlineData("explain", "TR-01", "--on", "")]
    [InlineData("rules", "docs", "--out", "")]
    [InlineData("rules", "lint", "")]
    [InlineData("init", "")]
    [InlineData("baseline", "create", "", "--reason", "x", "--owner", "y", "--expires", "2099-01-01")]
    public void What_is_no_path_is_told_in_one_sentence(params string[] arguments)
    {
        var run = ProgramRun.InChinese(arguments);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldNotContain("程序出错");
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public void Lines_of_a_list_that_are_no_paths_are_told_and_the_others_are_checked()
    {
        var list = folder.Add("list", $"a\0b\n{folder.Add("a.txt")}\n");

        var run = ProgramRun.With([], "check", "@" + list, "-f", "json");

        run.Exit.ShouldBe(2);
        JsonNode.Parse(run.Output)!["errors"]!.AsArray().Count.ShouldBe(1);
        JsonNode.Parse(run.Output)!["reports"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("报", 80)]
    [InlineData("a", 250)]
    [InlineData("𠀀", 62)]
    public void Results_may_have_the_longest_name_there_is(string character, int times)
    {
        var name = string.Concat(Enumerable.Repeat(character, times)) + ".json";

        ProgramRun.With([], "check", folder.Add("a.txt"), "-o", "json=" + folder.At(name)).Exit.ShouldBe(0);

        Encoding.UTF8.GetByteCount(name).ShouldBeGreaterThan(240);
        folder.Files().ShouldBe(["a.txt", name], ignoreOrder: true);
    }

    /// <summary>Elsewhere than on Windows a backslash is part of a name, and so hides no report in a folder that is not there.</summary>
    [UnixFact]
    public void A_backslash_in_a_name_is_no_folder_that_patterns_leave_out()
    {
        folder.Add("old\\a.txt");
        folder.Add("old/b.txt");

        Checked(folder.Path, "-q", "--exclude", folder.At("old")).ShouldBe(["old\\a.txt"]);
        folder.Add("compliancecheck.yaml", "exclude: [\"old\"]\n");
        Checked(folder.Path, "-q").ShouldBe(["old\\a.txt"]);
        folder.Add("compliancecheck.yaml", "include: [\"old\"]\n");
        Checked(folder.Path, "-q").ShouldBe(["old/b.txt"]);
    }

    [UnixFact]
    public void A_folder_that_cannot_be_opened_is_told_where_a_pattern_leads_into_it()
    {
        folder.Add("in/a.txt");
        folder.Add("in/locked/b.txt");
        folder.Add("in/open/c.txt");
        using var locked = new LockedFolder(folder.At("in/locked"));
        if (!locked.IsLocked)
        {
            return;
        }

        foreach (var pattern in (string[])["in/**/*.txt", "in/*/*.txt", "in/locked/*.txt", "in"])
        {
            var run = locked.Run(folder, "check", pattern, "-f", "json", "--lang", "zh");

            run.Exit.ShouldBe(2);
            var error = JsonNode.Parse(run.Output)!["errors"]!.AsArray().ShouldHaveSingleItem()!;
            error["path"]!.GetValue<string>().ShouldBe("in/locked");
            error["code"]!.GetValue<string>().ShouldBe("access-denied");
        }

        locked.Run(folder, "check", "in/*.txt", "--exit-zero").Exit.ShouldBe(0);
    }

    private string[] Checked(params string[] paths)
    {
        var run = ProgramRun.With([], ["check", .. paths, "-f", "json"]);

        run.Errors.ShouldBe("");
        return [.. JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(r => Path.GetRelativePath(folder.Path, r!["path"]!.GetValue<string>()))];
    }
}
