using ComplianceCheck.Language;
using ComplianceCheck.Reading.Counts;

namespace ComplianceCheck.Tests.Reading.Counts;

public sealed class MentionGroupsTests
{
    [Theory]
    [InlineData("未发生行政复议、行政诉讼", "review,litigation")]
    [InlineData("未发生行政复议行政诉讼", "review,litigation")]
    [InlineData("行政复议2件行政诉讼1件", "review,litigation")]
    [InlineData("收到行政复议的申请0件", "review")]
    [InlineData("未因依申请公开发生行政诉讼", "litigation")]
    [InlineData("没有减免复印费", "fee-waivers")]
    [InlineData("收费和减免均为零", "fees,fee-waivers")]
    public void Only_what_a_clause_states_something_of_is_kept(string clause, string topics)
    {
        var objects = new List<TopicMention>();
        MentionGroups.FindObjects(
            clause, CountTexts.Mentions(clause, "on-request", "fees", "review-litigation"), CountTexts.Numbers(clause, new TextRange(0, clause.Length)), objects);
        objects.Select(m => m.Topic.Name).Distinct().ShouldBe(topics.Split(','));
    }

    [Fact]
    public void What_cases_cost_is_neither_a_case_nor_a_fee()
    {
        const string clause = "无行政诉讼、行政复议方面的费用";
        var mentions = CountTexts.Mentions(clause, "fees");
        mentions.ShouldNotBeEmpty();
        var objects = new List<TopicMention>();
        MentionGroups.FindObjects(clause, mentions, [], objects);
        objects.ShouldBeEmpty();
    }
}
