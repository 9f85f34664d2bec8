using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Checking;

/// <summary>A judgement as it is kept. Of the report itself only kind, title, body and year are; formats that write more of it are not served from a cache.</summary>
/// <param name="Key">What it is kept under; an entry under another name is not believed.</param>
/// <param name="Kind">Of the facts; it decides which packs are asked.</param>
/// <param name="ReportYear">Of the facts.</param>
/// <param name="Agency">Of the facts.</param>
/// <param name="Title">Of the facts.</param>
/// <param name="Outcomes">Of the result.</param>
/// <param name="Findings">Of the result.</param>
/// <param name="IsReport">Of the result.</param>
internal sealed record CacheEntry(
    string Key, ReportKindFact? Kind, int? ReportYear, AgencyFact? Agency, TitleFact? Title, IReadOnlyList<RequirementOutcome> Outcomes, IReadOnlyList<Finding> Findings, bool IsReport)
{
    /// <summary>What is kept of the facts.</summary>
    public ReportFacts Facts => new() { Kind = Kind, ReportYear = ReportYear, Agency = Agency, Title = Title };

    /// <summary>The result.</summary>
    public CheckResult Result => new(Outcomes, Findings, IsReport);

    /// <summary>The entry of a judgement.</summary>
    public static CacheEntry Of(string key, ReportFacts facts, CheckResult result) =>
        new(key, facts.Kind, facts.ReportYear, facts.Agency, facts.Title, result.Outcomes, result.Findings, result.IsReport);

    /// <summary>Its bytes; null where it holds text that is not well formed and so would come back changed.</summary>
    public byte[]? Bytes()
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(this, CacheJson.Default.CacheEntry);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The entry of a key that bytes hold; null where they hold none, or one that cannot be right.</summary>
    public static CacheEntry? Read(byte[] bytes, string key)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, CacheJson.Default.CacheEntry) is { } entry && entry.Key == key && entry.IsSound ? entry : null;
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What the reader of JSON does not look at: elements of lists that are null, numbers that no enum has.</summary>
    private bool IsSound =>
        (Kind is null || Enum.IsDefined(Kind.Told)) && (Agency is null || (Enum.IsDefined(Agency.Kind) && IsWhole(Agency.RegionPath)))
        && IsWhole(Outcomes) && Outcomes.All(o => Enum.IsDefined(o.Outcome) && IsWhole(o.Evidence))
        && IsWhole(Findings) && Findings.All(f => Enum.IsDefined(f.Severity) && IsWhole(f.Basis) && IsWhole(f.Related) && IsWhole(f.Evidence));

    private static bool IsWhole<T>(IReadOnlyList<T> items)
        where T : class => !items.Contains(null);
}

/// <summary>How entries are written and read.</summary>
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(StrictText)])]
[JsonSerializable(typeof(CacheEntry))]
internal sealed partial class CacheJson : JsonSerializerContext;

/// <summary>Text as it is; half a character, which JSON cannot hold, is refused.</summary>
internal sealed class StrictText : JsonConverter<string>
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        _ = Strict.GetByteCount(value);
        writer.WriteStringValue(value);
    }
}
