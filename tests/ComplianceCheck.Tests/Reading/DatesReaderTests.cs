using System.Globalization;
using ComplianceCheck.Facts;
using ComplianceCheck.Reading.Period;

namespace ComplianceCheck.Tests.Reading;

public sealed class DatesReaderTests
{
    [Theory]
    [InlineData("发布时间：2018-03-15 14:20:44")]
    [InlineData("发布日期: 2018年3月15日 浏览次数: 次")]
    [InlineData("信息来源：某局 发布时间 2018.03.15")]
    [InlineData("【公开日期】2018-03-15")]
    [InlineData("来源：某局 时间：2018-03-15 00:00 微信 微博")]
    [InlineData("生成日期：2018-01-02\n发布时间：2018-03-15")]
    [InlineData("公文生成日期：2018-03-15")]
    [InlineData("公文生成日期：2018-01-02\n时间：2018-03-15 15:12")]
    [InlineData("2018-03-15 14:20 来源：某局")]
    public void The_day_of_publication_comes_from_the_page(string head)
    {
        var dates = Read(head + "\n根据条例编制本报告。\n一、概述\n2017年1月5日，我局召开会议。");
        dates.Published.ShouldBe(Day("2018-03-15"));
        dates.Signed.ShouldBeNull();
    }

    [Fact]
    public void A_number_that_begins_the_next_line_is_no_part_of_the_day() =>
        Read("发布日期：2018-03-15\n2008年5月1日，条例施行。\n一、概述\n我局召开会议。").Published.ShouldBe(Day("2018-03-15"));

    [Theory]
    [InlineData("培训时间：2017年3月1日。")]
    [InlineData("发布时间为2017年3月1日的文件有3件。")]
    [InlineData("时间：2017年3月1日，地点：会议室。")]
    [InlineData("会议于2017年3月1日举行。")]
    public void A_date_in_running_text_is_no_day_of_publication(string text)
    {
        var dates = Read("根据条例编制。\n一、概述\n" + text);
        dates.Published.ShouldBeNull();
        dates.Signed.ShouldBeNull();
    }

    [Theory]
    [InlineData("进一步改进。\n某市商务局\n2018年3月15日")]
    [InlineData("进一步改进。\n某市商务局\n二〇一八年三月十五日")]
    [InlineData("进一步改进。\n某市商务局 2018年3月15日")]
    [InlineData("进一步改进。某市商务局2018年3月15日")]
    [InlineData("进一步改进。\n2018 年 3 月 15 日\n附件：政府信息公开情况统计表")]
    [InlineData("2017年1月1日\n进一步改进。\n某市商务局\n2018-03-15")]
    public void The_signature_is_the_last_date_that_stands_alone(string end) =>
        Read("根据条例编制。\n一、概述\n" + end).Signed.ShouldBe(Day("2018-03-15"));

    [Theory]
    [InlineData("数据截至2017年12月31日")]
    [InlineData("我局召开会议的日期是2017年12月31日")]
    [InlineData("主动公开3条，2017年12月31日")]
    public void A_line_that_ends_with_a_date_is_no_signature(string end) =>
        Read("根据条例编制。\n一、概述\n" + end).Signed.ShouldBeNull();

    private static ReportDates Read(string text) => DatesReader.Read(Texts.Context("# 标题\n" + text));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
