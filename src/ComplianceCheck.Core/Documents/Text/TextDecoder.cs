using System.Buffers;
using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Text;

/// <summary>
/// Tells the encoding of a text: byte order mark, UTF-16 that cannot be anything else, strict UTF-8, strict GB18030; then UTF-8 and GB18030 with
/// very few faulty bytes, each of which becomes U+FFFD.
/// </summary>
internal static class TextDecoder
{
    private const int Gb18030CodePage = 54936;
    private const int FewZeros = 20;
    private const int ShortestWithFault = 20;

    // Apart from the lower ones, of which no text has many, so that the search for these runs over many characters at once.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(1, 0x7F).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A'))]);

    /// <summary>Decodes a text.</summary>
    /// <exception cref="DocumentException">No encoding gives a plausible text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name) =>
        TryDecode(bytes) ?? TryMend(bytes) ?? throw DocumentMessages.Failure("unknown-encoding", "unknown-encoding", name);

    /// <summary>Decodes a text; null where no encoding gives a plausible one.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Plausible(Strict(Utf8, bytes[3..]));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return PlausibleScript(Strict(Utf16(bigEndian: false), bytes[2..]));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return PlausibleScript(Strict(Utf16(bigEndian: true), bytes[2..]));
        }

        // UTF-16 has a zero wherever there is a digit, a blank or a line break, and is no UTF-8 without them. Elsewhere a few are left by broken programs.
        if (bytes.Contains((byte)0))
        {
            var zeros = bytes.Count((byte)0);
            return zeros * FewZeros <= bytes.Length && WithoutZeros(bytes, zeros) is var rest && Plausible(Strict(Utf8, rest)) is { } text
                ? text
                : PlausibleScript(Strict(Utf16(ZerosComeFirst(bytes)), bytes));
        }

        return Plausible(Strict(Utf8, bytes)) ?? (LooksLikeChinese(bytes) ? Plausible(Strict(Gb18030, bytes)) : null);
    }

    /// <summary>Decodes a text that has very few faulty bytes, each of which becomes U+FFFD; null where no encoding gives a plausible one.</summary>
    public static string? TryMend(ReadOnlySpan<byte> bytes) =>
        Plausible(NearlyRight(Encoding.UTF8, bytes)?.TrimStart('\uFEFF')) ?? (LooksLikeChinese(bytes) ? Plausible(NearlyRight(Lenient("gb18030")!, bytes)) : null);

    /// <summary>Decodes a text in the encoding it names; null where that is unknown or too much of the text does not fit it.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes, string encoding)
    {
        var named = encoding.ToLowerInvariant() switch
        {
            "utf-8" or "utf8" => Encoding.UTF8,
            "gb2312" or "gbk" or "gb_2312-80" => Lenient("gb18030"),

            // Browsers take the one for the other, and pages rely on it.
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => Lenient("windows-1252"),
            var other => Lenient(other),
        };
        if (Plausible(named?.GetString(bytes)) is not { } text)
        {
            return null;
        }

        return IsNearlyRight(text) ? text : null;
    }

    private static string? NearlyRight(Encoding encoding, ReadOnlySpan<byte> bytes) =>
        encoding.GetString(bytes) is var text && IsNearlyRight(text) ? text : null;

    // One fault may stand in a short text: a file that was cut in the middle of a character.
    private static bool IsNearlyRight(string text) =>
        text.AsSpan().Count('\uFFFD') is var faults && (faults * 200L <= text.Length || (faults == 1 && text.Length >= ShortestWithFault));

    private static byte[] WithoutZeros(ReadOnlySpan<byte> bytes, int zeros)
    {
        var rest = new byte[bytes.Length - zeros];
        var length = 0;
        foreach (var value in bytes)
        {
            if (value != 0)
            {
                rest[length++] = value;
            }
        }

        return rest;
    }

    /// <summary>An encoding by its name; null where there is none.</summary>
    private static Encoding? Lenient(string encoding)
    {
        var fallback = new DecoderReplacementFallback("\uFFFD");
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(encoding, EncoderFallback.ReplacementFallback, fallback)
                ?? Encoding.GetEncoding(encoding, EncoderFallback.ReplacementFallback, fallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>UTF-8 that fails on a faulty byte.</summary>
    private static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>GB18030, of which GB2312 and GBK are parts, that fails on a faulty byte.</summary>
    private static Encoding Gb18030 =>
        CodePagesEncodingProvider.Instance.GetEncoding(Gb18030CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool ZerosComeFirst(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        return even > odd;
    }

    /// <summary>
    /// Nearly every character of a Chinese text is one of GB2312; those that GBK and GB18030 added are rare. Random bytes,
    /// Big5 and Shift-JIS give the rare ones more often than not.
    /// </summary>
    private static bool LooksLikeChinese(ReadOnlySpan<byte> bytes)
    {
        int common = 0, all = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (i + 1 == bytes.Length)
            {
                break;
            }

            var (lead, trail) = (bytes[i], bytes[i + 1]);
            if (lead is 0x80 or 0xFF)
            {
                all++;
                continue;
            }

            common += lead is >= 0xA1 and <= 0xA9 or >= 0xB0 and <= 0xF7 && trail is >= 0xA1 and <= 0xFE ? 1 : 0;
            all++;
            i += trail is >= 0x30 and <= 0x39 ? 3 : 1;
        }

        return common * 5 >= all * 4;
    }

    /// <summary>The text unless it has control characters as no text has; a few are left by Word in copied tables.</summary>
    private static string? Plausible(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var controls = 0;
        var rest = text.AsSpan();
        for (int at; (at = rest.IndexOfAny(Controls)) >= 0; rest = rest[(at + 1)..])
        {
            controls++;
        }

        rest = text;
        for (int at; (at = rest.IndexOfAnyInRange('\u0080', '\u009F')) >= 0; rest = rest[(at + 1)..])
        {
            controls += rest[at] == '\u0085' ? 0 : 1;
        }

        return controls * 50 <= text.Length ? text : null;
    }

    /// <summary>The text if most of it is of the scripts and signs that Chinese reports use. Two random bytes make a character of UTF-16, but half of them of other scripts.</summary>
    private static string? PlausibleScript(string? text)
    {
        if (Plausible(text) is null)
        {
            return null;
        }

        var expected = 0;
        foreach (var c in text!)
        {
            expected += c is < '\u0250' or >= '\u2000' and < '\u2800' or >= '\u3000' and < '\u3400' or >= '\u4E00' and < '\uA000'
                or >= '\uFE30' and < '\uFE70' or >= '\uFF00' and < '\uFFF0' ? 1 : 0;
        }

        return expected * 10 >= text.Length * 9 ? text : null;
    }
}
