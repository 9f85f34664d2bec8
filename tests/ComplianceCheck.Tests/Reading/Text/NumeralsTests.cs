using System.Globalization;
using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading.Text;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData("0件", 0, 1)]
    [InlineData("12件", 12, 2)]
    [InlineData("1,234条", 1234, 5)]
    [InlineData("1 234条", 1234, 5)]
    [InlineData("12,345,678条", 12345678, 10)]
    [InlineData("2,0条", 2, 1)]
    [InlineData("1234,567条", 1234, 4)]
    [InlineData("12,3456条", 12, 2)]
    [InlineData("0,123条", 0, 1)]
    [InlineData("12.5%", 12.5, 4)]
    [InlineData("12.条", 12, 2)]
    [InlineData("1.5万条", 15000, 4)]
    [InlineData("1.5万元", 1.5, 3)]
    [InlineData("3亿元", 3, 1)]
    [InlineData("2亿", 200000000, 2)]
    [InlineData("三件", 3, 1)]
    [InlineData("十件", 10, 1)]
    [InlineData("三十二件", 32, 3)]
    [InlineData("一百零五件", 105, 4)]
    [InlineData("一千二百条", 1200, 4)]
    [InlineData("两万条", 20000, 2)]
    [InlineData("一万二千条", 12000, 4)]
    [InlineData("一万零三条", 10003, 4)]
    [InlineData("一亿三千万条", 130000000, 5)]
    [InlineData("一亿零五十条", 100000050, 5)]
    [InlineData("三千万零二十条", 30000020, 6)]
    [InlineData("一万二千亿", 1200000000000, 5)]
    [InlineData("3亿5千万条", 350000000, 5)]
    [InlineData("3亿5000万条", 350000000, 7)]
    [InlineData("3亿5条", 300000000, 2)]
    [InlineData("一亿三千万元", 130000000, 5)]
    [InlineData("三万亿元", 30000, 2)]
    [InlineData("3千余条", 3000, 2)]
    [InlineData("5千克", 5, 1)]
    [InlineData("3百分点", 3, 1)]
    [InlineData("三千五条", 3500, 3)]
    [InlineData("一万二条", 12000, 3)]
    [InlineData("二百五十条", 250, 4)]
    [InlineData("三万百姓", 30000, 2)]
    [InlineData("廿一件", 21, 2)]
    [InlineData("叁拾贰件", 32, 3)]
    [InlineData("二〇一七年", 2017, 4)]
    [InlineData("二零一七年", 2017, 4)]
    [InlineData("零件", 0, 1)]
    public void A_number_is_read_as_far_as_it_goes(string text, decimal value, int length)
    {
        Numerals.TryRead(text, 0, out var read, out var end).ShouldBeTrue();
        read.ShouldBe(value);
        end.ShouldBe(length);
    }

    [Theory]
    [InlineData("件")]
    [InlineData("")]
    [InlineData("O件")]
    [InlineData(".5")]
    [InlineData("万元")]
    [InlineData("１件")]
    [InlineData("١件")]
    public void What_is_no_number_in_folded_text_is_not_read(string text) =>
        Numerals.TryRead(text, 0, out _, out _).ShouldBeFalse();

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

    [Theory]
    [InlineData("79228162514264337593543950335亿")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("9999999999999999999999999999万")]
    [InlineData("99999999999999999999千")]
    [InlineData("99999999999999999999万亿")]
    [InlineData("99999999999999999999999999999999999999999999件")]
    public void Digits_without_end_are_no_number(string text) =>
        Numerals.TryRead(text, 0, out _, out _).ShouldBeFalse();

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
