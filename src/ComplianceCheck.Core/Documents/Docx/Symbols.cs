using System.Globalization;

namespace ComplianceCheck.Documents.Docx;

/// <summary>The signs of the symbol fonts that reports use: tick boxes and enclosed numbers.</summary>
internal static class Symbols
{
    /// <summary>What stands for a sign of a symbol font that has no character of its own.</summary>
    private const string Unknown = "▪";

    /// <summary>The character for a code in a font.</summary>
    public static string Sign(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return "";
        }

        // Symbol fonts have their signs at F000 to F0FF, and some programs leave the F0 away.
        var sign = value & 0xFF;
        return font switch
        {
            "Wingdings" => Wingdings(sign),
            "Wingdings 2" => Wingdings2(sign),
            "Wingdings 3" or "Webdings" => Unknown,
            "Symbol" => Greek(sign),
            _ => value is >= 0x20 and < 0xD800 ? ((char)value).ToString() : Unknown,
        };
    }

    private static string Wingdings(int sign) => sign switch
    {
        >= 0x80 and <= 0x8A => Circled(sign - 0x80),
        >= 0x8C and <= 0x95 => ((char)('❶' + sign - 0x8C)).ToString(),
        0xFB or 0xCD => "✗",
        0xFC => "✓",
        0xFD or 0x78 => "☒",
        0xFE => "☑",
        0x6F or 0x70 or 0x71 or 0x72 or 0xA8 => "□",
        0x6E => "■",
        0x6C => "●",
        _ => Unknown,
    };

    private static string Wingdings2(int sign) => sign switch
    {
        >= 0x69 and <= 0x73 => Circled(sign - 0x69),
        >= 0x75 and <= 0x7E => ((char)('❶' + sign - 0x75)).ToString(),
        0x4F => "✗",
        0x50 => "✓",
        0x51 or 0x53 or 0x54 => "☒",
        0x52 => "☑",
        0x2A or 0xA3 => "□",
        0xA2 => "■",
        _ => Unknown,
    };

    private static string Greek(int sign) => sign switch
    {
        >= 0x20 and <= 0x3F => ((char)sign).ToString(),
        0xA3 => "≤",
        0xB1 => "±",
        0xB3 => "≥",
        0xB4 => "×",
        _ => Unknown,
    };

    private static string Circled(int number) => number == 0 ? "⓪" : ((char)('①' + number - 1)).ToString();
}
