using System.Globalization;
using ComplianceCheck.Language;
using FsCheck.Xunit;

namespace ComplianceCheck.Tests.Properties;

/// <summary>A number is read back from every form it can be written in.</summary>
[Properties(Arbitrary = [typeof(Numbers)], MaxTest = 2000, Replay = "20170131,1")]
public sealed class NumeralProperties
{
    [Property]
    public void From_Chinese(long number) => ShouldRead(ChineseNumber.Of(number), number);

    [Property]
    public void From_Chinese_with_circles_for_zeros(long number) => ShouldRead(ChineseNumber.WithCircles(ChineseNumber.Of(number)), number);

    [Property]
    public void From_Chinese_with_liang(long number) => ShouldRead(ChineseNumber.WithLiang(ChineseNumber.Of(number)), number);

    [Property]
    public void From_Chinese_with_signs_for_twenty_and_thirty(long number) => ShouldRead(ChineseNumber.WithTens(ChineseNumber.Of(number)), number);

    [Property]
    public void From_the_Chinese_of_bank_slips(long number) => ShouldRead(ChineseNumber.Formal(ChineseNumber.Of(number)), number);

    [Property]
    public void From_Arabic_digits(long number) => ShouldRead(Arabic(number, "D"), number);

    [Property]
    public void From_Arabic_digits_in_thousands(long number) => ShouldRead(Arabic(number, "N0"), number);

    [Property]
    public void From_full_width_digits(long number) =>
        ShouldRead(Lexicon.BuiltIn.Get<CharacterFolding>().Fold(string.Concat(Arabic(number, "D").Select(c => (char)(c + 0xFEE0)))), number);

    [Property]
    public void From_Arabic_digits_before_a_Chinese_unit(long number)
    {
        ShouldRead(Arabic(number, "D") + "万", number * 10_000m);
        ShouldRead((number / 100_000m).ToString(CultureInfo.InvariantCulture) + "亿", number * 1_000m);
    }

    [Property]
    public void In_a_sentence_it_ends_where_its_unit_begins(long number)
    {
        foreach (var unit in (string[])["条", "件", "人次", "余件", "元", "个", "。", ""])
        {
            var written = ChineseNumber.Of(number);
            Numerals.TryRead("收到" + written + unit, 2, out var value, out var end).ShouldBeTrue();
            (unit == "元" ? value * Money(written, end - 2) : value).ShouldBe(number, written + unit);
        }
    }

    // 万元 and 亿元 are left to the reader of money.
    private static long Money(string number, int end) => end == number.Length ? 1 : number[end] == '万' ? 10_000 : 100_000_000;

    private static void ShouldRead(string written, decimal number)
    {
        Numerals.TryRead(written, 0, out var value, out var end).ShouldBeTrue(written);
        value.ShouldBe(number, written);
        end.ShouldBe(written.Length, written);
    }

    private static string Arabic(long number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
