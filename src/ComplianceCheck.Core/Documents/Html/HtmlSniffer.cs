using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Documents.Text;

namespace ComplianceCheck.Documents.Html;

/// <summary>Tells web pages from plain text, and their encoding from what they say of it.</summary>
internal static partial class HtmlSniffer
{
    private const int Head = 4096;
    private const int Sample = 65536;
    private const int ManyTags = 5;

    /// <summary>Whether a text is a web page: it says so at its beginning, is made of tags, or has some and is named like one.</summary>
    public static bool IsPage(string text, string name)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return false;
        }

        if (Opening().IsMatch(text[..Math.Min(text.Length, Head)]))
        {
            return true;
        }

        var tags = Tag().Count(text.AsSpan(0, Math.Min(text.Length, Sample)));
        return tags >= ManyTags || (tags > 0 && HasPageName(name));
    }

    /// <summary>Whether a text is an OpenDocument in one XML file.</summary>
    public static bool IsOpenXml(string text) => text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart("\uFEFF \r\n\t").StartsWith("<?xml", StringComparison.Ordinal)
        && text.AsSpan(0, Math.Min(text.Length, Head)).Contains("<office:document", StringComparison.Ordinal);

    /// <summary>Whether a text is XML of an Office program.</summary>
    public static bool IsOfficeXml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head));
        return head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal)
            && (head.Contains("mso-application", StringComparison.Ordinal)
                || head.Contains("schemas.microsoft.com/office", StringComparison.Ordinal))
            && !head.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Decodes a page; null where no encoding gives a plausible text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.TryDecode(bytes) is { } text)
        {
            return text;
        }

        // A page that declares its encoding is shown by browsers in spite of a few faulty bytes.
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var declared = Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
        return (declared is null ? null : TextDecoder.TryDecode(bytes, declared)) ?? TextDecoder.TryMend(bytes);
    }

    private static bool HasPageName(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".shtml", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\A[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?(?:<!--(?>[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"</(?:p|div|span|table|tr|td|th|h[1-6]|li|ul|ol|font|strong|a|section|article)\s*>|<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<meta\s[^>]{0,200}?charset\s*=\s*[""']?\s*([A-Za-z0-9_-]{2,30})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
