using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Residue;

namespace ComplianceCheck.Tests.Reading;

public sealed class FurnitureReaderTests
{
    [Theory]
    [InlineData("发布日期：2018-03-02")]
    [InlineData("索引号：00123/2018-00012")]
    [InlineData("当前位置：首页 > 政府信息公开 > 年报")]
    [InlineData("【字体：大 中 小】 打印 关闭")]
    [InlineData("浏览次数：128")]
    [InlineData("打印")]
    [InlineData("返回顶部")]
    [InlineData("政府信息公开年报")]
    [InlineData("上一篇：安澜县水利局2016年政府信息公开工作年度报告")]
    [InlineData("附件下载：")]
    [InlineData("安澜县水利局2017年年报.docx")]
    [InlineData("————————")]
    public void Words_of_the_page_are_told(string line) => IsFurniture(line).ShouldBeTrue();

    [Theory]
    [InlineData("一、概述")]
    [InlineData("2017年，我局主动公开政府信息128条。")]
    [InlineData("打印机一台。")]
    [InlineData("来源于群众的申请共3件。")]
    [InlineData("编辑发布政务信息30条。")]
    [InlineData("时间紧、任务重，公开不够及时。")]
    [InlineData("作者单位：安澜县水利局。")]
    [InlineData("通过微信公开政府信息12条。")]
    [InlineData("安澜县水利局")]
    [InlineData("2018年3月2日")]
    [InlineData("无。")]
    public void Words_of_the_report_are_none_of_the_page(string line) => IsFurniture(line).ShouldBeFalse();

    private static bool IsFurniture(string line)
    {
        var flow = Texts.Context(line).Flow;
        return new FurnitureReader(Lexicon.BuiltIn.Get<FurnitureWords>()).IsFurniture(flow, new TextRange(0, flow.Length));
    }
}
