using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplianceCheck.Output.Json.Contract;

/// <summary>Writes text. The encoder of the platform escapes rare characters beyond the first plane, of which place names are made too; this does not.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    private const int LargeBytes = 1 << 20;

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        Write(writer, value);

        // A report may hold more than should be kept twice.
        if (writer.BytesPending > LargeBytes)
        {
            writer.Flush();
        }
    }

    /// <summary>Writes text.</summary>
    public static void Write(Utf8JsonWriter writer, string value)
    {
        if (value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            writer.WriteStringValue(value);
        }
        else
        {
            writer.WriteRawValue(Escape(value), skipInputValidation: true);
        }
    }

    private static string Escape(string value)
    {
        var result = new StringBuilder(value.Length + 16).Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            result.Append(rune.IsBmp ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(rune.ToString()) : rune.ToString());
        }

        return result.Append('"').ToString();
    }
}
