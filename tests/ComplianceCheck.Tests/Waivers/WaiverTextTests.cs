using ComplianceCheck.Tests.Rules;
using ComplianceCheck.Waivers;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Waivers;

public sealed class WaiverTextTests
{
    private const string Two =
        """
        # 开头
        waivers:
            # 第一项
            -
              requirement: A-1
              report: a.txt
              fingerprint: "00000000000000aa"
              reason: 旧
              owner: 甲
              expires: 2027-12-31
            # 第二项
            - {requirement: A-1, report: b.txt, fingerprint: "00000000000000bb", reason: 旧, owner: 乙, expires: 2027-12-31}
        # 末尾

        """;

    private static readonly WaiverReader Reader = new(TestPacks.Book(TestPacks.Pack("pack: mine", "A-1")));

    [Fact]
    public void More_go_after_the_last_with_its_indentation_and_all_else_stays()
    {
        var added = WaiverText.Added(Two, Read(Two), [Waiver("新")]);

        added.ShouldStartWith(Two[..Two.IndexOf("# 末尾", StringComparison.Ordinal)] + "    - requirement: A-1\n      report: \"c.txt\"\n");
        added.ShouldEndWith("      expires: 2027-12-31\n# 末尾\n");
        Read(added).Select(w => w.Report).ShouldBe(["a.txt", "b.txt", "c.txt"]);
    }

    [Theory]
    [InlineData("", "waivers:\n")]
    [InlineData("waivers: []\n", "waivers:\n")]
    [InlineData("waivers:\n", "waivers:\n")]
    [InlineData("# 说明\nwaivers: [] # 暂无\n", "# 说明\nwaivers:  # 暂无\n")]
    [InlineData("# 只有说明", "# 只有说明\nwaivers:\n")]
    public void The_first_goes_into_an_empty_list(string text, string begins)
    {
        var added = WaiverText.Added(text, [], [Waiver("新")]);

        added.ShouldStartWith(begins + "  - requirement: A-1\n");
        Read(added).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(0, "b.txt", "    # 第一项\n    # 第二项\n")]
    [InlineData(1, "a.txt", "    # 第二项\n# 末尾\n")]
    public void What_is_dropped_goes_with_its_dash_and_nothing_else(int which, string left, string leaves)
    {
        var waivers = Read(Two);

        var text = WaiverText.Without(Two, waivers, [waivers[which]]);

        Read(text).ShouldHaveSingleItem().Report.ShouldBe(left);
        text.ShouldContain(leaves);
    }

    [Fact]
    public void Dropping_everything_leaves_an_empty_list() => Read(WaiverText.Without(Two, Read(Two), Read(Two))).ShouldBeEmpty();

    [Fact]
    public void Line_ends_stay_those_of_the_file()
    {
        var text = Two.ReplaceLineEndings("\r\n");

        WaiverText.Added(text, Read(text), [Waiver("新")]).Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
    }

    [Theory]
    [InlineData("引号\"和\\反斜杠")]
    [InlineData("# 不是注释: {a: b}")]
    [InlineData("两\n行\t制表")]
    [InlineData("- 1")]
    [InlineData("null")]
    [InlineData("行分隔\u2028符\u0085和\ufeff")]
    [InlineData("𠮷田")]
    public void Any_reason_comes_back_as_it_was_given(string reason) =>
        Read(WaiverText.Added("", [], [Waiver(reason)])).ShouldHaveSingleItem().Reason.ShouldBe(reason);

    private static IReadOnlyList<Waiver> Read(string text)
    {
        var read = Reader.Read(new YamlFile("waivers.yaml", text));
        read.Mistakes.ShouldBeEmpty();
        return read.Waivers;
    }

    private static Waiver Waiver(string reason) => new()
    {
        Requirement = "A-1",
        Report = "c.txt",
        Fingerprint = "00000000000000cc",
        Reason = reason,
        Owner = "丙",
        Expires = new DateOnly(2027, 12, 31),
    };
}
