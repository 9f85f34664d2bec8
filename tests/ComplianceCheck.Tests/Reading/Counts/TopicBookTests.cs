using ComplianceCheck.Language;
using ComplianceCheck.Reading.Counts;

namespace ComplianceCheck.Tests.Reading.Counts;

public sealed class TopicBookTests
{
    private const string Topics = """
        open: {words: [公开, 公告], published: true}
        withheld: {words: [不予公开]}
        requests: {words: [申请公开], weak: [申请], home: [on-request], not-after: [人], not-before: [复议]}
        """;

    private static readonly TopicBook Book = Lexicon.Load([new("topics", Topics), new("roles", "on-request: {any: [依申请]}")]).Get<TopicBook>();

    [Theory]
    [InlineData(0, 8, "withheld 0-4")]
    [InlineData(1, 8, "open 2-4")]
    [InlineData(2, 8, "open 2-4")]
    [InlineData(0, 3, "")]
    [InlineData(3, 8, "")]
    [InlineData(8, 8, "")]
    public void The_longest_word_within_the_bounds_is_found(int start, int end, string found) =>
        Find("不予公开政府信息", new TextRange(start, end)).ShouldBe(found);

    [Theory]
    [InlineData("申请公开条例", "requests 0-4")]
    [InlineData("申请公告", "requests 0-2, open 2-4")]
    [InlineData("申", "")]
    public void A_longer_word_that_does_not_come_leaves_the_shorter(string text, string found) =>
        Find(text, new TextRange(0, text.Length)).ShouldBe(found);

    [Theory]
    [InlineData("申请人", "")]
    [InlineData("复议申请", "")]
    [InlineData("申请公开人", "")]
    public void A_word_beside_another_may_mean_something_else(string text, string found) =>
        Find(text, new TextRange(0, text.Length)).ShouldBe(found);

    [Fact]
    public void What_stands_before_the_stretch_does_not_matter() => Find("复议申请", new TextRange(2, 4)).ShouldBe("requests 2-4");

    [Fact]
    public void A_weak_word_counts_at_home_only()
    {
        var found = new List<TopicMention>();
        Book.Find("申请", Book.Finder.HitsIn("申请"), new TextRange(0, 2), ["fees"], found);
        found.ShouldBeEmpty();
    }

    private static string Find(string text, TextRange range)
    {
        var found = new List<TopicMention>();
        Book.Find(text, Book.Finder.HitsIn(text), range, ["on-request"], found);
        return string.Join(", ", found.Select(m => FormattableString.Invariant($"{m.Topic.Name} {m.Start}-{m.End}")));
    }
}
