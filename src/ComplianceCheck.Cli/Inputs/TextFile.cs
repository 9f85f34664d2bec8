using System.Text;
using ComplianceCheck.Cli.Console;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Reads the user's YAML files.</summary>
internal static class TextFile
{
    /// <summary>The whole text.</summary>
    /// <exception cref="UsageException">It cannot be read or is not UTF-8.</exception>
    public static string Read(string path, Voice voice)
    {
        try
        {
            return File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
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
}
