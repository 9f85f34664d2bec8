using System.Text;
using System.Text.Json;
using System.Xml;

namespace ComplianceCheck.Fuzz;

/// <summary>Whether a file of results is whole and can be read by those it is written for.</summary>
internal static class WrittenFormats
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What is wrong with a file; null where nothing is.</summary>
    public static string? Fault(string format, byte[] file)
    {
        try
        {
            Read(format, Strict.GetString(file));
            return null;
        }
        catch (Exception bad) when (bad is JsonException or XmlException or DecoderFallbackException or FormatException)
        {
            return $"the {format} file is not whole: {bad.Message}";
        }
    }

    private static void Read(string format, string text)
    {
        switch (format)
        {
            case "json" or "sarif" or "gitlab" or "rdjson":
                JsonDocument.Parse(text).Dispose();
                break;
            case "jsonl":
                foreach (var line in text.TrimEnd('\n').Split('\n'))
                {
                    JsonDocument.Parse(line).Dispose();
                }

                break;
            case "junit":
                using (var reader = XmlReader.Create(new StringReader(text)))
                {
                    while (reader.Read())
                    {
                    }
                }

                break;
            case "html" when !text.TrimEnd().EndsWith("</html>", StringComparison.Ordinal):
                throw new FormatException("it has no end");
        }
    }
}
