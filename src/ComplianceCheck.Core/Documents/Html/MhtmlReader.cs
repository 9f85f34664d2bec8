using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Html;

/// <summary>Finds the page in a web archive (<c>.mht</c>): the first HTML part of a MIME message.</summary>
internal static partial class MhtmlReader
{
    private const int HeaderCharacters = 16384;

    /// <summary>Whether the file is a web archive.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        return Version().IsMatch(head) && Multipart().IsMatch(Headers(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeaderCharacters)]), 0, out _));
    }

    /// <summary>Whether the file is a mail: it has been sent from somebody to somebody, which no saved page has.</summary>
    public static bool IsMail(ReadOnlySpan<byte> bytes)
    {
        var headers = Headers(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeaderCharacters)]), 0, out _);
        return Sent().IsMatch(headers) && To().IsMatch(headers) && ContentType().IsMatch(headers);
    }

    /// <summary>The text of the page.</summary>
    /// <exception cref="DocumentException">There is no page that can be read.</exception>
    public static string Page(ReadOnlySpan<byte> bytes, string name)
    {
        // One character a byte, so that the parts keep their bytes.
        var message = Encoding.Latin1.GetString(bytes);
        var outer = Headers(message, 0, out var at);
        var boundary = "--" + Boundary().Match(outer).Groups[1].Value.Trim();
        while (boundary.Length > 2 && (at = message.IndexOf(boundary, at, StringComparison.Ordinal)) >= 0)
        {
            var headers = Headers(message, at + boundary.Length, out var start);
            var end = message.IndexOf(boundary, start, StringComparison.Ordinal);
            end = end < 0 ? message.Length : end;
            if (HtmlPart().IsMatch(headers))
            {
                return Body(message[start..end], headers) ?? throw Failure(name);
            }

            at = end;
            if (at == message.Length)
            {
                break;
            }
        }

        throw Failure(name);
    }

    /// <summary>The header lines from an index up to the blank line, with continued lines joined.</summary>
    private static string Headers(string message, int at, out int body)
    {
        var lines = new StringBuilder();
        var began = false;
        body = message.Length;
        while (at < message.Length && lines.Length < HeaderCharacters)
        {
            var end = message.IndexOf('\n', at);
            end = end < 0 ? message.Length : end;
            var line = message.AsSpan(at, end - at).TrimEnd('\r');
            at = Math.Min(end + 1, message.Length);
            body = at;
            if (line.IsWhiteSpace())
            {
                // The rest of the boundary's line comes before the first header.
                if (began)
                {
                    break;
                }

                continue;
            }

            began = true;
            lines.Append(line[0] is ' ' or '\t' ? " " : "\n").Append(line.Trim());
        }

        return lines.ToString();
    }

    private static string? Body(string part, string headers)
    {
        byte[]? bytes;
        switch (Transfer().Match(headers).Groups[1].Value.ToLowerInvariant())
        {
            case "quoted-printable":
                bytes = QuotedPrintable(part);
                break;
            case "base64":
                var digits = string.Concat(part.Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '='));
                bytes = new byte[digits.Length];
                if (!Convert.TryFromBase64String(digits, bytes, out var length))
                {
                    return null;
                }

                bytes = bytes[..length];
                break;
            default:
                bytes = Encoding.Latin1.GetBytes(part);
                break;
        }

        return HtmlSniffer.Decode(bytes);
    }

    private static byte[] QuotedPrintable(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.Add((byte)text[i]);
            }
            else if (i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else if (BlanksUntilLineEnd(text, i + 1) is var end and >= 0)
            {
                i = end; // a soft line break
            }
            else
            {
                bytes.Add((byte)'=');
            }
        }

        return [.. bytes];
    }

    /// <summary>The index of the line end behind blanks; -1 where something else stands there. Looks no further than that, for any number of signs may stand before one line end.</summary>
    private static int BlanksUntilLineEnd(string text, int at)
    {
        while (at < text.Length && text[at] != '\n' && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] == '\n' ? at : -1;
    }

    private static DocumentException Failure(string name) =>
        DocumentMessages.Failure("unsupported-format", "web-archive", name);

    [GeneratedRegex(@"^(?:From|Received)\s*:", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Sent();

    [GeneratedRegex(@"^(?:To|Cc|Delivered-To)\s*:", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex To();

    [GeneratedRegex(@"^(?:Content-Type|Message-ID)\s*:", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex ContentType();

    [GeneratedRegex(@"^MIME-Version\s*:", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Version();

    [GeneratedRegex(@"^Content-Type\s*:\s*multipart/(?:related|mixed|alternative)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Multipart();

    [GeneratedRegex(@"boundary\s*=\s*""?([^"";\n]{1,200})", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^Content-Type\s*:\s*(?:text/html|application/xhtml\+xml)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex HtmlPart();

    [GeneratedRegex(@"^Content-Transfer-Encoding\s*:\s*([\w-]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Transfer();
}
