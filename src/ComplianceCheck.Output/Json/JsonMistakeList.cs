using System.Text.Json;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes the mistakes of packs as a JSON list for other programs.</summary>
public static class JsonMistakeList
{
    /// <summary>Writes them in the order given.</summary>
    /// <param name="stream">Where to; not disposed.</param>
    /// <param name="mistakes">The mistakes.</param>
    /// <param name="language">Language of the sentences.</param>
    public static void Write(Stream stream, IEnumerable<YamlMistake> mistakes, DisplayLanguage language)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", RunJson.SchemaVersion);
            json.WriteStartArray("mistakes");
            foreach (var mistake in mistakes)
            {
                json.WriteStartObject();
                json.WriteText("file", mistake.File);
                json.WriteNumber("line", mistake.Line);
                json.WriteNumber("column", mistake.Column);
                json.WriteText("message", mistake.Sentence.In(language));
                json.WriteText("excerpt", mistake.Excerpt);
                json.WriteText("suggestion", mistake.Suggestion);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        stream.Flush();
    }
}
