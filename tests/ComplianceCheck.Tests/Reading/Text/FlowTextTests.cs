using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading.Text;

public sealed class FlowTextTests
{
    [Theory]
    [InlineData("我局２０１７年 度收到申请０件。", "2017年度", "２０１７年 度")]
    [InlineData("政府\u200B信息公开", "政府信息", "政府\u200B信息")]
    [InlineData("㈠主动公开", "一)主动", "㈠主动")]
    [InlineData("　　一、概　述", "概述", "概　述")]
    public void A_quote_is_the_source_and_not_the_folded_text(string source, string words, string quote) =>
        Place(source, words).Quote.ShouldBe(quote);

    [Theory]
    [InlineData("第一行\n\n  　收到申请", "收到申请", 3, 4)]
    [InlineData("第一行\n收到\u200B申请", "申请", 2, 4)]
    [InlineData("# 安澜县水利局年报", "安澜县", 1, 3)]
    public void A_place_has_the_line_and_column_of_the_source(string source, string words, int line, int column)
    {
        var place = Place(source, words);
        place.Line.ShouldBe(line);
        place.Column.ShouldBe(column);
    }

    [Fact]
    public void A_list_label_is_text_and_is_quoted()
    {
        var flow = Flow(new Paragraph { Text = "主动公开情况", ListLabel = "二、", Number = 1 });
        flow.Text.ShouldBe("二、主动公开情况");
        flow.Quote(new TextRange(0, flow.Length)).ShouldBe("二、主动公开情况");
        flow.Quote(new TextRange(2, 4)).ShouldBe("主动");
    }

    [Fact]
    public void Gaps_tell_blanks_from_paragraphs()
    {
        var flow = Flow("某局 年报\n正文");
        flow.GapBefore(0).ShouldBe(Gap.Paragraph);
        flow.GapBefore(1).ShouldBe(Gap.None);
        flow.GapBefore(2).ShouldBe(Gap.Blank);
        flow.GapBefore(4).ShouldBe(Gap.Paragraph);
        flow.GapBefore(flow.Length).ShouldBe(Gap.Paragraph);
        flow.Paragraphs.Select(flow.Slice).ShouldBe(["某局年报", "正文"]);
    }

    [Fact]
    public void What_is_left_when_ranges_are_taken_out_keeps_its_places()
    {
        var flow = Flow("甲乙丙丁\n戊己 庚辛\n壬癸");
        var cut = flow.Without([new TextRange(2, 5), new TextRange(7, 8)]);

        cut.Text.ShouldBe("甲乙己庚壬癸");
        cut.GapBefore(2).ShouldBe(Gap.Paragraph);
        cut.GapBefore(4).ShouldBe(Gap.Paragraph);
        var place = cut.PlaceOf(new TextRange(3, 4), "");
        (place.Line, place.Column, place.Quote).ShouldBe((2, 4, "庚"));
        cut.OrderOf(3).ShouldBe(flow.OrderOf(6));
    }

    [Fact]
    public void Nothing_is_a_text_too()
    {
        var flow = Flow("甲").Without([new TextRange(0, 1)]);
        flow.Length.ShouldBe(0);
        flow.Paragraphs.ShouldBeEmpty();
        flow.PlaceOf(new TextRange(0, 0), "正文").Section.ShouldBe("正文");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(29)]
    [InlineData(71)]
    public void Whatever_is_cut_out_every_character_still_points_to_its_own(int seed)
    {
        const string alphabet = "政府信息公开２０１７年度 　\u200B㈡⒋一、。，；（）ABc\n\n";
        var random = new Random(seed);
        var folding = CharacterFolding.Of(Lexicon.BuiltIn);
        for (var i = 0; i < 60; i++)
        {
            var source = "起" + string.Concat(Enumerable.Range(0, random.Next(1, 120)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var lines = source.Split('\n');
            var flow = Flow(source);
            for (var cuts = 0; cuts < 4 && flow.Length > 0; cuts++)
            {
                for (var at = 0; at < flow.Length; at++)
                {
                    var place = flow.PlaceOf(new TextRange(at, at + 1), "");
                    var c = lines[place.Line!.Value - 1][place.Column!.Value - 1];
                    (flow.Text[at] == ' ' || folding[c] == flow.Text[at] || "㈡⒋".Contains(c, StringComparison.Ordinal)).ShouldBeTrue($"{seed}: “{source}” {at}");
                    place.Quote.ShouldBe(c.ToString());
                }

                var start = random.Next(flow.Length);
                flow = flow.Without([new TextRange(start, random.Next(start, flow.Length + 1))]);
            }
        }
    }

    [Fact]
    public void Lines_that_a_program_wrapped_go_on()
    {
        var source = string.Join('\n',
            "根据中华人民共和国政府信息公开条例的有关规定和上级部门的统一要",
            "求，结合本单位全年推进信息公开的实际情况，编制本年度的信息公开",
            "工作报告，全文由概述和主动公开以及依申请公开等若干部分共同组成",
            "，所列数据的统计期限为全年，报告的电子文本可以在门户网站查阅并",
            "下载，如对报告的内容存有疑问，请与我单位的办公室取得联系并且在",
            "工作时间之内来电或者来访，我们将在规定的期限之内予以书面的答复",
            "，并且对反映的问题逐项进行研究，提出改进的具体措施。",
            "- 1 -",
            "一、概述",
            "全年工作平稳推进。");
        var flow = Flow(source);
        flow.Paragraphs.Count.ShouldBe(3);
        flow.Text.ShouldContain("统一要求,结合");
        flow.Text.ShouldNotContain("-1-");
        flow.PlaceOf(new TextRange(flow.Text.IndexOf("一、概述", StringComparison.Ordinal), flow.Length), "").Line.ShouldBe(9);
    }

    [Theory]
    [InlineData("一、概述\n全年工作平稳推进。\n二、主动公开情况\n主动公开信息三十条。", 4)]
    [InlineData("安澜县水利局二〇一七年政府信息公开工作年度报告\n（二〇一八年三月）", 2)]
    public void Short_lines_are_paragraphs(string source, int paragraphs) => Flow(source).Paragraphs.Count.ShouldBe(paragraphs);

    private static Place Place(string source, string words)
    {
        var flow = Flow(source);
        var at = flow.Text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, flow.Text);
        return flow.PlaceOf(new TextRange(at, at + words.Length), "");
    }

    private static FlowText Flow(string source) =>
        FlowTextBuilder.Build(DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(source)), "a.txt"), Lexicon.BuiltIn, new HashSet<Table>());

    private static FlowText Flow(Paragraph paragraph) =>
        FlowTextBuilder.Build(new ReportDocument("a.docx", SourceFormat.Docx, [paragraph], []), Lexicon.BuiltIn, new HashSet<Table>());
}
