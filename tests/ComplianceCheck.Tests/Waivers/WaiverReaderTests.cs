using ComplianceCheck.Tests.Rules;
using ComplianceCheck.Waivers;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Waivers;

public sealed class WaiverReaderTests
{
    private const string Good =
        """
        waivers:
          - requirement: A-1
            report: 2017/档案局.docx
            fingerprint: "00000000000000aa"
            reason: |
              历史数据，
              无法补录
            owner: 办公室
            expires: 2027-12-31

          # 说明
          - {requirement: A-1, report: ./b.txt, fingerprint: 00000000000000ab, reason: 待核, owner: 张三, expires: 2027-01-01}
        """;

    private static readonly WaiverReader Reader = new(TestPacks.Book(TestPacks.Pack("pack: mine", "A-1")));

    [Fact]
    public void Waivers_are_read_with_the_lines_they_stand_on()
    {
        var read = Read(Good);

        read.Mistakes.ShouldBeEmpty();
        read.Waivers.Select(w => (w.Report, w.Owner, w.Expires, w.File, w.Line, w.LastLine)).ShouldBe(
        [
            ("2017/档案局.docx", "办公室", new DateOnly(2027, 12, 31), "waivers.yaml", 2, 9),
            ("b.txt", "张三", new DateOnly(2027, 1, 1), "waivers.yaml", 12, 12),
        ]);
    }

    [Theory]
    [InlineData("waivers: []")]
    [InlineData("waivers:\n")]
    public void A_file_may_have_no_waiver(string text)
    {
        Read(text).Mistakes.ShouldBeEmpty();
        Read(text).Waivers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("requirement: A-1\n", "requirement: A-11\n", 2, 18, "A-1")]
    [InlineData("    owner: 办公室\n", "", 2, 5, null)]
    [InlineData("    expires: 2027-12-31\n", "", 2, 5, null)]
    [InlineData("    reason: |\n      历史数据，\n      无法补录\n", "", 2, 5, null)]
    [InlineData("    reason: |\n      历史数据，\n      无法补录\n", "    reason: ''\n", 5, 13, null)]
    [InlineData("2027-12-31", "2027-13-31", 9, 14, null)]
    [InlineData("2027-12-31", "31.12.2027", 9, 14, null)]
    [InlineData("\"00000000000000aa\"", "\"00000000000000AA\"", 4, 18, null)]
    [InlineData("2017/档案局.docx", "/home/a.docx", 3, 13, null)]
    [InlineData("2017/档案局.docx", "C:\\a.docx", 3, 13, null)]
    [InlineData("    owner: 办公室\n", "    owner: 办公室\n    onwer: 办公室\n", 9, 5, null)]
    [InlineData("    owner: 办公室\n", "    ownr: 办公室\n", 8, 5, "owner")]
    [InlineData("waivers:", "waiver:", 1, 1, "waivers")]
    public void Every_mistake_is_told_with_its_place(string good, string bad, int line, int column, string? suggestion)
    {
        var text = Good.Replace(good, bad, StringComparison.Ordinal);

        Read(text).Mistakes.ShouldContain(m =>
            m.Line == line && m.Column == column && m.Suggestion == suggestion && m.Excerpt == text.Split('\n', StringSplitOptions.None)[line - 1]);
    }

    [Fact]
    public void The_same_finding_cannot_be_waived_twice() =>
        Read(Good.Replace("./b.txt, fingerprint: 00000000000000ab", "2017/档案局.docx, fingerprint: 00000000000000aa", StringComparison.Ordinal))
            .Mistakes.ShouldHaveSingleItem().Line.ShouldBe(12);

    private static ReadWaivers Read(string text) => Reader.Read(new YamlFile("reports/waivers.yaml", text));
}
