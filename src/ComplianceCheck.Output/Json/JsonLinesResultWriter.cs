using System.Text.Json;
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
    public void Write(CheckedReport report) => WriteLine("report", () => json.WriteReport(report, options.Language));

    /// <inheritdoc/>
    public void Write(InputError error) => WriteLine("error", () => json.WriteError(error, options.Language));

    /// <inheritdoc/>
    public void Finish(RunTotals totals) => WriteLine("summary", () =>
    {
        json.WriteTool(options.Tool);
        json.WriteSummary(totals);
    });

    /// <inheritdoc/>
    public void Dispose() => json.Drop();

    private void WriteLine(string type, Action writeProperties)
    {
        json.WriteStartObject();
        json.WriteText("type", type);
        json.WriteNumber("schemaVersion", RunJson.SchemaVersion);
        writeProperties();
        json.WriteEndObject();
        json.EndLine(stream);
        json.Reset();
    }
}
