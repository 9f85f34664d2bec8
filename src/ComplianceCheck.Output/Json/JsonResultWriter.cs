using System.Text.Json;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes results as one JSON object: UTF-8, Chinese not escaped, stable order, nothing that changes between runs.</summary>
internal sealed class JsonResultWriter : IResultWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter json;
    private readonly DisplayLanguage language;
    private readonly List<InputError> errors = [];

    public JsonResultWriter(Stream stream, WriterOptions options)
    {
        this.stream = stream;
        language = options.Language;
        json = new Utf8JsonWriter(stream, JsonText.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", RunJson.SchemaVersion);
        json.WriteTool(options.Tool);
        json.WriteStartArray("reports");
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        json.WriteStartObject();
        json.WriteReport(report, language);
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public void Write(InputError error) => errors.Add(error);

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        json.WriteEndArray();
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteError(error, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteSummary(totals);
        json.WriteEndObject();
        json.EndLine(stream);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Drop();
}
