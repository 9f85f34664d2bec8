using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Counts;

namespace ComplianceCheck.Tests.Reading.Counts;

public sealed class YearScopeTests
{
    [Theory]
    [InlineData("2017年收到申请3件", Coverage.ReportYear)]
    [InlineData("本年度收到申请3件", Coverage.ReportYear)]
    [InlineData("收到申请3件", Coverage.ReportYear)]
    [InlineData("2016年收到申请3件", Coverage.OtherYear)]
    [InlineData("上年度收到申请3件", Coverage.OtherYear)]
    [InlineData("去年收到申请3件", Coverage.OtherYear)]
    [InlineData("与上年度一样未收到申请", Coverage.ReportYear)]
    [InlineData("较2016年,2017年收到申请3件", Coverage.ReportYear)]
    [InlineData("上半年收到申请3件", Coverage.PartOfYear)]
    [InlineData("2017年第四季度收到申请3件", Coverage.PartOfYear)]
    [InlineData("截至2017年6月底收到申请3件", Coverage.PartOfYear)]
    [InlineData("截至2017年12月底收到申请3件", Coverage.ReportYear)]
    [InlineData("截至2017年6月30日收到申请3件", Coverage.ReportYear)]
    [InlineData("自2008年以来收到申请3件", Coverage.Cumulative)]
    [InlineData("2008年5月1日起至今收到申请3件", Coverage.Cumulative)]
    [InlineData("2017年以来收到申请3件", Coverage.ReportYear)]
    [InlineData("今年以来收到申请3件", Coverage.ReportYear)]
    [InlineData("2016年以来收到申请3件", Coverage.Cumulative)]
    [InlineData("2016年度收到申请3件", Coverage.OtherYear)]
    [InlineData("2016年全年收到申请3件", Coverage.OtherYear)]
    [InlineData("收到申请3件，比2016年（5件）减少2件", Coverage.ReportYear)]
    [InlineData("历年收到申请3件", Coverage.Cumulative)]
    [InlineData("按照《2016年政府信息公开工作要点》收到申请3件", Coverage.ReportYear)]
    [InlineData("文号12016年收到申请3件", Coverage.ReportYear)]
    [InlineData("20١٧年收到申请3件", Coverage.ReportYear)]
    public void A_clause_tells_its_time(string clause, Coverage covers) => Scope(2017).Read(clause).ShouldBe(covers);

    [Fact]
    public void A_clause_without_time_goes_on_with_the_one_before_until_a_new_sentence()
    {
        var scope = Scope(2017);
        scope.Read("2016年收到申请3件");
        scope.OtherYear.ShouldBe(2016);
        scope.Read("均已答复").ShouldBe(Coverage.OtherYear);
        scope.Reset();
        scope.Read("均已答复").ShouldBe(Coverage.ReportYear);
        scope.OtherYear.ShouldBeNull();
    }

    [Fact]
    public void Last_year_is_the_one_before_the_report_year()
    {
        var scope = Scope(2017);
        scope.Read("上年度收到申请3件");
        scope.OtherYear.ShouldBe(2016);
    }

    [Fact]
    public void Without_a_report_year_no_year_is_another() => Scope(null).Read("2016年收到申请3件").ShouldBe(Coverage.ReportYear);

    private static YearScope Scope(int? year) => new(year, null, Lexicon.BuiltIn.Get<CountWords>());
}
