using ComplianceCheck.Output.Json;
using System.Globalization;
using System.Text.Json;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Sarif;

/// <summary>Places as SARIF locations: lines where the file has lines, and the structure of the document, which is all that a Word file has.</summary>
internal static class SarifPlaces
{
    /// <summary>The folder that relative paths start from, by the name that readers of SARIF know it by.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>Writes the location of a place as an array element.</summary>
    /// <param name="json">What to write to.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="place">The place; null for the file as a whole.</param>
    /// <param name="words">Says where it is.</param>
    /// <param name="id">Number among the related locations; null for the location of a result.</param>
    /// <param name="message">What the place has to do with the result; null where it is the place of the result.</param>
    public static void WriteLocation(this Utf8JsonWriter json, string path, Place? place, ReaderWords words, int? id = null, string? message = null)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, ReportPath.Of(path));
        if (place?.Line is { } line)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            if (place.Column is { } column)
            {
                json.WriteNumber("startColumn", column);
            }

            if (place is { EndLine: { } endLine, EndColumn: { } endColumn })
            {
                json.WriteNumber("endLine", endLine);
                json.WriteNumber("endColumn", endColumn);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (place is not null)
        {
            WriteLogical(json, place, words);
        }

        if (message is not null)
        {
            json.WriteStartObject("message");
            json.WriteText("text", message);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The URI of a path: relative to <see cref="Root"/>, or <c>file:</c> where it is absolute.</summary>
    public static string Uri(ReportPath path)
    {
        var names = string.Join('/', path.Segments.Select(System.Uri.EscapeDataString));
        return path.Root switch
        {
            "" => names,
            "/" => "file:///" + names,
            ['/', '/', ..] => "file:" + path.Root + names,
            _ => "file:///" + path.Root + names,
        };
    }

    private static void WriteArtifact(Utf8JsonWriter json, ReportPath path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteText("uri", Uri(path));
        if (!path.IsOutside)
        {
            json.WriteText("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    private static void WriteLogical(Utf8JsonWriter json, Place place, ReaderWords words)
    {
        var (kind, address) = place switch
        {
            { Table: not null, Row: not null, Cell: not null } => ("cell", $"table/{Number(place.Table)}/row/{Number(place.Row)}/cell/{Number(place.Cell)}"),
            { Table: not null } => ("table", $"table/{Number(place.Table)}"),
            { Paragraph: not null } => ("paragraph", $"paragraph/{Number(place.Paragraph)}"),
            _ => ("", ""),
        };
        if (kind.Length == 0 && place.Section.Length == 0)
        {
            return;
        }

        json.WriteStartArray("logicalLocations");
        if (kind.Length > 0)
        {
            json.WriteStartObject();
            json.WriteText("name", words.Position(place with { Line = null }));
            json.WriteText("fullyQualifiedName", address);
            json.WriteText("kind", kind);
            json.WriteEndObject();
        }

        if (place.Section.Length > 0)
        {
            json.WriteStartObject();
            json.WriteText("name", VisibleText.Of(place.Section));
            json.WriteText("kind", "section");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Number(int? value) => value!.Value.ToString(CultureInfo.InvariantCulture);
}
