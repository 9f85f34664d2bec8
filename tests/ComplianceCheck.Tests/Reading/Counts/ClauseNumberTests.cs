using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading.Counts;

public sealed class ClauseNumberTests
{
    [Theory]
    [InlineData("收到申请3件", "3件")]
    [InlineData("收到申请三十二件", "32件")]
    [InlineData("收到申请1,234件", "1234件")]
    [InlineData("收到申请O件", "0件")]
    [InlineData("收到申请零件", "0件")]
    [InlineData("收取费用1.5万元", "15000万元")]
    [InlineData("收取费用2亿元", "200000000亿元")]
    [InlineData("公开信息200余条", "200条~")]
    [InlineData("公开信息约200条", "200条~")]
    [InlineData("接待300人次,办结2件", "300人次 2件")]
    [InlineData("行政复议数0", "0")]
    [InlineData("行政复议数为零", "0")]
    [InlineData("金额为0", "0")]
    [InlineData("由六个部分组成", "")]
    [InlineData("在三个工作日内答复", "")]
    [InlineData("2017年12月31日", "")]
    [InlineData("国务院令第492号", "")]
    [InlineData("电话88112233", "")]
    [InlineData("同比增长12%", "")]
    [InlineData("型号XO件", "")]
    [InlineData("零星修补", "")]
    public void Only_numbers_that_count_something_are_taken(string clause, string expected) =>
        string.Join(' ', CountTexts.Numbers(clause, new TextRange(0, clause.Length))
            .Select(n => FormattableString.Invariant($"{n.Value:0.##}{n.Unit}{(n.IsVague ? "~" : "")}"))).ShouldBe(expected);

    [Fact]
    public void A_number_that_runs_over_the_end_of_the_clause_is_not_taken() =>
        CountTexts.Numbers("申请数035件", new TextRange(0, 4)).ShouldBeEmpty();

    [Fact]
    public void A_number_outside_the_clause_is_not_seen() =>
        CountTexts.Numbers("收到申请3件", new TextRange(0, 5)).ShouldBeEmpty();
}
