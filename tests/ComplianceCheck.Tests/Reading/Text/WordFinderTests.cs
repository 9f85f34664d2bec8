using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading.Text;

public sealed class WordFinderTests
{
    private const string Text = "不予公开政府信息,主动公开信息公开栏";

    private static readonly string[] Words = ["公开", "不予公开", "公开栏", "信息公开", "信息", "开"];

    [Theory]
    [InlineData("公开栏", "公开栏")]
    [InlineData("公开了", "公开")]
    [InlineData("公", null)]
    [InlineData("", null)]
    [InlineData("府公开", null)]
    public void The_longest_word_that_a_text_begins_with_is_found(string text, string? word) => new WordFinder(Words).WordAt(text).ShouldBe(word);

    [Theory]
    [InlineData(0, 18, "不予公开", 0)]
    [InlineData(1, 18, "公开", 2)]
    [InlineData(0, 3, null, -1)]
    [InlineData(4, 7, null, -1)]
    [InlineData(13, 17, "信息公开", 13)]
    [InlineData(13, 16, "信息", 13)]
    [InlineData(9, 9, null, -1)]
    public void The_first_word_that_ends_within_the_bounds_is_found(int at, int end, string? word, int index)
    {
        var finder = new WordFinder(Words);

        finder.Next(Text, at, end, out var found).ShouldBe(word);
        found.ShouldBe(index);
        var hits = finder.HitsIn(Text);
        hits.First(new TextRange(at, end), out var hit).ShouldBe(word is not null);
        hits.Any(new TextRange(at, end)).ShouldBe(word is not null);
        if (word is not null)
        {
            (finder.Words[hit.Word], hit.Start, hit.End).ShouldBe((word, index, index + word.Length));
        }
    }

    [Theory]
    [InlineData(0, 18, "不予公开 信息 公开 信息公开")]
    [InlineData(2, 16, "公开 信息 公开 信息")]
    [InlineData(11, 17, "公开 信息公开")]
    [InlineData(14, 14, "")]
    public void Words_in_a_range_do_not_overlap_and_are_the_longest(int start, int end, string words)
    {
        var finder = new WordFinder(Words);

        var found = new List<string>();
        foreach (var hit in finder.HitsIn(Text).In(new TextRange(start, end)))
        {
            found.Add(finder.Words[hit.Word]);
            Text[hit.Start..hit.End].ShouldBe(finder.Words[hit.Word]);
        }

        string.Join(' ', found).ShouldBe(words);
    }

    [Fact]
    public void One_pass_for_all_sets_finds_what_each_finds_alone()
    {
        var vocabulary = Vocabulary.Of(Lexicon.Load([]));
        WordFinder[] finders = [new(Words), new(["信息公开", "公开", "没有"]), new([]), new(["栏", "公开栏"])];
        Array.ForEach(finders, vocabulary.Add);
        vocabulary.Add(finders[0]);
        var index = new WordIndex(Text, vocabulary.Current());

        foreach (var finder in finders)
        {
            index.Holds(finder).ShouldBeTrue();
            index.Of(finder).All.ToArray().ShouldBe(finder.HitsIn(Text).All.ToArray());
        }

        var late = new WordFinder(["府"]);
        vocabulary.Add(late);
        index.Holds(late).ShouldBeFalse("it was added after the text was read");
        index.Holds(new WordFinder(["府"])).ShouldBeFalse("it belongs to no vocabulary");
        var other = new WordFinder(["府"]);
        Vocabulary.Of(Lexicon.Load([])).Add(other);
        index.Holds(other).ShouldBeFalse("it belongs to another vocabulary");
        index.Of(other).All.ToArray().ShouldBe(other.HitsIn(Text).All.ToArray());
    }
}
