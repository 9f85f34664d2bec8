using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading.Text;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("收到申请3件。均已答复。", "收到申请3件 / 均已答复")]
    [InlineData("收到申请3件；收费0元。", "收到申请3件 / 收费0元")]
    [InlineData("收到申请3件，其中网络2件。", "收到申请3件|其中网络2件")]
    [InlineData("收到1,234件，全部答复。", "收到1,234件|全部答复")]
    [InlineData("收到1,23件。", "收到1|23件")]
    [InlineData("收到12,3456件。", "收到12|3456件")]
    [InlineData("甲、乙两类。", "甲、乙两类")]
    [InlineData("第一行没有句号\n第二行。", "第一行没有句号 / 第二行")]
    [InlineData("真的吗？真的！", "真的吗 / 真的")]
    [InlineData("，，。。一句。", "一句")]
    [InlineData("没有句号", "没有句号")]
    public void Sentences_and_clauses_end_where_a_reader_ends_them(string text, string expected)
    {
        var flow = Texts.Context(text).Flow;
        string.Join(" / ", Sentence.In(flow, new TextRange(0, flow.Length)).Select(s => string.Join('|', s.Clauses.Select(flow.Slice)))).ShouldBe(expected);
    }

    [Fact]
    public void A_range_is_cut_within_its_bounds()
    {
        var flow = Texts.Context("甲乙丙。丁戊，己庚。").Flow;
        Sentence.In(flow, new TextRange(1, 6)).Select(s => flow.Slice(s.Range)).ShouldBe(["乙丙。", "丁戊"]);
        Sentence.In(flow, new TextRange(3, 3)).ShouldBeEmpty();
    }
}
