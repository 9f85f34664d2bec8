using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Rules;

public sealed class PackMistakeTests
{
    private const char Marker = '▲';

    private const string Good =
        """
        pack: cn-2007
        title: {zh: 年度报告要求, en: Annual report}
        applies: {report-years: 2008..2018, bodies: [government, department]}
        sources:
          tiaoli: {title: 某条例, number: 第1号, in-force: 2008-05-01, until: 2019-05-15}
          habit: {title: 通行做法, kind: practice, evidence: 各地年报}
        requirements:
          - id: GK07-17
            kind: count-or-zero
            topic: requests
            section: on-request
            severity: error
            basis: [{source: tiaoli, article: 第一条}]
            title: {zh: 须写明数量, en: State the number}
            message: {zh: "“{section}”没有数量", en: "'{section}' gives no number"}
            fix: {zh: "{year}年收到0件", en: "none in {year}"}
            variants:
              blank: {severity: info, message: {zh: 空白, en: blank}}
            examples:
              pass: [收到0件]
              fail: [有序开展]
        retired: {GK07-01: GK07-17, GK07-02: null}
        """;

    [Fact]
    public void The_pack_that_the_mistakes_are_made_in_has_none() => TestPacks.Book(Good).Requirements.Count.ShouldBe(1);

    // The marker stands where the mistake must be reported.
    [Theory]
    [InlineData("title: {zh: 年度报告要求", "▲titel: {zh: 年度报告要求", "unknown-key", "title")]
    [InlineData("    severity: error", "    ▲severty: error", "unknown-key", "severity")]
    [InlineData("    section: on-request", "    ▲secton: on-request", "unknown-key", "section")]
    [InlineData("article: 第一条", "▲artikel: 第一条", "unknown-key", "article")]
    [InlineData("bodies: [", "▲body: [", "unknown-key", null)]
    [InlineData("evidence: 各地年报", "▲evidense: 各地年报", "unknown-key", "evidence")]
    [InlineData("      pass: [收到0件]", "      pass: [收到0件]\n      ▲pas: [收到0件]", "unknown-key", null)]
    [InlineData("    topic: requests", "    topic: requests\n    pairs: [{left: a, right: b, ▲middle: c}]", "unknown-key", null)]
    [InlineData("pack: cn-2007", "pack: ▲[cn-2007]", "not-text", null)]
    [InlineData("pack: cn-2007", "pack: ▲规则", "id-bad", null)]
    [InlineData("    kind: count-or-zero", "    kind: ▲count-or-zeros", "unknown-kind", "count-or-zero")]
    [InlineData("    topic: requests", "    topic: ▲request", "unknown-topic", "requests")]
    [InlineData("    topic: requests\n", "", "missing-key", null)]
    [InlineData("    section: on-request", "    section: ▲on-requst", "unknown-role", "on-request")]
    [InlineData("    severity: error", "    severity: ▲eror", "not-one-of", "error")]
    [InlineData("    severity: error", "    severity: ▲fatal", "not-one-of", null)]
    [InlineData("    severity: error\n", "", "missing-key", null)]
    [InlineData("{severity: info, message", "{severity: ▲information, message", "not-one-of", null)]
    [InlineData("source: tiaoli", "source: ▲tiaolli", "unknown-source", "tiaoli")]
    [InlineData("    basis: [{source: tiaoli, article: 第一条}]\n", "", "missing-key", null)]
    [InlineData("basis: [{source: tiaoli, article: 第一条}]", "basis: ▲[]", "basis-empty", null)]
    [InlineData("basis: [{source: tiaoli, article: 第一条}]", "basis: ▲tiaoli", "not-list", null)]
    [InlineData("basis: [{source: tiaoli, article: 第一条}]", "basis: [▲tiaoli]", "not-mapping", null)]
    [InlineData("report-years: 2008..2018", "report-years: ▲2008-2018", "years-bad", null)]
    [InlineData("report-years: 2008..2018", "report-years: ▲..", "years-bad", null)]
    [InlineData("report-years: 2008..2018", "report-years: ▲20080..", "years-bad", null)]
    [InlineData("report-years: 2008..2018", "report-years: ▲2018..2008", "years-reversed", null)]
    [InlineData("    topic: requests", "    topic: requests\n    applies: {report-years: ▲2019..}", "years-outside", null)]
    [InlineData("    topic: requests", "    topic: requests\n    applies: {bodies: ▲[township]}", "bodies-outside", null)]
    [InlineData("bodies: [government, ", "bodies: [▲goverment, ", "not-one-of", "government")]
    [InlineData("in-force: 2008-05-01", "in-force: ▲2008-13-01", "date-bad", null)]
    [InlineData("until: 2019-05-15", "until: ▲2007-05-15", "dates-reversed", null)]
    [InlineData("kind: practice", "kind: ▲practise", "not-one-of", "practice")]
    [InlineData("message: {zh: 空白, en: blank}", "message: ▲{en: blank}", "language-missing", null)]
    [InlineData("fix: {zh: \"{year}年收到0件\", en: \"none in {year}\"}", "fix: ▲改", "not-mapping", null)]
    [InlineData("en: Annual report", "en: ▲\"\"", "empty-text", null)]
    [InlineData("en: \"'{section}' gives", "en: \"'▲{sektion}' gives", "unknown-placeholder", "section")]
    [InlineData("en: \"none in {year}\"", "en: \"none in ▲{jahr}\"", "unknown-placeholder", null)]
    [InlineData("zh: 须写明数量", "zh: \"须写明▲{section}数量\"", "unknown-placeholder", null)]
    [InlineData("      blank: {", "      ▲blamk: {", "unknown-variant", "blank")]
    [InlineData("      fail: [有序开展]", "", "example-missing", null)]
    [InlineData("      pass: [收到0件]", "      pass: []", "example-missing", null)]
    [InlineData("    topic: requests", "    topic: requests\n    least: ▲three", "not-integer", null)]
    [InlineData("    topic: requests", "    topic: requests\n    share: ▲1,5", "not-number", null)]
    [InlineData("    topic: requests", "    topic: requests\n    strict: ▲yes", "not-flag", null)]
    [InlineData("    topic: requests", "    topic: requests\n    words: [a, ▲{b: c}]", "not-text", null)]
    [InlineData("    topic: requests", "    topic: requests\n    gate: ▲1", "not-flag", null)]
    [InlineData("  - id: GK07-17", "  - id: ▲GK07 17", "id-bad", null)]
    [InlineData("  - id: GK07-17", "  - id: ▲GK07-02", "retired-id", null)]
    [InlineData("{GK07-01: GK07-17,", "{GK07-01: ▲GK07-71,", "unknown-id", "GK07-17")]
    [InlineData("{GK07-01: GK07-17, GK07-02: null}", "{▲GK07-01: GK07-02, GK07-02: GK07-01}", "retired-circle", null)]
    [InlineData("en: Annual report}", "en: Annual report}\nchanges: [{id: ▲GK07-16, retire: true, basis: [{source: tiaoli}]}]", "unknown-id", "GK07-17")]
    [InlineData("en: Annual report}", "en: Annual report}\nchanges: [▲{id: GK07-17, basis: [{source: tiaoli}]}]", "change-empty", null)]
    [InlineData("en: Annual report}", "en: Annual report}\nchanges: [▲{id: GK07-17, retire: true}]", "missing-key", null)]
    [InlineData("pack: cn-2007", "pack: ▲&name cn-2007", "anchor", null)]
    [InlineData("pack: cn-2007", "pack: ▲*name", "anchor", null)]
    [InlineData("pack: cn-2007", "pack: cn-2007\n▲[a, b]: c", "key-not-text", null)]
    public void A_mistake_is_reported_where_it_is(string found, string replacement, string sentence, string? suggestion)
    {
        Good.ShouldContain(found);
        var marked = Good.Replace(found, replacement, StringComparison.Ordinal);
        var text = marked.Replace($"{Marker}", "", StringComparison.Ordinal);

        var mistakes = Should.Throw<PackException>(() => TestPacks.Book(text)).Mistakes;

        var mistake = mistakes.FirstOrDefault(m => IsSentence(m, sentence)).ShouldNotBeNull(string.Join('\n', mistakes));
        mistake.File.ShouldBe("pack1.yaml");
        mistake.Suggestion.ShouldBe(suggestion);
        if (marked.Contains(Marker, StringComparison.Ordinal))
        {
            var before = marked[..marked.IndexOf(Marker, StringComparison.Ordinal)];
            (mistake.Line, mistake.Column).ShouldBe(
                (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n')), mistake.Sentence.Zh);
            mistake.Excerpt.ShouldBe(text.Split('\n')[mistake.Line - 1]);
        }
    }

    [Fact]
    public void All_mistakes_come_at_once_and_in_order()
    {
        var text = Good
            .Replace("severity: error", "severity: eror", StringComparison.Ordinal)
            .Replace("section: on-request", "section: on-requst", StringComparison.Ordinal)
            .Replace("source: tiaoli", "source: tiaolli", StringComparison.Ordinal);

        var mistakes = Should.Throw<PackException>(() => TestPacks.Book(text)).Mistakes;

        mistakes.Select(m => (m.Line, m.Column, m.Suggestion)).ShouldBe(
            [(11, 14, "on-request"), (12, 15, "error"), (13, 22, "tiaoli")]);
    }

    [Fact]
    public void A_second_use_of_an_id_names_the_first()
    {
        var text = TestPacks.Pack("pack: one", "A-1", "A-2", "A-1");

        var mistake = Should.Throw<PackException>(() => TestPacks.Book(text)).Mistakes.ShouldHaveSingleItem();

        mistake.Line.ShouldBe(12);
        mistake.Sentence.En.ShouldBe("the id 'A-1' is already used at pack1.yaml:6");
    }

    [Fact]
    public void An_id_and_a_name_may_not_be_used_by_two_packs()
    {
        var text = TestPacks.Pack("pack: one", "A-1");

        var mistakes = Should.Throw<PackException>(() => TestPacks.Book(text, text)).Mistakes;

        mistakes.Select(m => (m.File, m.Line, m.Column)).ShouldBe([("pack2.yaml", 1, 7), ("pack2.yaml", 6, 10)]);
    }

    [Fact]
    public void A_retired_id_may_not_be_used_by_another_pack()
    {
        var old = TestPacks.Pack("pack: one\nretired: {A-2: A-1}", "A-1");

        var mistake = Should.Throw<PackException>(() => TestPacks.Book(old, TestPacks.Pack("pack: two", "A-2"))).Mistakes.ShouldHaveSingleItem();

        (mistake.File, mistake.Line).ShouldBe(("pack2.yaml", 6));
    }

    [Fact]
    public void A_change_may_use_only_what_the_kind_of_its_requirement_supplies()
    {
        var change =
            """
            pack: local
            title: {zh: 地方, en: Local}
            applies: {places: [浙江省]}
            sources: {rule: {title: 某办法}}
            changes:
              - {id: A-1, message: {zh: "{valeu}", en: "{value}"}, basis: [{source: rule}]}
            """;

        var mistake = Should.Throw<PackException>(() => TestPacks.Book(TestPacks.Pack("pack: one", "A-1"), change)).Mistakes.ShouldHaveSingleItem();

        (mistake.Line, mistake.Column, mistake.Suggestion).ShouldBe((6, 30, "value"));
    }

    [Fact]
    public void A_key_that_stands_twice_is_a_syntax_error_at_the_second()
    {
        var mistake = Should.Throw<PackException>(() => TestPacks.Book("pack: a\ntitle: {zh: 一, en: b}\npack: c")).Mistakes.ShouldHaveSingleItem();

        mistake.Line.ShouldBe(3);
    }

    private static bool IsSentence(YamlMistake mistake, string key)
    {
        var template = MessageCatalogue.Mistakes.Sentence(key).En;
        MessageCatalogue.Mistakes.Has(key).ShouldBeTrue(key);
        var pieces = System.Text.RegularExpressions.Regex.Split(template, @"\{\d\}");
        return pieces.All(piece => mistake.Sentence.En.Contains(piece, StringComparison.Ordinal));
    }
}
