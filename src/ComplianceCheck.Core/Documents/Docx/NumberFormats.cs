using System.Globalization;
using System.Text;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Numbers as the number formats of Word show them. A number a format has no sign for is shown as a decimal, as Word does.</summary>
internal static class NumberFormats
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    // Above, Word repeats a letter or an M over and over; a hostile start value would make a label of megabytes.
    private const int MostLetters = 780;
    private const int LargestRoman = 9_999;

    private static readonly ChineseCounting Counting = new("零一二三四五六七八九", "十百千", '万', BareTen: true, BareUnits: false);
    private static readonly ChineseCounting Legal = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟", '万', BareTen: false, BareUnits: false);
    private static readonly ChineseCounting LegalTraditional = new("零壹貳參肆伍陸柒捌玖", "拾佰仟", '萬', BareTen: false, BareUnits: false);
    private static readonly ChineseCounting Japanese = new("〇一二三四五六七八九", "十百千", '万', BareTen: true, BareUnits: true);

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>A number in a format of <c>ST_NumberFormat</c>.</summary>
    public static string Format(int value, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Translate(value, "０１２３４５６７８９"),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(value),
        "decimalEnclosedParen" => Sign(value, '⑴', 20),
        "decimalEnclosedFullstop" => Sign(value, '⒈', 20),
        "ideographEnclosedCircle" => Sign(value, '㊀', 10),
        "ideographTraditional" => value >= 1 && value <= Stems.Length ? Stems[value - 1].ToString() : Decimal(value),
        "ideographZodiac" => value >= 1 && value <= Branches.Length ? Branches[value - 1].ToString() : Decimal(value),
        "chineseCounting" or "taiwaneseCounting" => value is > 0 and < 100 ? Counting.Format(value) : Translate(value, Digits),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => Counted(value, Counting),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => Translate(value, Digits),
        "japaneseCounting" => Counted(value, Japanese),
        "chineseLegalSimplified" => Counted(value, Legal),
        "ideographLegalTraditional" or "japaneseLegal" => Counted(value, LegalTraditional),
        "upperRoman" => RomanNumber(value),
        "lowerRoman" => RomanNumber(value).ToLowerInvariant(),
        "upperLetter" => Letters(value, 'A'),
        "lowerLetter" => Letters(value, 'a'),
        "numberInDash" => $"- {Decimal(value)} -",
        _ => Decimal(value),
    };

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Counted(int value, ChineseCounting counting) =>
        value is > 0 and < 100_000_000 ? counting.Format(value) : Decimal(value);

    private static string Sign(int value, char first, int count) =>
        value >= 1 && value <= count ? ((char)(first + value - 1)).ToString() : Decimal(value);

    private static string Circled(int value) => value switch
    {
        0 => "⓪",
        >= 21 and <= 35 => Sign(value - 20, '㉑', 15),
        >= 36 and <= 50 => Sign(value - 35, '㊱', 15),
        _ => Sign(value, '①', 20),
    };

    private static string Translate(int value, string digits) => value < 0
        ? Decimal(value)
        : string.Create(CultureInfo.InvariantCulture, $"{value}").Aggregate(new StringBuilder(), (s, c) => s.Append(digits[c - '0'])).ToString();

    private static string Letters(int value, char first) => value is >= 1 and <= MostLetters
        ? new string((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1)
        : Decimal(value);

    private static string RomanNumber(int value)
    {
        if (value is < 1 or > LargestRoman)
        {
            return Decimal(value);
        }

        var result = new StringBuilder();
        foreach (var (size, sign) in Roman)
        {
            for (; value >= size; value -= size)
            {
                result.Append(sign);
            }
        }

        return result.ToString();
    }
}
