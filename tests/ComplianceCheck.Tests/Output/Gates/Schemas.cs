using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using NJsonSchema;

namespace ComplianceCheck.Tests.Output.Gates;

/// <summary>Holds outputs to the schemas of their formats.</summary>
internal static class Schemas
{
    /// <summary>What a JSON text breaks of a schema; empty where it keeps to it.</summary>
    public static IReadOnlyList<string> MistakesOfJson(string schema, string json)
    {
        using var reader = new StreamReader(Open(schema));
        var read = JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
        return [.. read.Validate(json).Select(m => m.ToString())];
    }

    /// <summary>What an XML text breaks of a schema; empty where it keeps to it.</summary>
    public static IReadOnlyList<string> MistakesOfXml(string schema, string xml)
    {
        var schemas = new XmlSchemaSet();
        using var reader = XmlReader.Create(Open(schema));
        schemas.Add(null, reader);
        var mistakes = new List<string>();
        XDocument.Parse(xml).Validate(schemas, (_, mistake) => mistakes.Add(mistake.Message));
        return mistakes;
    }

    private static Stream Open(string name) => typeof(Schemas).Assembly.GetManifestResourceStream(name)!;
}
