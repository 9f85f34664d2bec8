using System.Text.Json;
using System.Text.Unicode;
using System.Xml;

namespace ComplianceCheck.Fuzz;

/// <summary>Whether a file of results is whole and can be read by those it is written for.</summary>
internal static class WrittenFormats
{
    /// <summary>What is wrong with a file; null where nothing is.</summary>
    public static string? Fault(string format, byte[] file)
    {
        if (!Utf8.IsValid(file))
        {
            return $"the {format} file is no UTF-8";
        }

        try
        {
            Read(format, file);
            return null;
        }
        catch (Exception bad) when (bad is JsonException or XmlException or FormatException)
        {
            return $"the {format} file is not whole: {bad.Message}";
        }
    }

    private static void Read(string format, byte[] file)
    {
        switch (format)
        {
            case "json" or "sarif" or "gitlab" or "rdjson":
                ReadJson(file);
                break;
            case "jsonl":
                foreach (var line in file.AsSpan().TrimEnd((byte)'\n').Split((byte)'\n'))
                {
                    ReadJson(file.AsSpan()[line]);
                }

                break;
            case "junit":
                using (var reader = XmlReader.Create(new MemoryStream(file)))
                {
                    while (reader.Read())
                    {
                    }
                }

                break;
            case "csv" when !file.AsSpan().EndsWith("\r\n"u8):
                throw new FormatException("its last line has no end");
            case "html" when !file.AsSpan().TrimEnd((byte)'\n').EndsWith("</html>"u8):
                throw new FormatException("it has no end");
        }
    }

    private static void ReadJson(ReadOnlySpan<byte> text)
    {
        // Looking at the tokens finds all that is wrong, and a document of them would need more memory than the program may.
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
        }
    }
}
