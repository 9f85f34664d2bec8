using System.Text;
using ComplianceCheck.Cli.Console;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Reads text files of the user's.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, and one character more than a limit at most, so that its reader sees that there are too many.</summary>
    /// <exception cref="UsageException">It cannot be read or is not UTF-8.</exception>
    public static string Read(string path, int most, Voice voice)
    {
        try
        {
            return Read(path, most);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException(voice.Both("usage.not-utf8", ("path", ShownPath.Of(path))));
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is { } known)
        {
            throw new UsageException(voice.Both("complaint.input", ("path", ShownPath.Of(path)), ("sentence", voice.Say(known.Message))));
        }
    }

    /// <summary>The same, for who tells himself what is wrong.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string Read(string path, int most)
    {
        using var reader = new StreamReader(PlainFile.Open(path), Utf8);
        var text = new StringBuilder();
        var buffer = new char[1 << 16];
        for (int read; text.Length <= most && (read = reader.ReadBlock(buffer)) > 0;)
        {
            text.Append(buffer, 0, Math.Min(read, most + 1 - text.Length));
        }

        return text.ToString();
    }
}
