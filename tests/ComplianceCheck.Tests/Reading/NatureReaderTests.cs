using ComplianceCheck.Facts;

namespace ComplianceCheck.Tests.Reading;

public sealed class NatureReaderTests
{
    private const string Body = "\n一、概述\n本年度工作平稳。\n二、主动公开政府信息的情况\n公开信息12条。\n三、依申请公开政府信息情况\n未收到申请。\n";

    [Theory]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告" + Body, DocumentNature.AnnualReport)]
    [InlineData("根据《中华人民共和国政府信息公开条例》，编制本报告。" + Body, DocumentNature.AnnualReport)]
    [InlineData("一、总体情况\n本年度平稳。\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n1\n0\n4\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n12", DocumentNature.AnnualReport)]
    [InlineData("本报告数据的统计期限自2017年1月1日起至2017年12月31日止。如有疑问，请与安澜县水利局政府信息公开办公室联系。\n一、概述\n本年度工作平稳。", DocumentNature.AnnualReport)]
    [InlineData("安澜县第一中学2017年信息公开工作年度报告" + Body, DocumentNature.OtherRegime)]
    [InlineData("关于做好2017年政府信息公开工作年度报告编制工作的通知\n各镇、各部门：\n请于3月底前报送。" + Body, DocumentNature.NotAReport)]
    [InlineData("安澜县政府信息公开指南\n一、主动公开\n公开范围见目录。\n二、依申请公开\n申请人可以书面申请。\n三、收费标准\n按规定收取。", DocumentNature.NotAReport)]
    [InlineData("水库巡查日志\n今日水位正常。", DocumentNature.NotAReport)]
    [InlineData("安澜县水利局2017年工作总结\n一、概述\n水库安全。\n二、存在的问题\n资金不足。\n三、下一步打算\n加强巡查。", DocumentNature.NotAReport)]
    public void A_document_is_what_its_signs_say(string text, DocumentNature nature) => Reports.Read(text).Nature.ShouldBe(nature);
}
