namespace ComplianceCheck.Tests.Reading;

public sealed class TitleReaderTests
{
    private const string Body = "\n一、概述\n我局认真开展各项工作。\n二、主动公开政府信息的情况\n公开信息12条。\n三、依申请公开政府信息情况\n未收到申请。\n";

    [Theory]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告", "安澜县水利局2017年政府信息公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("安澜县水利局2017年度政府信息公开年报", "安澜县水利局2017年度政府信息公开年报", 2017, "安澜县水利局")]
    [InlineData("2017年安澜县水利局政府信息公开工作年度报告", "2017年安澜县水利局政府信息公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("２０１７年度安澜县水利局政府信息公开年度报告", "２０１７年度安澜县水利局政府信息公开年度报告", 2017, "安澜县水利局")]
    [InlineData("安澜县水利局二〇一七年度政府信息公开工作报告", "安澜县水利局二〇一七年度政府信息公开工作报告", 2017, "安澜县水利局")]
    [InlineData("安澜县水利局二零一七年政府信息公开年度报告", "安澜县水利局二零一七年政府信息公开年度报告", 2017, "安澜县水利局")]
    [InlineData("安澜县水利局政府信息公开工作2017年度报告", "安澜县水利局政府信息公开工作2017年度报告", 2017, "安澜县水利局")]
    [InlineData("临河镇人民政府信息公开工作年度报告（2017年）", "临河镇人民政府信息公开工作年度报告（2017年）", 2017, "临河镇人民政府")]
    [InlineData("2017年临河镇人民政府信息公开年度报告", "2017年临河镇人民政府信息公开年度报告", 2017, "临河镇人民政府")]
    [InlineData("2017年度安澜县人民政府政府信息公开工作年度报告", "2017年度安澜县人民政府政府信息公开工作年度报告", 2017, "安澜县人民政府")]
    [InlineData("安澜县水利局\n2017年政府信息公开工作年度报告", "安澜县水利局2017年政府信息公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("安澜县水利局2017年\n政府信息公开工作年度报告", "安澜县水利局2017年政府信息公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("安澜县水利局2017年政府\n信息公开工作年度报告", "安澜县水利局2017年政府信息公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("安澜县水利局  2017年度\u3000政府信息公开工作年度报告", "安澜县水利局2017年度政府信息公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("安澜县水利局政府信息公开工作年度报告", "安澜县水利局政府信息公开工作年度报告", null, "安澜县水利局")]
    [InlineData("2017年政府信息公开工作年度报告", "2017年政府信息公开工作年度报告", 2017, null)]
    [InlineData("安澜县水利局2017年政务公开工作年度报告", "安澜县水利局2017年政务公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("安澜县水利局2017年信息公开年报", "安澜县水利局2017年信息公开年报", 2017, "安澜县水利局")]
    [InlineData("当前位置：首页 > 政府信息公开 > 政府信息公开年报\n安澜县水利局2017年政府信息公开工作年度报告", "安澜县水利局2017年政府信息公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("政府信息公开年报\n2016年\n安澜县水利局2017年政府信息公开工作年度报告", "安澜县水利局2017年政府信息公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("政府信息公开工作年度报告\n安澜县水利局2017年政府信息公开工作年度报告", "安澜县水利局2017年政府信息公开工作年度报告", 2017, "安澜县水利局")]
    [InlineData("标题：安澜县水利局2017年政府信息公开工作年度报告", "安澜县水利局2017年政府信息公开工作年度报告", 2017, "安澜县水利局")]
    public void The_title_is_read_with_its_year_and_body(string head, string text, int? year, string? agency)
    {
        var title = Reports.Read(head + Body).Title.ShouldNotBeNull();
        title.Text.ShouldBe(text);
        title.Year.ShouldBe(year);
        title.Agency.ShouldBe(agency);
    }

    [Theory]
    [InlineData("首页 > 政府信息公开 > 政府信息公开年度报告")]
    [InlineData("政府信息公开年报")]
    [InlineData("关于做好2017年政府信息公开工作年度报告编制工作的通知")]
    [InlineData("安澜县政府信息公开工作年度报告制度")]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告格式")]
    [InlineData("现将安澜县水利局2017年政府信息公开工作年度报告公布如下：")]
    [InlineData("根据《安澜县水利局2016年政府信息公开工作年度报告》的安排，开展工作。")]
    [InlineData("安澜县水利局2017年工作总结")]
    [InlineData("安澜县水利局2017年预算公开情况")]
    public void What_only_names_a_report_is_no_title(string head) => Reports.Read(head + Body).Title.ShouldBeNull();

    [Theory]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告", true, false, true, 1)]
    [InlineData("安澜县水利局2017年度政府信息公开年度报告", true, false, true, 2)]
    [InlineData("安澜县水利局2017年信息公开年报", false, false, true, 0)]
    [InlineData("安澜县水利局2017年政务公开工作报告", false, true, false, 0)]
    [InlineData("安澜县水利局2017年政府信息公开情况的报告", true, false, false, 0)]
    public void A_title_shows_what_it_says(string head, bool information, bool affairs, bool annual, int yearWords)
    {
        var title = Reports.Read(head + Body).Title.ShouldNotBeNull();
        (title.NamesGovernmentInformation, title.SaysGovernmentAffairs, title.SaysAnnualReport, title.YearWordCount)
            .ShouldBe((information, affairs, annual, yearWords));
    }

    [Fact]
    public void The_place_of_a_title_is_where_it_stands()
    {
        var place = Reports.Read("首页 > 年报\n\n  安澜县水利局2017年政府信息公开工作年度报告" + Body).Title.ShouldNotBeNull().Place;
        (place.Line, place.Column, place.Quote).ShouldBe((3, 3, "安澜县水利局2017年政府信息公开工作年度报告"));
    }
}
