using System.Text.Json;
using System.Text.Json.Serialization;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json.Contract;

/// <summary>
/// How the records of this room are written. They are the contract with other programs: their names and order are those of the JSON, and
/// their descriptions those of its schema.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(TextConverter),
        typeof(KebabConverter<AgencyKind>),
        typeof(KebabConverter<KindSource>),
        typeof(KebabConverter<CellState>),
        typeof(KebabConverter<Coverage>),
        typeof(KebabConverter<LineType>),
        typeof(KebabConverter<PassReason>),
        typeof(KebabConverter<PeriodClass>),
        typeof(KebabConverter<ReportStatus>),
        typeof(KebabConverter<ResidueKind>),
        typeof(KebabConverter<Severity>),
        typeof(KebabConverter<WaiverStatus>),
    ])]
[JsonSerializable(typeof(RunJson))]
[JsonSerializable(typeof(ReadRunJson))]
[JsonSerializable(typeof(RuleListJson))]
[JsonSerializable(typeof(MistakeListJson))]
[JsonSerializable(typeof(ReportLineJson))]
[JsonSerializable(typeof(ErrorLineJson))]
[JsonSerializable(typeof(SummaryLineJson))]
internal sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>Version of the shape; grows when a field changes its meaning or goes.</summary>
    public const int Version = 1;

    /// <summary>Describes the field that carries it.</summary>
    public const string VersionText = "Version of the shape; grows when a field changes its meaning or goes.";
}

/// <summary>Names of enum values in lower case, such as <c>end-only</c>.</summary>
internal sealed class KebabConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
    where T : struct, Enum;
