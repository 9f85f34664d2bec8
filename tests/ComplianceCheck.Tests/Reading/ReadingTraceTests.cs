using System.Text.Json;
using ComplianceCheck.Documents;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Tests.Fixtures;

namespace ComplianceCheck.Tests.Reading;

public sealed class ReadingTraceTests
{
    private const string Above = "安澜县水利局2017年政府信息公开工作年度报告\n统计期限为2017年1月1日至2017年12月31日。\n一、概述\n工作有序开展。\n三、依申请公开政府信息的情况\n";

    public static TheoryData<string> Fixtures => [.. Fixture.Names()];

    [Theory]
    [InlineData("2017年收到信息公开申请3件。", "counts.number", "3件")]
    [InlineData("2017年收到信息公开申请10余件。", "counts.vague-number", "10余件")]
    [InlineData("2017年未收到信息公开申请。", "counts.negation", "未收到信息公开申请")]
    [InlineData("2017年未收到其他信息公开申请。", "counts.negation-excepts", "未收到其他信息公开申请")]
    [InlineData("2016年收到信息公开申请3件。", "counts.another-year", "2016年收到信息公开申请3件")]
    [InlineData("去年收到信息公开申请3件。", "counts.last-year", "去年收到信息公开申请3件")]
    [InlineData("2017年上半年收到信息公开申请3件。", "counts.part-of-year", "2017年上半年收到信息公开申请3件")]
    [InlineData("2008年以来收到信息公开申请30件。", "counts.several-years", "2008年以来收到信息公开申请30件")]
    [InlineData("无。", "counts.topic-of-heading", "无")]
    public void The_rule_that_decided_is_told_with_its_words(string sentence, string key, string quote) =>
        Of(sentence).Decided.ShouldContain(d => d.Key == key && d.Quote == quote);

    [Theory]
    [InlineData("信息公开申请3件未及时答复。", "counts.negation-of-other-word", "未")]
    [InlineData("召开会议3次。", "counts.no-sign", "召开会议3次。")]
    [InlineData("2017年收到信息公开申请3元。", "counts.other-unit", "3元")]
    [InlineData("按照第十三条办理信息公开申请。", "counts.ordinal", "十三")]
    [InlineData("5、依法办理各类事项并做好记录工作和报送工作。", "headings.no-end", "5、")]
    public void What_was_passed_over_is_told_with_its_words(string sentence, string key, string quote) =>
        Of(sentence).PassedOver.ShouldContain(d => d.Key == key && d.Quote == quote);

    [Fact]
    public void Words_are_told_with_the_entries_that_hold_them_and_facts_with_their_values()
    {
        var trace = Of("2017年未收到信息公开申请。");

        trace.Words.ShouldContain(new TracedWord("counts/negations", "未"));
        trace.Words.ShouldContain(new TracedWord("topics/requests", "公开申请"));
        trace.Read.ShouldContain(new TracedFact("counts", "requests 0 report-year in on-request"));
    }

    [Fact]
    public void Only_sentences_with_the_words_are_told()
    {
        var facts = Reports.Read(Above + "2017年收到信息公开申请3件。办结3件。\n", new ReadingOptions { Why = "办 结" });

        facts.Why.ShouldHaveSingleItem().Place.Quote.ShouldBe("办结3件。");
    }

    [Fact]
    public void Where_nobody_asks_nothing_is_told() => Reports.Read(Above).Why.ShouldBeNull();

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void The_facts_are_the_same_with_a_trace(string fixture)
    {
        var traced = Read(fixture, new ReadingOptions { Why = "" });

        traced.Why.ShouldNotBeEmpty();
        JsonSerializer.Serialize(traced with { Why = null }).ShouldBe(JsonSerializer.Serialize(Read(fixture, new ReadingOptions())));
    }

    private static SentenceTrace Of(string sentence) =>
        Reports.Read(Above + sentence + "\n", new ReadingOptions { Why = sentence }).Why.ShouldHaveSingleItem();

    private static ReportFacts Read(string fixture, ReadingOptions options)
    {
        using var file = Fixture.Open(fixture);
        return ReportReader.Read(DocumentReader.Read(file, Path.GetFileName(fixture)), Lexicon.BuiltIn, options);
    }
}
