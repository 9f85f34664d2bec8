using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading;

public sealed class DateScannerTests
{
    private static readonly DateScanner Scanner = DateScanner.Of(Lexicon.BuiltIn);

    [Theory]
    [InlineData("2018年3月15日编制，统计期限自2017年1月1日至12月31日。")]
    [InlineData("二〇一七年元月一日起，截至2017.12.31，见20180101号文，3月收到1.5万条，1月1日公开2017年底。")]
    [InlineData("20171月1日至201712月31日止；十二年一月，二0一七年五月，元年元月2号，12月31")]
    [InlineData("2017-01-01 10:20，2017/1/1日，1.2017年3月1日，二〇一七十二月三日，年月日，月")]
    public void All_dates_are_those_that_a_try_at_every_character_finds(string text)
    {
        var tried = Enumerable.Range(0, text.Length).Where(at => Scanner.TryRead(text, at, out _));
        Scanner.All(text).From(0).ToArray().Select(d => d.Range.Start).ShouldBe(tried);
    }
}
