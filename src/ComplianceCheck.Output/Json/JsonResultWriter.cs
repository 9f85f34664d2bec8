using System.Text.Json;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Json.Contract;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes results as one JSON object, <see cref="RunJson"/>: UTF-8, Chinese not escaped, stable order, nothing that changes between runs.</summary>
internal sealed class JsonResultWriter : IResultWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter json;
    private readonly DisplayLanguage language;
    private readonly List<ErrorJson> errors = [];

    public JsonResultWriter(Stream stream, WriterOptions options)
    {
        this.stream = stream;
        language = options.Language;
        json = new Utf8JsonWriter(stream, JsonText.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ContractJson.Version);
        json.WriteContract("tool", ToolJson.Of(options.Tool), ContractJson.Default.ToolJson);
        json.WriteStartArray("reports");
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report) => JsonSerializer.Serialize(json, ReportJson.Of(report, language), ContractJson.Default.ReportJson);

    /// <inheritdoc/>
    public void Write(InputError error) => errors.Add(ErrorJson.Of(error, language));

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        json.WriteEndArray();
        json.WriteContract("errors", errors, ContractJson.Default.IReadOnlyListErrorJson);
        json.WriteContract("skipped", SkippedJson.Of(totals), ContractJson.Default.IReadOnlyListSkippedJson);
        json.WriteContract("summary", SummaryJson.Of(totals), ContractJson.Default.SummaryJson);
        json.WriteEndObject();
        json.EndLine(stream);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Drop();
}
