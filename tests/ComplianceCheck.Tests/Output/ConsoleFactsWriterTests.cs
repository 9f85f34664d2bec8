using ComplianceCheck.Facts;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Tests.Output;

public sealed class ConsoleFactsWriterTests
{
    [Fact]
    public void Everything_read_is_shown_with_its_place()
    {
        Sample.WriteFacts("text", Sample.Options(), Sample.Facts).ShouldBe(
            """
            年报.docx
              标题：云溪县档案局2017年政府信息公开工作年度报告
              单位：云溪县档案局  政府部门  浙江省 杭州市
              年度：2017
              适用规则：cn-2007
              发布日期：2018-03-15
              落款日期：未读到
              统计期限：
                2017-01-01 – 2017-12-31  起止日期完整  第3行第20列  “2017年1月1日至12月31日”
                ? – 2017-12-31  只有截止日期  第9段  “截至2017年底”
              章节：
                [on-request+fees] 三、依申请公开和收费情况  第25行
              数量：
                requests = 0件  第26行  “未收到申请”
                review = 无数字  部分月份  第27行  “上半年若干件”
              法定表格：
                requests-2021  读到 2 格，空白 1 格，无法辨认 0 格  表2
              引用文件：
                《杭州市政府信息公开规定》  第2行
              开头列出的部分：
                概述
              重复段落：
                第5行  第40行  “积极推进”
              起草痕迹：
                待填空白  第8行  “XX件”


            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void What_was_not_read_is_said_in_English_too()
    {
        var text = Sample.WriteFacts("text", Sample.Options(DisplayLanguage.English), new ReportFacts { Nature = DocumentNature.NotAReport });

        text.ShouldContain("not an annual report");
        text.ShouldContain("title: none read");
        text.ShouldContain("counts: none read");
    }
}
