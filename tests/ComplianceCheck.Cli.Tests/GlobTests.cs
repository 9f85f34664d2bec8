using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Tests;

public sealed class GlobTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "x/a.txt", false)]
    [InlineData("?.txt", "a.txt", true)]
    [InlineData("?.txt", "ab.txt", false)]
    [InlineData("**/a.txt", "a.txt", true)]
    [InlineData("**/a.txt", "x/y/a.txt", true)]
    [InlineData("**/**/a.txt", "a.txt", true)]
    [InlineData("x/**", "x/y/a.txt", true)]
    [InlineData("x/**", "x", false)]
    [InlineData("**", "x/y/a.txt", true)]
    [InlineData("x", "x/y/a.txt", true)]
    [InlineData("x/", "x/a.txt", true)]
    [InlineData("x\\y", "x/y/a.txt", true)]
    [InlineData("x/y", "x", false)]
    [InlineData("x/**/z/a.txt", "x/y/z/z/a.txt", true)]
    [InlineData("x/**/z/*.txt", "x/y/a.txt", false)]
    [InlineData("**/drafts", "x/drafts/y/a.txt", true)]
    public void A_path_matches_by_its_names_and_a_folder_stands_for_what_is_in_it(string pattern, string path, bool isMatch) =>
        Glob.IsMatch(pattern, path).ShouldBe(isMatch);

    [Fact]
    public void Many_double_stars_take_no_longer_than_one()
    {
        // Tried one way after the other, these would be more ways than can be tried in a life.
        var pattern = string.Concat(Enumerable.Repeat("**/a/", 12));
        var path = string.Concat(Enumerable.Repeat("a/", 200));

        Glob.IsMatch(pattern + "b", path + "c").ShouldBeFalse();
        Glob.IsMatch(pattern + "b", path + "b").ShouldBeTrue();
        Glob.IsMatch(string.Concat(Enumerable.Repeat("**/", 12)) + "b", path + "c").ShouldBeFalse();
    }

    [Fact]
    public void Many_double_stars_find_each_file_once()
    {
        folder.Add(string.Concat(Enumerable.Repeat("a/", 30)) + "b.txt");
        folder.Add("a/c.txt");

        Glob.Find(folder.At(string.Concat(Enumerable.Repeat("**/a/", 12)) + "**/b.txt"), Refused).ShouldHaveSingleItem().ShouldEndWith("a/b.txt");
        Glob.Find(folder.At(string.Concat(Enumerable.Repeat("**/", 12)) + "c.txt"), Refused).ShouldHaveSingleItem().ShouldEndWith("a/c.txt");
    }

    [Fact]
    public void A_link_is_followed_where_the_pattern_names_it_and_not_round_in_a_circle()
    {
        folder.Add("sub/a.txt");
        Directory.CreateSymbolicLink(folder.At("sub/loop"), folder.Path);

        Glob.Find(folder.At("**/a.txt"), Refused).ShouldHaveSingleItem();
        Glob.Find(folder.At("sub/l*/sub/a.t?t"), Refused).ShouldHaveSingleItem().ShouldBe(folder.At("sub/loop/sub/a.txt"));
    }

    private static void Refused(string folder, Exception problem) => Assert.Fail(folder + problem.Message);
}
