using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Tests.Reading.Text;

public sealed class WordTreeTests
{
    private const string Text = "不予公开政府信息";

    [Theory]
    [InlineData(0, 8, 4, "withheld")]
    [InlineData(2, 8, 2, "open")]
    [InlineData(0, 3, 0, null)]
    [InlineData(1, 8, 0, null)]
    [InlineData(7, 8, 0, null)]
    [InlineData(8, 8, 0, null)]
    public void The_longest_word_within_the_bounds_is_found(int at, int end, int length, string? value)
    {
        Tree().Match(Text, at, end, out var found).ShouldBe(length);
        found.ShouldBe(value);
    }

    [Theory]
    [InlineData("申请公开条例", 4)]
    [InlineData("申请公告", 2)]
    [InlineData("申", 0)]
    public void A_longer_word_that_does_not_come_leaves_the_shorter(string text, int length)
    {
        var tree = new WordTree<string>();
        tree.Add("申请", "a");
        tree.Add("申请公开", "b");
        tree.Match(text, 0, text.Length, out _).ShouldBe(length);
    }

    [Fact]
    public void A_word_added_again_keeps_its_first_meaning()
    {
        var tree = Tree();
        tree.Add("公开", "other");
        tree.Match("公开", 0, 2, out var value).ShouldBe(2);
        value.ShouldBe("open");
    }

    private static WordTree<string> Tree()
    {
        var tree = new WordTree<string>();
        tree.Add("公开", "open");
        tree.Add("不予公开", "withheld");
        return tree;
    }
}
