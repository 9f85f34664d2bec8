using System.Globalization;
using ComplianceCheck.Facts;
using ComplianceCheck.Reading.Period;

namespace ComplianceCheck.Tests.Reading;

public sealed class PeriodReaderTests
{
    [Theory]
    [InlineData("统计期限从2017年1月1日起到2017年12月31日止")]
    [InlineData("统计期限自2017年1月1日起至12月31日止")]
    [InlineData("统计期限从2017年1月1日到12月31日止")]
    [InlineData("统计期限为2017年1月1日至2017年12月31日")]
    [InlineData("所有数据统计期限均为2017年1月1日到12月31日")]
    [InlineData("信息数据统计期限为：2017年1月1日至2017年12月31日")]
    [InlineData("统计时限自2017年1月1日起至2017年12月31日止")]
    [InlineData("统计期为2017年1月1日至2017年12月31日")]
    [InlineData("统计数据时间段:2017年1月1日-2017 年12月31日")]
    [InlineData("统计数据从2017年1月1日至2017年12月31日止")]
    [InlineData("内容涵盖我镇政府2017年1月1日至12月31日期间的政府信息公开情况")]
    [InlineData("统计期限自２０１７年１月１日起至２０１７年１２月３１日止")]
    [InlineData("统计期限自二〇一七年一月一日起至二○一七年十二月三十一日止")]
    [InlineData("统计期限：2017.1.1—2017.12.31")]
    [InlineData("统计区间2017/1/1～2017/12/31")]
    [InlineData("统计周期为2017-01-01至2017-12-31")]
    [InlineData("报告期：2017年1月1日—12月31日")]
    [InlineData("统计期限自2017年元月1日至2017年12月31日")]
    [InlineData("统计期限自2017年1月1日零时至12月31日24时")]
    [InlineData("统计期限自2017年1月1日《条例》实施之日起，至2017年12月31日止")]
    [InlineData("2017年1月1日至12月31日为统计期限")]
    [InlineData("本报告所列数据的统计期限，除另有说明以外，一律自2017年1月1日起至2017年12月31日止")]
    public void A_whole_year_with_a_key_word_is_full(string text)
    {
        var period = One(text);
        period.Class.ShouldBe(PeriodClass.Full);
        period.HasKeyword.ShouldBeTrue();
        (period.Start, period.End).ShouldBe((Day("2017-01-01"), Day("2017-12-31")));
        period.Slips.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("统计书记时间段:2017年1月1日起至2017年12月31日止", "keyword-typo")]
    [InlineData("统计期现自2017年1月1日起至2017年12月31日止", "keyword-typo")]
    [InlineData("统计期限自2017年一月1日起至2017年12月31日止", "mixed-scripts")]
    [InlineData("统计期限自2017年1月1日起至2017年12月31止", "missing-day-word")]
    [InlineData("统计期限自17年1月1日起至17年12月31日止", "two-digit-year")]
    public void Slips_of_form_do_not_hide_a_period(string text, string slip)
    {
        var period = One(text);
        period.Class.ShouldBe(PeriodClass.Full);
        period.HasKeyword.ShouldBeTrue();
        period.Slips.ShouldBe([slip]);
        period.End.ShouldBe(Day("2017-12-31"));
    }

    [Theory]
    [InlineData("统计期限自2017年1月1日起至2017年2月30日止", PeriodFault.ImpossibleDate)]
    [InlineData("统计期限自2017年13月1日起至2017年12月31日止", PeriodFault.ImpossibleDate)]
    [InlineData("统计期限自2017年12月31日起至2017年1月1日止", PeriodFault.EndBeforeStart)]
    [InlineData("统计期限自2016年1月1日起至2017年12月31日止", PeriodFault.TwoYears)]
    [InlineData("统计期限为2016年9月1日至2017年8月31日", PeriodFault.TwoYears)]
    [InlineData("统计期限自2013 年至2017 年止", PeriodFault.TwoYears)]
    [InlineData("统计期限为2017年至2016年", PeriodFault.EndBeforeStart)]
    public void Dates_that_contradict_each_other_or_the_calendar_are_faulty(string text, PeriodFault fault)
    {
        var period = One(text);
        period.Class.ShouldBe(PeriodClass.Faulty);
        period.Fault.ShouldBe(fault);
    }

