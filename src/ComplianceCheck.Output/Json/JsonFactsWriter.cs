using System.Text.Json;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes facts as one JSON object.</summary>
internal sealed class JsonFactsWriter : IFactsWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter json;

    public JsonFactsWriter(Stream stream)
    {
        this.stream = stream;
        json = new Utf8JsonWriter(stream, JsonText.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", JsonResultWriter.SchemaVersion);
        json.WriteStartArray("reports");
    }

    /// <inheritdoc/>
    public void Write(ReadReport report)
    {
        json.WriteStartObject();
        json.WriteText("path", report.Path);
        json.WriteFacts(report);
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public void Finish()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Half an object is of no use to anybody: what was not sent is dropped.
        json.Reset();
        json.Dispose();
    }
}
