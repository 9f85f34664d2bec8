using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ComplianceCheck.Output.Json.Contract;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes results as JSON Lines, one object a line: <c>report</c> or <c>error</c> for each input as soon as it is done, <c>summary</c> at the end.</summary>
internal sealed class JsonLinesResultWriter : IResultWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter json;
    private readonly WriterOptions options;

    public JsonLinesResultWriter(Stream stream, WriterOptions options)
    {
        this.stream = stream;
        this.options = options;
        json = new Utf8JsonWriter(stream, JsonText.Options with { Indented = false });
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report) => WriteLine(ReportLineJson.Of(ReportJson.Of(report, options.Language)), ContractJson.Default.ReportLineJson);

    /// <inheritdoc/>
    public void Write(InputError error) => WriteLine(ErrorLineJson.Of(ErrorJson.Of(error, options.Language)), ContractJson.Default.ErrorLineJson);

    /// <inheritdoc/>
    public void Finish(RunTotals totals) => WriteLine(
        new SummaryLineJson(LineType.Summary, ContractJson.Version, ToolJson.Of(options.Tool), SummaryJson.Of(totals)), ContractJson.Default.SummaryLineJson);

    /// <inheritdoc/>
    public void Dispose() => json.Drop();

    private void WriteLine<T>(T line, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(json, line, type);
        json.EndLine(stream);
        json.Reset();
    }
}
