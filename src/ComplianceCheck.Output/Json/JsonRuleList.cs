using System.Text.Json;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes requirements as a JSON list for other programs.</summary>
public static class JsonRuleList
{
    /// <summary>Writes them in the order given.</summary>
    /// <param name="stream">Where to; not disposed.</param>
    /// <param name="requirements">The requirements.</param>
    /// <param name="language">Language of the titles.</param>
    public static void Write(Stream stream, IEnumerable<Requirement> requirements, DisplayLanguage language)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", RunJson.SchemaVersion);
            json.WriteStartArray("rules");
            foreach (var need in requirements)
            {
                json.WriteStartObject();
                json.WriteText("id", need.Id);
                json.WriteText("severity", JsonText.Name(need.Severity));
                json.WriteText("pack", need.Pack);
                json.WriteText("title", need.Title.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        stream.Flush();
    }
}
