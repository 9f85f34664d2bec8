namespace ComplianceCheck.Tests.Properties;

/// <summary>Writes whole numbers in Chinese, in the spellings that reports have.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The usual form: 一亿三千万零五十. From 0 to 9,999 亿.</summary>
    public static string Of(long n)
    {
        if (n == 0)
        {
            return "零";
        }

        var text = "";
        foreach (var (unit, name) in new[] { (100_000_000L, "亿"), (10_000L, "万"), (1L, "") })
        {
            var group = (int)(n / unit % 10_000);
            if (group > 0)
            {
                text += (text.Length > 0 && group < 1000 ? "零" : "") + Group(group, isLeading: text.Length == 0) + name;
            }
        }

        // A group that is missing altogether leaves a 零 as well, and two never stand side by side.
        return n >= 100_000_000 && n / 10_000 % 10_000 == 0 && n % 10_000 >= 1000 ? text.Insert(text.IndexOf('亿', StringComparison.Ordinal) + 1, "零") : text;
    }

    /// <summary>〇 for 零.</summary>
    public static string WithCircles(string number) => number.Replace('零', '〇');

    /// <summary>两 for 二 before the larger units.</summary>
    public static string WithLiang(string number) =>
        number.Replace("二千", "两千", StringComparison.Ordinal).Replace("二百", "两百", StringComparison.Ordinal)
            .Replace("二万", "两万", StringComparison.Ordinal).Replace("二亿", "两亿", StringComparison.Ordinal);

    /// <summary>廿 and 卅 for 二十 and 三十 at the beginning.</summary>
    public static string WithTens(string number) =>
        number.StartsWith("二十", StringComparison.Ordinal) ? "廿" + number[2..] : number.StartsWith("三十", StringComparison.Ordinal) ? "卅" + number[2..] : number;

    /// <summary>The forms of bank slips: 壹佰贰拾叁.</summary>
    public static string Formal(string number)
    {
        foreach (var (plain, formal) in "一二三四五六七八九十百千".Zip("壹贰叁肆伍陆柒捌玖拾佰仟"))
        {
            number = number.Replace(plain, formal);
        }

        return number;
    }

    private static string Group(int n, bool isLeading)
    {
        var text = "";
        var gap = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = n / unit % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text += (gap ? "零" : "") + (digit == 1 && unit == 10 && text.Length == 0 && isLeading ? "" : Digits[digit]) + name;
            gap = false;
        }

        return text;
    }
}
