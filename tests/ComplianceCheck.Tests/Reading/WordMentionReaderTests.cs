using ComplianceCheck.Reading.Mentions;

namespace ComplianceCheck.Tests.Reading;

public sealed class WordMentionReaderTests
{
    [Theory]
    [InlineData("通过政府网站和微信公开。", "aspect-platform channels")]
    [InlineData("更新不够及时，2018年将进一步改进。", "problem-words measure-words")]
    [InlineData("申请均已答复。", "all-done-words outcome-words")]
    [InlineData("如有疑问，请与办公室联系，电话：12345。", "contact contact")]
    [InlineData("本报告电子版可在网上查阅。", "e-version")]
    [InlineData("办理政协提案3件。", "proposal-words")]
    [InlineData("办理人大议案1件。", "proposal-words")]
    [InlineData("发生行政复议案件1件。", "")]
    [InlineData("召开新闻发布会。", "channels public-response-words")]
    [InlineData("天气很好。", "")]
    public void Words_are_found_by_their_set(string text, string sets) =>
        string.Join(' ', WordMentionReader.Read(Texts.Context("# 标题\n本报告。\n一、概述\n" + text)).Select(m => m.Set)).ShouldBe(sets);

    [Fact]
    public void A_mention_knows_its_section_and_clause()
    {
        var mention = WordMentionReader.Read(Texts.Context("# 标题\n本报告。\n一、主动公开政府信息情况\n我局更新目录，通过网站公开。")).ShouldHaveSingleItem();
        mention.Sections.ShouldBe(["proactive"]);
        mention.Place.Quote.ShouldBe("通过网站公开");
    }

    [Fact]
    public void Each_section_keeps_a_few_mentions_and_headings_none()
    {
        var line = string.Concat(Enumerable.Repeat("通过网站公开。", 10));
        var mentions = WordMentionReader.Read(Texts.Context("# 标题\n" + line + "\n一、网站主动公开情况\n" + line));
        mentions.Count.ShouldBe(6);
        mentions.Select(m => m.Sections[0]).Distinct().Count().ShouldBe(2);
    }
}
