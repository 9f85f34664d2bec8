using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Serve;

/// <summary>The sentences of the local page; they stand in <c>messages.yaml</c>.</summary>
internal sealed class DeskMessages(DisplayLanguage language)
{
    private static readonly MessageCatalogue All = MessageCatalogue.Of(typeof(DeskMessages).Assembly, "messages.yaml");

    /// <summary>A sentence.</summary>
    public string Say(string key) => All[key].In(language);

    /// <summary>A sentence with its values.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values) => All.Fill(key, values).In(language);

    /// <summary>All of them as a JSON object without a sign of markup, for the script.</summary>
    public string Json()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            writer.WriteStartObject();
            foreach (var key in All.Keys.Order(StringComparer.Ordinal))
            {
                writer.WriteString(key, Say(key));
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
