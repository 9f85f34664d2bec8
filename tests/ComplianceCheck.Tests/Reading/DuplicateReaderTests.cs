namespace ComplianceCheck.Tests.Reading;

public sealed class DuplicateReaderTests
{
    private const string Head = "安澜县水利局2017年政府信息公开工作年度报告";

    private static readonly string[] Lines =
    [
        "根据《中华人民共和国政府信息公开条例》的规定，安澜县水利局编制本报告，统计期限为2017年1月1日至2017年12月31日。",
        "一、概述", "全年围绕水库除险加固和河湖管护两项重点完善公开目录，办公室负责日常工作。",
        "二、主动公开政府信息的情况", "全年通过门户网站公开政府信息九十二条，通过政务微信公开三十六条。",
        "三、依申请公开政府信息情况", "全年没有收到公民、法人和其他组织提出的政府信息公开申请。",
    ];

    [Theory]
    [InlineData("\n", "\n")]
    [InlineData("", "")]
    [InlineData("\n", "\n打印 关闭\n发布日期：2018-03-02\n")]
    [InlineData("", "【打印】【关闭】")]
    public void A_body_that_stands_there_again_is_found_and_read_once(string separator, string between)
    {
        var body = string.Join(separator, Lines);
        var facts = Reports.Read(Head + "\n" + body + between + body);
        var block = facts.Duplicates.ShouldHaveSingleItem();
        block.Length.ShouldBeInRange(string.Concat(Lines).Length - 2, string.Concat(Lines).Length + 2);
        block.Share.ShouldBeInRange(0.4, 0.5);
        block.First.Order.ShouldBeLessThan(block.Second.Order);
        Reports.Outline(facts).ShouldBe("1 overview, 2 proactive, 3 on-request");
    }

    [Theory]
    [InlineData("坚持以公开为常态、不公开为例外，全面推进政务公开各项工作。")]
    [InlineData("我局没有收到政府信息公开申请，也没有发生收费情况。")]
    public void A_sentence_that_is_said_often_is_no_duplicate(string slogan) =>
        Reports.Read(Head + "\n" + string.Join("\n" + slogan, Lines)).Duplicates.ShouldBeEmpty();

    [Fact]
    public void A_report_that_stands_there_once_has_no_duplicate() => Reports.Read(Head + "\n" + string.Join('\n', Lines)).Duplicates.ShouldBeEmpty();

    [Fact]
    public void Three_times_is_twice_again()
    {
        var body = string.Join('\n', Lines);
        var facts = Reports.Read(Head + "\n" + body + "\n" + body + "\n" + body);
        facts.Duplicates.Sum(d => d.Length).ShouldBeInRange((body.Length * 2) - 30, body.Length * 2);
        Reports.Outline(facts).ShouldBe("1 overview, 2 proactive, 3 on-request");
    }
}
