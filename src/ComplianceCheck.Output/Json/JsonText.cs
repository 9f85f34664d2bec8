using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ComplianceCheck.Output.Json.Contract;

namespace ComplianceCheck.Output.Json;

/// <summary>The habits of all JSON that the program writes: indented, Chinese as it is.</summary>
internal static class JsonText
{
    /// <summary>Options of every writer.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>Writes a property.</summary>
    public static void WriteText(this Utf8JsonWriter json, string property, string value)
    {
        json.WritePropertyName(property);
        TextConverter.Write(json, value);
    }

    /// <summary>Writes a property that is a record of the contract, or several.</summary>
    public static void WriteContract<T>(this Utf8JsonWriter json, string property, T value, JsonTypeInfo<T> type)
    {
        json.WritePropertyName(property);
        JsonSerializer.Serialize(json, value, type);
    }

    /// <summary>Writes a record as a file of its own.</summary>
    public static void WriteWhole<T>(Stream stream, T value, JsonTypeInfo<T> type)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        JsonSerializer.Serialize(json, value, type);
        json.EndLine(stream);
    }

    /// <summary>Sends everything and ends the last line.</summary>
    public static void EndLine(this Utf8JsonWriter json, Stream stream)
    {
        json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    /// <summary>Ends writing without sending what was not sent: half an object is of no use to anybody.</summary>
    public static void Drop(this Utf8JsonWriter json)
    {
        json.Reset();
        json.Dispose();
    }
}
