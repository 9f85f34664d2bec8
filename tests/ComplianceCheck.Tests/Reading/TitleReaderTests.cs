namespace ComplianceCheck.Tests.Reading;

public sealed class TitleReaderTests
{
    private const string Body = "\n一、概述\n我局认真开展各项工作。\n二、主动公开政府信息的情况\n公开信息12条。\n三、依申请公开政府信息情况\n未收到申请。\n";

    [Fact]
    public void The_place_of_a_title_is_where_it_stands()
    {
        var place = Reports.Read("首页 > 年报\n\n  安澜县水利局2017年政府信息公开工作年度报告" + Body).Title.ShouldNotBeNull().Place;
        (place.Line, place.Column, place.Quote).ShouldBe((3, 3, "安澜县水利局2017年政府信息公开工作年度报告"));
    }
}
