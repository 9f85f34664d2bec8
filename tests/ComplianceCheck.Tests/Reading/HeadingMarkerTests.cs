using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Tests.Reading;

public sealed class HeadingMarkerTests
{
    [Theory]
    [InlineData("第一部分概述", "Part 第一部分 一")]
    [InlineData("第十二部分:概述", "Part 第十二部分: 十二")]
    [InlineData("一、概述", "Han 一、 一")]
    [InlineData("二三四五、概述", "Han二三 bare|Han 四五、 四五")]
    [InlineData("(一)概述", "Parenthesised (一) 一")]
    [InlineData("(二)、概述", "Parenthesised (二)、 二")]
    [InlineData("1.概述12、其他", "Arabic 1. 1|Arabic 12、 12")]
    [InlineData("2017.1.1公开3.5万条", "")]
    [InlineData("123、概述", "")]
    [InlineData("一概述", "Han一 bare")]
    [InlineData("一二三条", "Han一二 bare")]
    [InlineData("十二月。", "Han十 bare")]
    [InlineData("2017年十二月。", "")]
    [InlineData("二〇一七年", "Han一 bare")]
    [InlineData("第一条规定", "")]
    [InlineData("第一、公开", "Han 一、 一")]
    [InlineData("(一", "")]
    [InlineData("第", "")]
    [InlineData("", "")]
    public void Numbers_of_headings_are_found(string text, string expected)
    {
        var found = new List<string>();
        for (var at = 0; HeadingMarker.TryNext(text, at, out var marker); at = marker.Range.End)
        {
            var range = text[marker.Range.Start..marker.Range.End];
            found.Add(marker.IsBare ? $"{marker.Style}{range} bare" : $"{marker.Style} {range} {text[marker.Number.Start..marker.Number.End]}");
        }

        string.Join('|', found).ShouldBe(expected);
    }
}
