using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace ComplianceCheck.Documents.Html;

/// <summary>What a browser shows before the items of numbered lists. Items must be asked for in their order.</summary>
internal sealed class HtmlListLabels
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly (int Value, string Letters)[] RomanParts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
        (5, "v"), (4, "iv"), (1, "i"),
    ];

    private readonly Dictionary<IElement, int> next = [];

    /// <summary>The label of a list item; null where the list is not numbered.</summary>
    public string? Of(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return null;
        }

        var number = Number(item, list);
        var type = HtmlStyle.Property(item, "list-style-type") ?? HtmlStyle.Property(list, "list-style-type")
            ?? HtmlStyle.Property(list, "list-style");
        return type switch
        {
            "none" => null,
            "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" => Chinese(number) + "、",
            "lower-alpha" or "lower-latin" => Letters(number, 'a') + ".",
            "upper-alpha" or "upper-latin" => Letters(number, 'A') + ".",
            "lower-roman" => Roman(number) + ".",
            "upper-roman" => Roman(number).ToUpperInvariant() + ".",
            _ => (item.GetAttribute("type") ?? list.GetAttribute("type")) switch
            {
                "a" => Letters(number, 'a'),
                "A" => Letters(number, 'A'),
                "i" => Roman(number),
                "I" => Roman(number).ToUpperInvariant(),
                _ => Decimal(number),
            } + ".",
        };
    }

    private int Number(IElement item, IElement list)
    {
        if (!TryInteger(item.GetAttribute("value"), out var number) && !next.TryGetValue(list, out number)
            && !TryInteger(list.GetAttribute("start"), out number))
        {
            number = list.HasAttribute("reversed") ? list.Children.Count(c => c.LocalName == "li") : 1;
        }

        next[list] = unchecked(number + (list.HasAttribute("reversed") ? -1 : 1));
        return number;
    }

    private static bool TryInteger(string? text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int number, char first)
    {
        if (number < 1)
        {
            return Decimal(number);
        }

        var letters = new StringBuilder();
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            letters.Insert(0, (char)(first + ((rest - 1) % 26)));
        }

        return letters.ToString();
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Decimal(number);
        }

        var letters = new StringBuilder();
        foreach (var (value, part) in RomanParts)
        {
            for (; number >= value; number -= value)
            {
                letters.Append(part);
            }
        }

        return letters.ToString();
    }

    private static string Chinese(int number) => number switch
    {
        < 0 or > 99 => Decimal(number),
        < 10 => Digits[number].ToString(),
        _ => (number < 20 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString()),
    };
}
