namespace ComplianceCheck.Cli.Tests;

public sealed class BaselineTests : IDisposable
{
    private static readonly FixedClock Clock = new(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Create_accepts_what_fails_and_leaves_the_rest()
    {
        var draft = folder.Add("a.txt");

        var run = Create(draft);

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("加入 1 项豁免");
        Waivers().ShouldContain("- requirement: TR-01\n    report: \"a.txt\"\n");
        Waivers().ShouldContain("    reason: \"历史\\\"数据\\\"\"\n    owner: \"办公室\"\n    expires: 2027-12-31\n");
        Waivers().ShouldNotContain("TR-02");
        Check(draft).Exit.ShouldBe(0);
        Check(draft, "--fail-on", "info").Exit.ShouldBe(1);
    }

    [Fact]
    public void Create_adds_to_a_file_and_changes_nothing_that_stands_in_it()
    {
        var draft = folder.Add("a.txt");
        Create(draft);
        var before = Waivers() + "# 说明\n";
        folder.Add(WaiverName, before);

        Create(draft, "--min-severity", "info").Exit.ShouldBe(0);
        Create(draft, "--min-severity", "info").Output.ShouldContain("未改动");

        Waivers().ShouldStartWith(before[..before.IndexOf("# 说明", StringComparison.Ordinal)]);
        Waivers().ShouldEndWith("# 说明\n");
        Check(draft, "--fail-on", "info").Exit.ShouldBe(0);
    }

    [Fact]
    public void Create_does_not_extend_what_has_expired()
    {
        var draft = folder.Add("a.txt");
        Create(draft);
        folder.Add(WaiverName, Waivers().Replace("2027-12-31", "2026-12-31", StringComparison.Ordinal));

        var again = Create(draft);

        again.Output.ShouldContain("未改动");
        again.Output.ShouldContain("1 项豁免已到期，没有自动延长");
        Check(draft).Exit.ShouldBe(1);
    }

    [Fact]
    public void A_report_that_cannot_be_read_gives_2_and_the_others_are_accepted()
    {
        File.WriteAllBytes(folder.At("bad.txt"), [0xFF, 0xFE, 0x00, 0xD8, 0x01]);
        folder.Add("a.txt");

        Create(folder.Path).Exit.ShouldBe(2);

        Waivers().ShouldContain("report: \"a.txt\"");
    }

    /// <summary>Elsewhere than on Windows these are names like any other.</summary>
    [UnixFact]
    public void Names_with_colons_and_backslashes_are_accepted_and_kept_apart()
    {
        foreach (var name in (string[])["a:b.txt", "\\a.txt", "c\\d.txt", "c/d.txt"])
        {
            folder.Add(name);
        }

        folder.Add(WaiverName, "waivers: []\n");
        Create(folder.Path).Exit.ShouldBe(0);

        Check(folder.Path).Exit.ShouldBe(0);
        Waivers().ShouldContain("report: \"a:b.txt\"");
        Waivers().ShouldContain("report: \"\\\\a.txt\"");
        Waivers().ShouldContain("report: \"c\\\\d.txt\"");
        Waivers().ShouldContain("report: \"c/d.txt\"");
    }

    /// <summary>An archive of thousands of reports has more findings than a file that people write.</summary>
    [Fact]
    public void A_file_of_ten_thousand_waivers_is_added_to_and_taken_from()
    {
        var draft = folder.Add("a.txt");
        var many = string.Concat(Enumerable.Range(0, 10_000).Select(i =>
            $"  - requirement: TR-01\n    report: \"旧/{i}.txt\"\n    fingerprint: \"{i:x16}\"\n    reason: \"历史数据无法补录\"\n    owner: \"办公室\"\n    expires: 2027-12-31\n"));
        folder.Add(WaiverName, "waivers:\n" + many);

        Create(draft).Exit.ShouldBe(0);

        Waivers().ShouldStartWith("waivers:\n" + many);
        Waivers().ShouldContain("report: \"a.txt\"");
        Check(draft).Exit.ShouldBe(0);
    }

    [Fact]
    public void Ten_thousand_waivers_are_pruned_in_one_go()
    {
        var draft = folder.Add("a.txt");
        Create(draft);
        var one = Waivers();
        var gone = string.Concat(Enumerable.Range(0, 10_000).Select(i =>
            $"  - requirement: TR-01\n    report: \"a.txt\"\n    fingerprint: \"{i:x16}\"\n    reason: \"历史数据无法补录\"\n    owner: \"办公室\"\n    expires: 2027-12-31\n"));
        folder.Add(WaiverName, one + gone);

        Of("baseline", "prune", "--waivers", folder.At(WaiverName)).Exit.ShouldBe(0);

        Waivers().ShouldBe(one);
    }

    [Fact]
    public void A_file_that_would_grow_beyond_what_is_read_is_left_as_it_is_and_the_message_says_why()
    {
        var draft = folder.Add("a.txt");
        var full = "# " + new string('x', 19_999_900) + "\nwaivers:\n";
        folder.Add(WaiverName, full);

        var run = Create(draft);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("放不下");
        Waivers().Length.ShouldBe(full.Length);
    }

    [Fact]
    public void A_file_that_cannot_be_edited_by_lines_is_left_as_it_is()
    {
        var draft = folder.Add("a.txt");
        const string Text = "waivers: [{requirement: TR-02, report: a.txt, fingerprint: 00000000000000aa, reason: a, owner: b, expires: 2027-12-31}]\n";
        folder.Add(WaiverName, Text);

        var run = Create(draft);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("无法自动修改");
        Waivers().ShouldBe(Text);
    }

    [Fact]
    public void Prune_drops_what_expired_what_is_gone_and_nothing_else()
    {
        foreach (var name in (string[])["a.txt", "b.txt", "c.txt", "d.txt"])
        {
            Create(folder.Add(name));
        }

        File.Delete(folder.At("b.txt"));
        var text = Waivers();
        var third = text.IndexOf("2027-12-31", text.IndexOf("c.txt", StringComparison.Ordinal), StringComparison.Ordinal);
        folder.Add(WaiverName, text[..third] + "2026-12-31" + text[(third + 10)..] + "# 末尾\n");
        folder.Add("d.txt", "云溪县档案局2019年政府信息公开工作年度报告\n一、概述\n");

        var run = Of("baseline", "prune", "--waivers", folder.At(WaiverName));

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("删去 2 项豁免");
        run.Output.ShouldContain("TR-01  b.txt  问题已不存在");
        run.Output.ShouldContain("TR-01  c.txt  已到期");
        Waivers().ShouldBe(text[..text.IndexOf("  - requirement: TR-01\n    report: \"b.txt\"", StringComparison.Ordinal)]
            + text[text.IndexOf("  - requirement: TR-01\n    report: \"d.txt\"", StringComparison.Ordinal)..] + "# 末尾\n");
        Of("baseline", "prune", "--waivers", folder.At(WaiverName)).Output.ShouldContain("未改动");
    }

    [Theory]
    [InlineData("baseline create a.txt --owner b --expires 2027-12-31", "缺少选项 --reason")]
    [InlineData("baseline create a.txt --reason a --expires 2027-12-31", "缺少选项 --owner")]
    [InlineData("baseline create a.txt --reason a --owner b", "缺少选项 --expires")]
    [InlineData("baseline create a.txt --reason a --owner b --expires 31.12.2027", "应为日期")]
    [InlineData("baseline create a.txt --reason a --owner b --expires 2026-12-31", "已经过去")]
    [InlineData("baseline prune --waivers none.yaml", "不存在")]
    [InlineData("baseline", "缺少命令")]
    [InlineData("check a.txt --config x.yaml --no-config", "不能一起使用")]
    [InlineData("check a.txt --config no-such.yaml", "文件不存在")]
    public void A_mistake_is_told_in_one_sentence_and_gives_2(string line, string says)
    {
        var run = Of(line.Split(' '));

        run.Exit.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.ShouldContain(says);
    }

    private const string WaiverName = "compliancecheck.waivers.yaml";

    private string Waivers() => File.ReadAllText(folder.At(WaiverName));

    private static ProgramRun Create(string path, params string[] options) =>
        Of(["baseline", "create", path, "--reason", "历史\"数据\"", "--owner", "办公室", "--expires", "2027-12-31", .. options]);

    private static ProgramRun Check(string path, params string[] options) => Of(["check", path, .. options]);

    private static ProgramRun Of(params string[] arguments) => ProgramRun.Of([.. arguments, "--lang", "zh"], clock: Clock);
}
