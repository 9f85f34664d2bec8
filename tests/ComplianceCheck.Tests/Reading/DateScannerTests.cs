using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading;

public sealed class DateScannerTests
{
    private static readonly DateScanner Scanner = DateScanner.Of(Lexicon.BuiltIn);

    [Theory]
    [InlineData("2017年1月1日", 2017, 1, 1)]
    [InlineData("２０１７年１２月３１日", 2017, 12, 31)]
    [InlineData("2017 年 12 月 31 日", 2017, 12, 31)]
    [InlineData("2017.01.01", 2017, 1, 1)]
    [InlineData("2017/1/1", 2017, 1, 1)]
    [InlineData("2017-01-01", 2017, 1, 1)]
    [InlineData("20171231", 2017, 12, 31)]
    [InlineData("二〇一七年十二月三十一日", 2017, 12, 31)]
    [InlineData("二○一二年一月一日", 2012, 1, 1)]
    [InlineData("二零一七年十月二十日", 2017, 10, 20)]
    [InlineData("2017年元月1日", 2017, 1, 1)]
    [InlineData("2017年12月31止", 2017, 12, 31)]
    [InlineData("2017年5月", 2017, 5, null)]
    [InlineData("1月1日", null, 1, 1)]
    [InlineData("17年1月1日", 2017, 1, 1)]
    [InlineData("2017年底", 2017, 12, 31)]
    [InlineData("2017年2月30日", 2017, 2, 30)]
    public void A_date_is_read_in_every_common_form(string text, int? year, int month, int? day)
    {
        Scanner.TryRead(Fold(text), 0, out var date).ShouldBeTrue();
        (date.Year, date.Month, date.Day).ShouldBe((year, month, day));
    }

    [Theory]
    [InlineData("2017年")]
    [InlineData("3个月")]
    [InlineData("十二年一月")]
    [InlineData("1.5万条")]
    [InlineData("0571-87702345")]
    [InlineData("2017-2018学年")]
    public void What_is_no_date_is_not_read_as_one(string text) =>
        Scanner.TryRead(Fold(text), 0, out _).ShouldBeFalse();

    [Fact]
    public void Slips_of_form_are_kept()
    {
        Scanner.TryRead("17年一月1止", 0, out var date).ShouldBeTrue();
        date.HasTwoDigitYear.ShouldBeTrue();
        date.IsMixed.ShouldBeTrue();
        date.LacksDayWord.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2017年2月29日", true)]
    [InlineData("2016年2月29日", false)]
    [InlineData("2017年13月1日", true)]
    [InlineData("12月32日", true)]
    public void A_day_that_no_calendar_has_is_impossible(string text, bool isImpossible)
    {
        Scanner.TryRead(text, 0, out var date).ShouldBeTrue();
        date.IsImpossible.ShouldBe(isImpossible);
    }

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

    private static string Fold(string text) => Lexicon.BuiltIn.Get<CharacterFolding>().Fold(text);
}
