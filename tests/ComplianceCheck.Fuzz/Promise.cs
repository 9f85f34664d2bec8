using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ComplianceCheck.Fuzz;

/// <summary>What the program promises of any input: a result or one clear sentence, whole or not at all.</summary>
internal static partial class Promise
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The files are there and may be read, so that only what they hold can be wrong.
    private static readonly string[] Refusals =
        ["empty-file", "unsupported-format", "encrypted", "damaged", "unknown-encoding", "too-large", "unsafe-xml", "no-text"];

    /// <summary>How the promise was broken; null where it was kept.</summary>
    /// <param name="output">What the program left behind.</param>
    /// <param name="mayRefuseAll">The command line as a whole may be refused, as for a bad pack.</param>
    public static string? BrokenBy(ProgramOutput output, bool mayRefuseAll)
    {
        string printed;
        string complaints;
        try
        {
            printed = Strict.GetString(output.Out);
            complaints = Strict.GetString(output.Errors);
        }
        catch (DecoderFallbackException)
        {
            return "what it printed is no UTF-8";
        }

        return output.Exit is < 0 or > 2 ? FormattableString.Invariant($"exit code {output.Exit}")
            : Defect().Match(complaints) is { Success: true } defect ? "it says that it failed: " + LineOf(complaints, defect.Index)
            : Control().Match(printed + complaints) is { Success: true } control ? FormattableString.Invariant($"it prints the control character {(int)control.Value[0]:X4}")
            : output.Files.Keys.FirstOrDefault(f => f.EndsWith(".tmp", StringComparison.Ordinal)) is { } left ? "an unfinished file is left: " + left
            : output.Files.Select(f => WrittenFormats.Fault(f.Key, f.Value)).FirstOrDefault(f => f is not null)
            ?? (output.Files.TryGetValue("json", out var json) ? Results(output, json) : Refused(output, complaints, mayRefuseAll));
    }

    private static string? Refused(ProgramOutput output, string complaints, bool mayRefuseAll) =>
        !mayRefuseAll || output.Exit != 2 ? "it wrote no file of results"
        : complaints.Trim().Length == 0 ? "it refused without a word"
        : null;

    private static string? Results(ProgramOutput output, byte[] file)
    {
        try
        {
            using var json = JsonDocument.Parse(file);
            var root = json.RootElement;
            var reports = root.GetProperty("reports").EnumerateArray().ToArray();
            var errors = root.GetProperty("errors").EnumerateArray().ToArray();
            var seen = reports.Concat(errors).Select(r => r.GetProperty("path").GetString()).Order(StringComparer.Ordinal);
            return !seen.SequenceEqual(output.Paths.Order(StringComparer.Ordinal), StringComparer.Ordinal) ? "not every input has a result or an error"
                : errors.Select(BadError).FirstOrDefault(e => e is not null)
                ?? reports.Select(BadReport).FirstOrDefault(r => r is not null)
                ?? (output.Exit == 2 != errors.Length > 0 ? FormattableString.Invariant($"exit code {output.Exit} with {errors.Length} errors") : null);
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return "the JSON is not whole: " + bad.Message;
        }
    }

    private static string? BadError(JsonElement error)
    {
        var code = error.GetProperty("code").GetString()!;
        var message = error.GetProperty("message").GetString()!;
        return !Refusals.Contains(code) ? $"refused as {code}: {message}"
            : message.Length is 0 or > 500 || message.Contains('\n', StringComparison.Ordinal) ? "no clear sentence: " + message
            : null;
    }

    private static string? BadReport(JsonElement report) =>
        report.GetProperty("outcomes").GetProperty("crashed").GetInt32() > 0 ? "a requirement crashed" : null;

    private static string LineOf(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return text[(text.LastIndexOf('\n', at) + 1)..(end < 0 ? text.Length : end)];
    }

    [GeneratedRegex(@"程序出错|[A-Za-z]Exception\b|^\s+at [A-Z]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Defect();

    [GeneratedRegex(@"[\x00-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]", RegexOptions.CultureInvariant)]
    private static partial Regex Control();
}
