using System.Globalization;
using System.Text;
using ComplianceCheck.Documents.Docx;

namespace ComplianceCheck.Documents.Doc;

/// <summary>The lists of a document, in the words of a DOCX.</summary>
internal static class DocLists
{
    private const int MostLists = 4_000;
    private const int Levels = 9;

    private static readonly string[] Formats =
    [
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "decimal", "decimal", "decimal", "decimal",
        "ideographDigital", "japaneseCounting", "decimal", "decimal", "decimalFullWidth", "decimal", "japaneseLegal", "japaneseDigitalTenThousand",
        "decimalEnclosedCircle", "decimalFullWidth2", "decimal", "decimal", "decimalZero", "bullet", "decimal", "decimal", "decimalEnclosedFullstop",
        "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac", "decimal",
        "taiwaneseCounting", "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting",
        "chineseLegalSimplified", "chineseCountingThousand",
    ];

    /// <summary>Tells the lists; what is damaged numbers nothing.</summary>
    public static void Write(ReadOnlySpan<byte> definitions, ReadOnlySpan<byte> levels, ReadOnlySpan<byte> overrides, WordMarkup markup)
    {
        try
        {
            WriteDefinitions(definitions, levels, markup);
            WriteLists(overrides, markup);
        }
        catch (InvalidDataException)
        {
            // The text is there without its numbers.
        }
    }

    private static void WriteDefinitions(ReadOnlySpan<byte> definitions, ReadOnlySpan<byte> levels, WordMarkup markup)
    {
        if (definitions.IsEmpty)
        {
            return;
        }

        var at = 0L;
        var count = Math.Min(Bytes.Short(definitions, 0), MostLists);
        for (var i = 0; i < count; i++)
        {
            var definition = Bytes.Part(definitions, 2 + (28L * i), 28);
            var xml = new StringBuilder();
            for (var level = 0; level < ((definition[26] & 1) == 1 ? 1 : Levels); level++)
            {
                xml.Append(Level(levels, level, ref at));
            }

            markup.Add("numbering", $"<w:abstractNum w:abstractNumId=\"{Bytes.Int(definition, 0).ToString(CultureInfo.InvariantCulture)}\">{xml}</w:abstractNum>");
        }
    }

    private static void WriteLists(ReadOnlySpan<byte> overrides, WordMarkup markup)
    {
        if (overrides.IsEmpty)
        {
            return;
        }

        var count = Math.Min(Bytes.Int(overrides, 0), MostLists);
        var at = 4 + (16L * count);
        for (var i = 0; i < count; i++)
        {
            var list = Bytes.Part(overrides, 4 + (16L * i), 16);
            var xml = new StringBuilder(WordMarkup.Value("abstractNumId", Bytes.Int(list, 0)));
            at += 4;
            for (var changed = 0; changed < Math.Min((int)list[12], Levels); changed++)
            {
                var (start, flags) = (Bytes.Int(overrides, at), Bytes.Int(overrides, at + 4));
                at += 8;
                var level = flags & 0xF;
                xml.Append(CultureInfo.InvariantCulture, $"<w:lvlOverride w:ilvl=\"{level}\">");
                if ((flags & 0x20) != 0)
                {
                    xml.Append(Level(overrides, level, ref at));
                }
                else if ((flags & 0x10) != 0)
                {
                    xml.Append(WordMarkup.Value("startOverride", start));
                }

                xml.Append("</w:lvlOverride>");
            }

            markup.Add("numbering", $"<w:num w:numId=\"{(i + 1).ToString(CultureInfo.InvariantCulture)}\">{xml}</w:num>");
        }
    }

    private static string Level(ReadOnlySpan<byte> bytes, int level, ref long at)
    {
        var head = Bytes.Part(bytes, at, 28);
        var (characters, paragraph) = (head[24], head[25]);
        var changes = Bytes.Part(bytes, at + 28 + paragraph, characters);
        at += 28 + paragraph + characters;
        var length = Bytes.Short(bytes, at);
        var text = Encoding.Unicode.GetString(Bytes.Part(bytes, at + 2, 2L * length));
        at += 2 + (2L * length);

        // Where a level's number belongs there is its index as a character.
        var label = string.Concat(text.Select(c => c < Levels ? $"%{(char)('1' + c)}" : WordMarkup.Escape([c])));
        var hides = new Sprms(changes);
        var hidden = "";
        while (hides.Next(out var sprm))
        {
            hidden = sprm.Code == 0x083C && sprm.Byte == 1 ? "<w:rPr><w:vanish/></w:rPr>" : hidden;
        }

        var format = head[4] < Formats.Length ? Formats[head[4]] : head[4] == 0xFF ? "none" : "decimal";
        return $"<w:lvl w:ilvl=\"{level.ToString(CultureInfo.InvariantCulture)}\">{WordMarkup.Value("start", Bytes.Int(head, 0))}{WordMarkup.Value("numFmt", format)}"
            + ((head[5] & 0x08) != 0 ? WordMarkup.Value("lvlRestart", head[26]) : "")
            + ((head[5] & 0x04) != 0 ? "<w:isLgl/>" : "")
            + $"<w:lvlText w:val=\"{label}\"/>{hidden}</w:lvl>";
    }
}
