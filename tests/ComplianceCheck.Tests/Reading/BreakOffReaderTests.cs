namespace ComplianceCheck.Tests.Reading;

public sealed class BreakOffReaderTests
{
    private const string Start = "安澜县水利局2017年政府信息公开工作年度报告\n一、概述\n本年度工作平稳。\n二、主动公开政府信息的情况\n公开信息12条。\n三、存在的主要问题及改进情况\n";

    [Theory]
    [InlineData("公开工作还存在一些不足，主要是河湖管护信息的", "河湖管护信息的")]
    [InlineData("公开工作还存在一些不足。下一步，我局将按月公", "按月公")]
    [InlineData("公开不够及时。\n2018年，我局将，", "我局将，")]
    [InlineData("公开不够及时。\n未发生针对我局有关政府信息公开事务的行政复", "行政复")]
    [InlineData("公开不够及时。\n四", "四")]
    [InlineData("公开不够及时。\n20", "20")]
    [InlineData("公开不够及时。\n2、做", "2、做")]
    [InlineData("公开不够及时。\n四、建议提案办理结果公开情况", "结果公开情况")]
    [InlineData("公开不够及时。\n四、人员和收费情况\n1、工作人员情况：", "工作人员情况：")]
    [InlineData("公开不够及时。\n四、主动公开政府信息情况\n对外公开总数量\n规", "规")]
    [InlineData("公开不够及时。\n四、主动公开政府信息情况\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 1 | 0 | 4 |\n| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 12 |", "主动公开政府信息情况")]
    public void A_text_that_stops_in_a_sentence_breaks_off(string end, string quote) =>
        Reports.Read(Start + end).BreakOff.ShouldNotBeNull().Quote.ShouldEndWith(quote);

    [Theory]
    [InlineData("公开不够及时。")]
    [InlineData("公开不够及时。\n安澜县水利局")]
    [InlineData("公开不够及时。\n安澜县水利局\n2018年3月5日")]
    [InlineData("公开不够及时。\n（此件公开发布）")]
    [InlineData("公开不够及时。\n打印本页 关闭窗口\n版权所有：安澜县水利局")]
    [InlineData("公开不够及时。\n四、其他需要报告的事项\n无")]
    [InlineData("公开不够及时。\n四、其他需要报告的事项\n无其他需要报告的事项")]
    [InlineData("公开不够及时。\n四、其他需要报告的事项")]
    [InlineData("公开不够及时。\n四、收费情况\n收取费用（元）\n0")]
    [InlineData("公开不够及时。\n李某某")]
    [InlineData("公开不够及时。\n附件：2017年政府信息公开情况统计表")]
    [InlineData("公开不够及时。联系电话：0000-4420011")]
    public void A_text_that_ends_as_texts_do_does_not(string end) => Reports.Read(Start + end).BreakOff.ShouldBeNull();
}
