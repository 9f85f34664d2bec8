using System.Text.Json;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Tests.Output;

public sealed class WhyTests
{
    /// <summary>A report of which one sentence is explained.</summary>
    public static ReportFacts Facts => new()
    {
        Why =
        [
            new SentenceTrace
            {
                Place = new Place { Section = "三、依申请公开", Line = 9, Paragraph = 7, Quote = "因未及时答复，未收到申请。" },
                Words = [new TracedWord("counts/negations", "未"), new TracedWord("counts/receiving", "收到"), new TracedWord("counts/negations", "没有")],
                Read = [new TracedFact("counts", "requests 0")],
                Decided = [new TracedDecision("counts.negation", "未收到申请", new LocalizedText("读作零", "makes it zero"))],
                PassedOver = [new TracedDecision("counts.no-sign", "因未及时答复，未收到申请。", new LocalizedText("没有主题", "no topic"))],
            },
        ],
    };

    [Fact]
    public void A_person_reads_the_sentence_its_words_by_entry_what_was_read_and_why()
    {
        string[] lines = [.. Sample.WriteFacts("text", Sample.Options(), Facts).Split('\n').Select(l => l.Trim())];

        lines.ShouldContain("“因未及时答复，未收到申请。”");
        lines.ShouldContain("counts/negations: 未、没有");
        lines.ShouldContain("counts: requests 0");
        lines.ShouldContain("“未收到申请” 读作零 [counts.negation]");
        lines.ShouldContain("没有主题 [counts.no-sign]");
    }

    [Fact]
    public void A_program_reads_the_same()
    {
        using var json = JsonDocument.Parse(Sample.WriteFacts("json", Sample.Options(), Facts));
        var why = json.RootElement.GetProperty("reports")[0].GetProperty("facts").GetProperty("why")[0];

        why.GetProperty("sentence").GetString().ShouldBe("因未及时答复，未收到申请。");
        why.GetProperty("words")[0].GetProperty("entry").GetString().ShouldBe("counts/negations");
        why.GetProperty("read")[0].GetProperty("text").GetString().ShouldBe("requests 0");
        why.GetProperty("passedOver")[0].GetProperty("key").GetString().ShouldBe("counts.no-sign");
        why.GetProperty("decided")[0].GetProperty("en").GetString().ShouldBe("makes it zero");
    }

    [Fact]
    public void Where_nobody_asks_a_program_finds_no_reasons()
    {
        using var json = JsonDocument.Parse(Sample.WriteFacts("json", Sample.Options(), new ReportFacts()));

        json.RootElement.GetProperty("reports")[0].GetProperty("facts").TryGetProperty("why", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_report_without_such_a_sentence_says_so() =>
        Sample.WriteFacts("text", Sample.Options(), new ReportFacts { Why = [] }).ShouldContain("没有含这些文字的句子。");
}
