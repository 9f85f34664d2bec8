using System.Globalization;
using System.Text.Json;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes waivers.</summary>
internal static class WaiverJson
{
    /// <summary>Writes a property that is a waiver or null.</summary>
    /// <param name="json">What to write to.</param>
    /// <param name="property">Its name.</param>
    /// <param name="waiver">The waiver; null where there is none.</param>
    /// <param name="status"><c>used</c> or <c>expired</c>.</param>
    public static void WriteWaiver(this Utf8JsonWriter json, string property, Waiver? waiver, string status)
    {
        json.WritePropertyName(property);
        if (waiver is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteText("status", status);
        json.WriteBody(waiver);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of waivers that were not used.</summary>
    public static void WriteUnused(this Utf8JsonWriter json, string property, IReadOnlyList<Waiver> waivers)
    {
        json.WriteStartArray(property);
        foreach (var waiver in waivers)
        {
            json.WriteStartObject();
            json.WriteText("ruleId", waiver.Requirement);
            json.WriteText("fingerprint", waiver.Fingerprint);
            json.WriteBody(waiver);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBody(this Utf8JsonWriter json, Waiver waiver)
    {
        json.WriteText("reason", waiver.Reason);
        json.WriteText("owner", waiver.Owner);
        json.WriteText("expires", waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteText("file", waiver.File);
        json.WriteNumber("line", waiver.Line);
    }
}
