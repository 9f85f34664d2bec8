using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Sarif;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed class ReportPathTests
{
    [Theory]
    [InlineData("年报.docx", "年报.docx")]
    [InlineData("./a//b/./c.txt", "a/b/c.txt")]
    [InlineData("a/../b.txt", "b.txt")]
    [InlineData("../a/../../b.txt", "../../b.txt")]
    [InlineData("/srv/./a/../b.txt", "/srv/b.txt")]
    [InlineData("/../b.txt", "/b.txt")]
    [InlineData("a\\b.txt", "a\\b.txt")]
    public void A_path_is_as_short_as_it_can_be_said(string path, string expected) =>
        ReportPath.Of(path, isWindows: false).ToString().ShouldBe(expected);

    [Theory]
    [InlineData(".\\各县\\a.txt", "各县/a.txt")]
    [InlineData("C:\\各县\\..\\a.txt", "C:/a.txt")]
    [InlineData("\\\\server\\share\\a.txt", "//server/share/a.txt")]
    [InlineData("\\a.txt", "/a.txt")]
    public void Paths_of_Windows_have_forward_slashes(string path, string expected) =>
        ReportPath.Of(path, isWindows: true).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("草稿 1/a%b,c.txt", false, "%E8%8D%89%E7%A8%BF%201/a%25b%2Cc.txt")]
    [InlineData("a:b.txt", false, "a%3Ab.txt")]
    [InlineData("a\\b.txt", false, "a%5Cb.txt")]
    [InlineData("/srv/年报.txt", false, "file:///srv/%E5%B9%B4%E6%8A%A5.txt")]
    [InlineData("C:\\a b.txt", true, "file:///C:/a%20b.txt")]
    [InlineData("\\\\server\\share\\a.txt", true, "file://server/share/a.txt")]
    public void A_path_is_a_valid_URI(string path, bool isWindows, string expected)
    {
        var uri = SarifPlaces.Uri(ReportPath.Of(path, isWindows));

        uri.ShouldBe(expected);
        Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute).ShouldBeTrue();
    }

    [Fact]
    public void Half_a_character_is_replaced() => SarifPlaces.Uri(ReportPath.Of("a\ud800.txt", isWindows: false)).ShouldBe("a%EF%BF%BD.txt");

    [Theory]
    [InlineData("a.txt", false)]
    [InlineData("../a.txt", true)]
    [InlineData("/a.txt", true)]
    public void Only_a_path_below_the_folder_is_relative_to_it(string path, bool isOutside) =>
        ReportPath.Of(path, isWindows: false).IsOutside.ShouldBe(isOutside);
}
