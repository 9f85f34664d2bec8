using System.Text.Json;
using ComplianceCheck.Output.Json.Contract;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes facts as one JSON object, <see cref="ReadRunJson"/>.</summary>
internal sealed class JsonFactsWriter : IFactsWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter json;

    public JsonFactsWriter(Stream stream)
    {
        this.stream = stream;
        json = new Utf8JsonWriter(stream, JsonText.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ContractJson.Version);
        json.WriteStartArray("reports");
    }

    /// <inheritdoc/>
    public void Write(ReadReport report) => JsonSerializer.Serialize(json, ReadReportJson.Of(report), ContractJson.Default.ReadReportJson);

    /// <inheritdoc/>
    public void Finish(IReadOnlyList<PassedOverFile> passed)
    {
        json.WriteEndArray();
        json.WriteContract("skipped", SkippedJson.Of(passed), ContractJson.Default.IReadOnlyListSkippedJson);
        json.WriteEndObject();
        json.EndLine(stream);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Drop();
}
