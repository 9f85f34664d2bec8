using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComplianceCheck.Output.Json;

/// <summary>The habits of all JSON that the program writes: indented, Chinese as it is, enum values in kebab case.</summary>
internal static class JsonText
{
    private const int LargeBytes = 1 << 20;

    /// <summary>Options of every writer.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>Name of an enum value, such as <c>end-only</c>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => Names<T>.Of[value];

    /// <summary>Writes a property that may be null. The encoder of the platform escapes rare characters beyond the first plane, of which place names are made too; this does not.</summary>
    public static void WriteText(this Utf8JsonWriter json, string property, string? value)
    {
        json.WritePropertyName(property);
        json.WriteTextValue(value);
    }

    /// <summary>Writes a value that may be null.</summary>
    public static void WriteTextValue(this Utf8JsonWriter json, string? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else if (value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            json.WriteStringValue(value);
        }
        else
        {
            json.WriteRawValue(Escape(value), skipInputValidation: true);
        }
    }

    /// <summary>Writes a number that may be null.</summary>
    public static void WriteOptionalNumber(this Utf8JsonWriter json, string property, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(property, number);
        }
        else
        {
            json.WriteNull(property);
        }
    }

    /// <summary>Sends what was written where it has become much: a report may hold more than should be kept twice.</summary>
    public static void SendLarge(this Utf8JsonWriter json)
    {
        if (json.BytesPending > LargeBytes)
        {
            json.Flush();
        }
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

    /// <summary>The names of an enum, which a report may have hundreds of times.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));
    }

    private static string Escape(string value)
    {
        var result = new StringBuilder(value.Length + 16).Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.IsBmp)
            {
                result.Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(rune.ToString()));
            }
            else
            {
                result.Append(rune.ToString());
            }
        }

        return result.Append('"').ToString();
    }
}
