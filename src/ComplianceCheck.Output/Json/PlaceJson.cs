using System.Text.Json;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Output.Json;

/// <summary>A <see cref="Place"/> as JSON.</summary>
internal static class PlaceJson
{
    public static void WritePlace(this Utf8JsonWriter json, string property, Place? place)
    {
        json.WritePropertyName(property);
        if (place is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WritePlaceValue(place);
        }
    }

    public static void WritePlaceValue(this Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteText("text", place.Section);
        json.WriteOptionalNumber("line", place.Line);
        json.WriteOptionalNumber("column", place.Column);
        json.WriteOptionalNumber("paragraph", place.Paragraph);
        json.WriteOptionalNumber("table", place.Table);
        json.WriteOptionalNumber("row", place.Row);
        json.WriteOptionalNumber("cell", place.Cell);
        json.WriteText("key", place.Key);
        json.WriteText("quote", place.Quote);
        json.WriteEndObject();
    }
}
