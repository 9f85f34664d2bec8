using System.Globalization;
using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading.Text;

public sealed class NumeralsTests
{
    [Fact]
    public void A_full_width_digit_begins_no_number_in_folded_text() =>
        Numerals.TryRead("１件", 0, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("十三", 13)]
    [InlineData("2017", 2017)]
    [InlineData("二〇〇八", 2008)]
    [InlineData("十三件", null)]
    [InlineData("3.5", null)]
    [InlineData("", null)]
    [InlineData("99999999999", null)]
    public void Only_a_whole_text_is_parsed(string text, int? value) => Numerals.Parse(text).ShouldBe(value);

    [Fact]
    public void Every_number_to_a_hundred_thousand_is_read_back_from_Chinese()
    {
        var wrong = Enumerable.Range(0, 100_000).Where(n => Numerals.Parse(Chinese(n)) != n).Take(5).Select(n => $"{n} {Chinese(n)}");
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_year_is_read_back_from_digits_in_a_row()
    {
        for (var year = 1900; year <= 2100; year++)
        {
            var digits = string.Concat(year.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0']));
            Numerals.Parse(digits).ShouldBe(year);
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(11)]
    public void Numbers_are_read_back_with_and_without_commas(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 2000; i++)
        {
            var number = random.Next(0, 1_000_000_000);
            var text = number.ToString(i % 2 == 0 ? "N0" : "D", CultureInfo.InvariantCulture) + "条";
            Numerals.TryRead(text, 0, out var value, out var end).ShouldBeTrue(text);
            value.ShouldBe(number, text);
            end.ShouldBe(text.Length - 1, text);
        }
    }

    private static string Chinese(int n)
    {
        if (n >= 10_000)
        {
            var rest = n % 10_000;
            return Chinese(n / 10_000) + "万" + (rest == 0 ? "" : (rest < 1000 ? "零" : "") + Below(rest, isLeading: false));
        }

        return n == 0 ? "零" : Below(n, isLeading: true);
    }

    private static string Below(int n, bool isLeading)
    {
        const string digits = "零一二三四五六七八九";
        var result = "";
        var gap = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = n / unit % 10;
            if (digit == 0)
            {
                gap = result.Length > 0;
                continue;
            }

            result += (gap ? "零" : "") + (digit == 1 && unit == 10 && result.Length == 0 && isLeading ? "" : digits[digit]) + name;
            gap = false;
        }

        return result;
    }
}
