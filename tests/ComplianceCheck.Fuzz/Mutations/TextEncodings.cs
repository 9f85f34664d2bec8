using System.Text;

namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>The encodings that texts come in. A text that was spoilt stays in its own, for one that cannot be decoded is refused before anything reads it.</summary>
internal static class TextEncodings
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>All of them, and Latin-1, which no Chinese text survives.</summary>
    public static IReadOnlyList<Encoding> All { get; } = [Utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Gb18030, Gb18030, Encoding.Latin1];

    /// <summary>The encoding of a file.</summary>
    public static Encoding Of(byte[] file)
    {
        if (All.FirstOrDefault(e => e.Preamble.Length > 0 && file.AsSpan().StartsWith(e.Preamble)) is { } marked)
        {
            return marked;
        }

        try
        {
            StrictUtf8.GetCharCount(file);
            return Utf8;
        }
        catch (DecoderFallbackException)
        {
            return file.Contains((byte)0) ? Utf8 : Gb18030;
        }
    }

    /// <summary>Decodes a file; what is no character becomes a sign for one.</summary>
    public static string Decode(byte[] file, Encoding encoding) =>
        file.AsSpan().StartsWith(encoding.Preamble) ? encoding.GetString(file.AsSpan(encoding.Preamble.Length)) : encoding.GetString(file);

    /// <summary>Encodes a text, with the mark that belongs to the encoding.</summary>
    public static byte[] Encode(string text, Encoding encoding) => [.. encoding.Preamble, .. encoding.GetBytes(text)];
}