    [Theory]
    [InlineData("统计期限为2017年1月至12月", "2017-01-01", "2017-12-31")]
    [InlineData("统计期限为2017年1—12月", "2017-01-01", "2017-12-31")]
    [InlineData("统计期限为2017年1月至2017年6月", "2017-01-01", "2017-06-30")]
    [InlineData("统计期限为2017年全年", "2017-01-01", "2017-12-31")]
    [InlineData("统计期限为2017年度", "2017-01-01", "2017-12-31")]
    [InlineData("统计期限：全年", "2017-01-01", "2017-12-31")]
    [InlineData("统计期限为2017年初至2017年底", "2017-01-01", "2017-12-31")]
    public void Months_or_a_whole_year_are_partial(string text, string start, string end)
    {
        var period = One(text);
        period.Class.ShouldBe(PeriodClass.Partial);
        (period.Start, period.End).ShouldBe((Day(start), Day(end)));
    }

    [Theory]
    [InlineData("统计期限截止至2017年12月31日止", "2017-12-31", true)]
    [InlineData("统计数据截止2017年12月31日", "2017-12-31", true)]
    [InlineData("所涉及的数据核定时间点为2017年12月31日", "2017-12-31", true)]
    [InlineData("统计时限截止自2017年12月31日", "2017-12-31", true)]
    [InlineData("数据截至2017年12月31日24时，主动公开信息3条", "2017-12-31", true)]
    [InlineData("截止12月31日，全年主动公开信息101条", null, false)]
    [InlineData("截止到2017年12月，主动公开信息101条", null, false)]
    [InlineData("截至2017年底，主动公开信息101条", null, false)]
    public void An_end_alone_is_known_as_such(string text, string? end, bool hasKeyword)
    {
        var period = One(text);
        period.Class.ShouldBe(PeriodClass.EndOnly);
        period.HasKeyword.ShouldBe(hasKeyword);
        period.Start.ShouldBeNull();
        period.End.ShouldBe(end is null ? null : Day(end));
    }

    [Theory]
    [InlineData("统计期限为201711日至1231日", null, null)]
    [InlineData("统计期限从201711日起到1231日止", null, null)]
    [InlineData("统计期限自201711日起，至20171231日止", null, null)]
    [InlineData("统计期限为 2017  1  1  日至 2017  12  31  日", "2017-01-01", "2017-12-31")]
    [InlineData("统计期限为 2017 11日到1231日", null, null)]
    [InlineData("统计期限自20171月1日起至201712月31日止", "2017-01-01", "2017-12-31")]
    [InlineData("报告统计数据截止时间为", null, null)]
    [InlineData("统计期限为。", null, null)]
    public void Lost_characters_make_a_period_unreadable(string text, string? start, string? end)
    {
        var period = One(text);
        period.Class.ShouldBe(PeriodClass.Unreadable);
        (period.Start, period.End).ShouldBe((start is null ? null : Day(start), end is null ? null : Day(end)));
    }

    [Theory]
    [InlineData("统计期限自2017年5月10日（机构成立之日）起至2017年12月31日止", true)]
    [InlineData("本局于2017年5月10日挂牌成立，统计期限自2017年5月10日起至2017年12月31日止", true)]
    [InlineData("统计期限自2017年5月10日起至2017年12月31日止", false)]
    public void A_reason_for_a_short_year_is_seen(string text, bool explains) => One(text).ExplainsShortYear.ShouldBe(explains);

    [Theory]
    [InlineData("公示期为2017年3月1日至2017年3月7日。")]
    [InlineData("公开了2016年1-12月预算执行情况。")]
    [InlineData("报告期内，我局未收到申请。")]
    [InlineData("培训班于2017年3月1日至3月3日举行。")]
    [InlineData("统计数据显示，访问量为12万人次。")]
    [InlineData("做好2017年度统计工作。")]
    public void Other_spans_of_time_are_no_period(string text) =>
        PeriodReader.Read(Texts.Context("# 标题\n概况。\n一、概述\n" + text), 2017).ShouldBeEmpty();

    [Fact]
    public void A_key_word_in_the_lead_in_comes_before_one_in_the_body_and_hides_weak_ranges()
    {
        var periods = PeriodReader.Read(Texts.Context(
            "# 标题\n统计期限自2017年1月1日起至2017年12月31日止。\n一、概述\n统计期限为2016年1月1日至12月31日。\n2015年1月1日至12月31日，我局主动公开政府信息3条。"), 2017);
        periods.Select(p => p.Start?.Year).ShouldBe([2017, 2016]);
    }

    [Fact]
    public void A_range_in_the_text_counts_where_nothing_stronger_is_there()
    {
        var period = One("2009年1月1日至12月31日，我办共主动公开政府信息12条");
        period.HasKeyword.ShouldBeFalse();
        period.Start.ShouldBe(Day("2009-01-01"));
    }

    private static StatisticalPeriod One(string text) =>
        PeriodReader.Read(Texts.Context("# 标题\n概况。\n一、概述\n本报告" + text), 2017).ShouldHaveSingleItem();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
