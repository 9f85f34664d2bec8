using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ComplianceCheck.Output.Json.Contract;

/// <summary>What a line of <c>check -f jsonl</c> is.</summary>
internal enum LineType
{
    /// <summary>A report that was checked.</summary>
    Report,

    /// <summary>An input that could not be checked.</summary>
    Error,

    /// <summary>The run as a whole, at the end.</summary>
    Summary,
}

[Description("A line of check -f jsonl for a report that was checked.")]
internal sealed record ReportLineJson : ReportJson
{
    private ReportLineJson(ReportJson report)
        : base(report)
    {
    }

    [JsonPropertyOrder(-2), Description("report.")]
    public LineType Type => LineType.Report;

    [JsonPropertyOrder(-1), Description(ContractJson.VersionText)]
    public int SchemaVersion => ContractJson.Version;

    public static ReportLineJson Of(ReportJson report) => new(report);
}

[Description("A line of check -f jsonl for an input that could not be checked.")]
internal sealed record ErrorLineJson : ErrorJson
{
    private ErrorLineJson(ErrorJson error)
        : base(error)
    {
    }

    [JsonPropertyOrder(-2), Description("error.")]
    public LineType Type => LineType.Error;

    [JsonPropertyOrder(-1), Description(ContractJson.VersionText)]
    public int SchemaVersion => ContractJson.Version;

    public static ErrorLineJson Of(ErrorJson error) => new(error);
}

[Description("The last line of check -f jsonl.")]
internal sealed record SummaryLineJson(
    [property: Description("summary.")] LineType Type,
    [property: Description(ContractJson.VersionText)] int SchemaVersion,
    [property: Description("Who produced the results.")] ToolJson Tool,
    [property: Description("The run in numbers.")] SummaryJson Summary);
