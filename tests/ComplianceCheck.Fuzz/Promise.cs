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

    /// <summary>Judges a run of the program.</summary>
    public static Verdict On(Scene scene, ProgramOutput output)
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
            return Verdict.Of("what it printed is no UTF-8");
        }

        if (output.Exit is < 0 or > 2)
        {
            return Verdict.Of(FormattableString.Invariant($"exit code {output.Exit}"));
        }

        if (Defect().Match(complaints) is { Success: true } defect)
        {
            return Verdict.Of("it says that it failed: " + LineOf(complaints, defect.Index));
        }

        if (Control().Match(printed + complaints) is { Success: true } control)
        {
            return Verdict.Of(FormattableString.Invariant($"it prints the control character {(int)control.Value[0]:X4}"));
        }

        byte[]? json = null;
        foreach (var path in scene.Outputs)
        {
            var format = Path.GetFileName(path);
            var file = File.ReadAllBytes(path);
            if (format.EndsWith(".tmp", StringComparison.Ordinal) || WrittenFormats.Fault(format, file) is not null)
            {
                return Verdict.Of(WrittenFormats.Fault(format, file) ?? "an unfinished file is left: " + format);
            }

            json = format == "json" ? file : json;
        }

        return (scene.Errand, json) switch
        {
            (Errand.LintPack, _) => printed.Length == 0 && complaints.Length == 0 ? Verdict.Of("it said nothing") : Pack(output),
            (_, null) => Refused(scene, output, complaints),
            (Errand.ReadFacts, { } facts) => Facts(scene, output, complaints, facts),
            (_, { } results) => Results(scene, output, results),
        };
    }

    private static Verdict Refused(Scene scene, ProgramOutput output, string complaints) =>
        scene.Errand is not (Errand.CheckWithPack or Errand.CheckBesideIt) || output.Exit != 2 ? Verdict.Of("it wrote no file of results")
        : complaints.AsSpan().Trim().Length == 0 ? Verdict.Of("it refused without a word")
        : Pack(output);

    private static Verdict Pack(ProgramOutput output) => new(null, [output.Exit == 2 ? "rules or settings refused" : "rules or settings used"]);

    private static Verdict Facts(Scene scene, ProgramOutput output, string complaints, byte[] file)
    {
        using var json = JsonDocument.Parse(file);
        var read = json.RootElement.TryGetProperty("reports", out var reports) ? reports.GetArrayLength() : -1;
        var refused = complaints.AsSpan().Count('\n');
        return read + refused != scene.Reports.Count ? Verdict.Of(FormattableString.Invariant($"{scene.Reports.Count} inputs, but facts of {read} and {refused} sentences"))
            : output.Exit != (refused > 0 ? 2 : 0) ? Verdict.Of(FormattableString.Invariant($"exit code {output.Exit} with {refused} refusals"))
            : new Verdict(null, [.. Enumerable.Repeat("facts read", read), .. Enumerable.Repeat("no facts read", refused)]);
    }

    private static Verdict Results(Scene scene, ProgramOutput output, byte[] file)
    {
        try
        {
            using var json = JsonDocument.Parse(file);
            var root = json.RootElement;
            var reports = root.GetProperty("reports").EnumerateArray().ToArray();
            var errors = root.GetProperty("errors").EnumerateArray().ToArray();
            var seen = reports.Concat(errors).Select(r => r.GetProperty("path").GetString()).Order(StringComparer.Ordinal);
            var broken = !seen.SequenceEqual(scene.Reports.Order(StringComparer.Ordinal), StringComparer.Ordinal) ? "not every input has a result or an error"
                : errors.Select(BadError).FirstOrDefault(e => e is not null)
                ?? reports.Select(BadReport).FirstOrDefault(r => r is not null)
                ?? (output.Exit == 2 != errors.Length > 0 ? FormattableString.Invariant($"exit code {output.Exit} with {errors.Length} errors") : null);
            return broken is not null ? Verdict.Of(broken)
                : scene.Errand is Errand.CheckWithPack or Errand.CheckBesideIt ? Pack(output)
                : new Verdict(null, [.. reports.Select(_ => "checked"), .. errors.Select(Code)]);
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return Verdict.Of("the JSON is not whole: " + bad.Message);
        }
    }

    private static string Code(JsonElement error) => error.GetProperty("code").GetString()!;

    private static string? BadError(JsonElement error)
    {
        var code = Code(error);
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
