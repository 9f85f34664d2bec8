namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>Values that programs stumble over.</summary>
internal static class Hostile
{
    private static readonly string[] Numbers =
    [
        "0", "-1", "1", "2", "63", "64", "255", "256", "32767", "65535", "65536", "100000", "2147483647", "2147483648", "-2147483648", "4294967295",
        "9223372036854775807", "99999999999999999999", "1e308", "1E-30", "NaN", "Infinity", "0x7fffffff", "+1", " 1", "1.5", "１２", "三", "", "abc", "%",
        "79228162514264337593543950335", "00000000000000000000000000001",
    ];

    private static readonly string[] Texts =
    [
        "９９９９９９９９９９９９９９９９９９９９９", "九千九百九十九万亿", "亿亿亿亿亿亿亿亿", "千百十万亿零两廿", "79228162514264337593543950335万件", "0000年00月00日", "9999年12月31日",
        "9999年13月32日", "２０１７年０月０日", "第九千九百九十九条", "一一一一一一一一一一一一一一", "-1件", "1,234,567,89件", "1.2.3.4.5", "99999%", "（（（（（（（（", "））））））））", "《《《《《《",
        "》》》》", "“““““", "………………", "、、、、、", "。。。。。。", "——————", "\t\t\t\t", "||||||", "| --- | --- |", "\u202E\u2066\u200F", "\u200B\u200C\u200D\uFEFF",
        "\uD83D", "\uDE00", "\uD83D\uDE00\uD83D\uDE00", "e\u0301\u0301\u0301\u0301\u0301", "\u0007\u001B[31m", "\u0085", "\u2028", "\uFFFD", "\uFFFF", "٣٤٥", "㈠㈡㈢", "⒈⒉⒊", "①②③", "ⅠⅡⅢ",
        "一、二、三、四、五、", "其中：其中：其中：", "无无无未未未没有没有", "我局我镇我县我院", "其中", "同比增长-100%", "2017年2018年2019年", "统计期限自年月日至年月日", "%s%n{0}{year}", "<script>", "&amp;&#0;&lt;", "]]>", "--",
    ];

    public static string Number(Random random) => random.Next(4) == 0
        ? (random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64)).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Numbers[random.Next(Numbers.Length)];

    // A zero makes a file of any text no text any more, so it comes seldom.
    public static string Text(Random random) => random.Next(1000) == 0 ? "\0" : Texts[random.Next(Texts.Length)];

    /// <summary>How often to repeat something: mostly seldom, now and then very often.</summary>
    public static int Times(Random random, int most) => random.Next(50) == 0 ? random.Next(1, most) : random.Next(1, 25);

    /// <summary>Something again and again, but no more than 500,000 characters.</summary>
    public static string Repeat(string text, int times) =>
        text.Length == 0 ? "" : string.Concat(Enumerable.Repeat(text, Math.Clamp(times, 1, Math.Max(1, 500_000 / text.Length))));
}
