using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Reading;
using ComplianceCheck.Reading.Counts;
using ComplianceCheck.Reading.Title;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Reading;

public sealed class LexiconCheckTests
{
    [Fact]
    public void Nothing_is_wrong_in_the_built_in_lexicon() =>
        LexiconCheck.MistakesIn(Lexicon.BuiltIn).Select(Line).ShouldBeEmpty();

    [Fact]
    public void Every_file_of_the_lexicon_is_read() =>
        EmbeddedRules.Files("lexicon/").Select(f => f.Key).ShouldBe(LexiconCheck.FileNames, ignoreOrder: true);

    [Theory]
    [InlineData("counts", "negatons: [没]", "1:1 unknown-key (negations)")]
    [InlineData("counts", "units: {件: 1}", "1:8 not-text")]
    [InlineData("counts", "units: [件]", "1:9 word-twice")]
    [InlineData("counts", "units: [桩, 桩]", "1:12 word-twice")]
    [InlineData("counts", "units:\n  - 桩 趟 件\n", "2:9 word-twice")]
    [InlineData("counts", "units: ['']", "1:9 empty-text")]
    [InlineData("counts", "units: [～]", "1:9 word-not-folded (~)")]
    [InlineData("counts", "units: [（册）]", "1:9 word-not-folded ((册))")]
    [InlineData("counts", "units: [\"\\u200B\"]", "1:9 word-vanishes")]
    [InlineData("counts", "negation-not-after: [没人, 有人]", "1:26 word-not-beginning")]
    [InlineData("counts", "collecting: [用于]", "1:14 word-in-both")]
    [InlineData("counts", "publishing-roles: [proactiv]", "1:20 unknown-role (proactive)")]
    [InlineData("counts", "before-nothing: [度]", "1:17 not-text")]
    [InlineData("counts", "units: [桩", "2:1 yaml-syntax")]
    [InlineData("counts", "- 件", "1:1 no-mapping")]
    [InlineData("counts", "units: [桩]\nunits: [趟]", "2:1 duplicate-key")]
    [InlineData("topics", "requests:\n  not-befor: [复议]", "2:3 unknown-key (not-before)")]
    [InlineData("topics", "requests: {carried: [yes]}", "1:21 not-flag")]
    [InlineData("topics", "requests: {also: [fee]}", "1:19 unknown-topic (fees)")]
    [InlineData("topics", "fees: {words: [依申请公开]}", "1:16 word-in-both")]
    [InlineData("laws", "new-law: {number: 第1号}", "1:10 missing-key")]
    [InlineData("laws", "tiaoli-2019: {in-force: 2019-5-15}", "1:25 date-bad")]
    [InlineData("laws", "tiaoli-2019: {evidence: texts}", "1:25 not-one-of (text)")]
    [InlineData("roles", "fees: {none: [收费]}", "1:15 word-in-both")]
    [InlineData("regimes", "cn-2021: 2021-", "1:10 years-bad")]
    [InlineData("agencies", "same: [人民法院]", "1:8 words-no-pair")]
    [InlineData("agencies", "not-township: [城区]", "1:16 word-not-ending")]
    [InlineData("residue", "not-template: [规程]", "1:16 word-not-holding")]
    [InlineData("characters", "traditional: [亂]", "1:15 characters-odd")]
    [InlineData("places", "海南省: 海口市", "1:6 places-row")]
    [InlineData("sums", "topic-case: [案件]", "1:1 unknown-topic")]
    [InlineData("terms", "title: ''", "1:8 empty-text")]
    public void A_mistake_in_a_file_laid_over_the_words_is_shown_where_it_stands(string file, string text, string expected)
    {
        var all = LexiconCheck.MistakesIn(Lexicon.BuiltIn.With([new YamlFile($"try/{file}.yaml", text)]));
        var own = all.Where(m => m.File == $"try/{file}.yaml").ToArray();
        string.Join(", ", own.Select(Short)).ShouldBe(expected);
    }

    [Fact]
    public void A_mistake_shows_its_line()
    {
        var mistake = LexiconCheck.MistakesIn(Lexicon.BuiltIn.With([new YamlFile("try/counts.yaml", "# 试词\nunits: [桩, 件]")])).ShouldHaveSingleItem();
        mistake.ShouldBe(new YamlMistake(
            "try/counts.yaml", 2, 12, new("“件”在“units”中已经有了", "'件' already stands in 'units'"), "units: [桩, 件]", null));
    }

    [Fact]
    public void A_file_of_another_name_is_refused()
    {
        var refused = Should.Throw<LexiconException>(() => Lexicon.BuiltIn.With([new YamlFile("try/count.yaml", ""), new YamlFile("try/titles.yaml", ""), new YamlFile("a/titles.yml", ""), new YamlFile("table-names.yaml", "")]));
        refused.Mistakes.Select(m => m.File + " " + Short(m)).ShouldBe(["try/count.yaml 1:1 lexicon-file-unknown (counts)", "a/titles.yml 1:1 lexicon-file-twice", "table-names.yaml 1:1 lexicon-file-unknown"]);
    }

    [Fact]
    public void Lists_grow_and_texts_are_replaced()
    {
        var lexicon = Lexicon.BuiltIn.With([new YamlFile("counts.yaml", "units: [桩]\nof-which: 内含\nand-so-on: 等等")]);
        var (own, tried) = (Lexicon.BuiltIn.Get<CountWords>(), lexicon.Get<CountWords>());
        tried.Units.Words.ShouldBe([.. own.Units.Words, "桩"]);
        tried.OfWhich.Words.ShouldBe([.. own.OfWhich.Words, "内含"]);
        (own.AndSoOn, tried.AndSoOn).ShouldBe(("等", "等等"));
        lexicon.Get<TitleWords>().AnnualReport.ShouldBe(Lexicon.BuiltIn.Get<TitleWords>().AnnualReport);
    }

    [Fact]
    public void What_is_laid_over_the_words_is_known_by_its_digest()
    {
        Lexicon.BuiltIn.Digest.ShouldBeEmpty();
        string[] digests = [Over("units: [桩]"), Over("units: [趟]")];
        digests.Distinct().Count().ShouldBe(2);
        digests.ShouldBe([Over("units: [桩]"), Over("units: [趟]")]);

        static string Over(string text) => Lexicon.BuiltIn.With([new YamlFile("counts.yaml", text)]).Digest;
    }

    [Fact]
    public void A_missing_key_is_no_exception_of_the_runtime() =>
        Should.Throw<LexiconException>(() => Lexicon.Load([new("titles", "lead-words: [关于]")]).Get<TitleWords>()).Mistakes.Select(Short)
            .ShouldBe(Enumerable.Repeat("1:1 missing-key", 10));

    private static string Short(YamlMistake mistake)
    {
        var key = MessageCatalogue.Mistakes.Keys.First(k => Pattern(MessageCatalogue.Mistakes[k].En).IsMatch(mistake.Sentence.En));
        return FormattableString.Invariant($"{mistake.Line}:{mistake.Column} {key}") + (mistake.Suggestion is { } meant ? $" ({meant})" : "");
    }

    private static System.Text.RegularExpressions.Regex Pattern(string sentence) =>
        new("^" + System.Text.RegularExpressions.Regex.Replace(System.Text.RegularExpressions.Regex.Escape(sentence), @"\\\{\d}", ".*") + "$");

    private static string Line(YamlMistake mistake) =>
        FormattableString.Invariant($"{mistake.File}:{mistake.Line}:{mistake.Column}: {mistake.Sentence.En}") + (mistake.Suggestion is { } meant ? $" ({meant})" : "");
}
