using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using ComplianceCheck.Output.Json.Contract;

namespace ComplianceCheck.Output.Json;

/// <summary>The JSON Schema of everything that the program prints as JSON for other programs; made of the records that are written, so that it cannot differ from them.</summary>
public static class ResultSchema
{
    /// <summary>Makes the schema.</summary>
    public static JsonNode Make()
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        JsonTypeInfo[] roots =
        [
            ContractJson.Default.RunJson,
            ContractJson.Default.ReportLineJson,
            ContractJson.Default.ErrorLineJson,
            ContractJson.Default.SummaryLineJson,
            ContractJson.Default.RuleListJson,
            ContractJson.Default.MistakeListJson,
        ];
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Transform(context, schema, definitions),
        };
        // Results hold all that facts do, so that wrong ones would pass for facts.
        var facts = new JsonObject
        {
            ["allOf"] = new JsonArray(
                ContractJson.Default.ReadRunJson.GetJsonSchemaAsNode(options),
                new JsonObject { ["not"] = new JsonObject { ["properties"] = new JsonObject { ["tool"] = new JsonObject() }, ["required"] = new JsonArray("tool") } }),
        };
        JsonNode[] known = [.. roots.Select(r => r.GetJsonSchemaAsNode(options)), facts];
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "compliancecheck results",
            ["anyOf"] = new JsonArray([.. known]),
            ["definitions"] = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))),
        };
    }

    /// <summary>Gives each record a definition of its own, and each property what its attribute says of it.</summary>
    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema, SortedDictionary<string, JsonNode> definitions)
    {
        var (type, property) = (context.TypeInfo.Type, context.PropertyInfo);
        var mayBeNull = property is { IsGetNullable: true };
        if (type == typeof(string))
        {
            // Its converter is ours, of which the platform knows nothing.
            schema = new JsonObject { ["type"] = mayBeNull ? new JsonArray("string", "null") : "string" };
        }
        else if (context.TypeInfo.ElementType == typeof(string))
        {
            schema["items"] = new JsonObject { ["type"] = "string" };
        }
        else if (type.Namespace == typeof(ContractJson).Namespace && context.TypeInfo.Kind == JsonTypeInfoKind.Object)
        {
            schema = Reference(Define(type, schema.AsObject(), definitions), property is not null, mayBeNull);
        }

        if (Description(property?.AttributeProvider) is { } text && schema is JsonObject described)
        {
            described.Insert(0, "description", text);
        }

        return schema;
    }

    /// <summary>Everything is always written, null or not.</summary>
    private static string Define(Type type, JsonObject schema, SortedDictionary<string, JsonNode> definitions)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name.Replace("Json", "", StringComparison.Ordinal));
        if (!definitions.ContainsKey(name))
        {
            var properties = schema["properties"]!.AsObject();
            schema.Remove("properties");
            definitions.Add(name, new JsonObject
            {
                ["description"] = Description(type),
                ["type"] = "object",
                ["properties"] = properties,
                ["required"] = new JsonArray([.. properties.Select(p => (JsonNode)p.Key)]),
            });
        }

        return name;
    }

    /// <summary>What stands beside a reference is not looked at, so that a property of which something is said wraps it.</summary>
    private static JsonObject Reference(string name, bool isWrapped, bool mayBeNull)
    {
        var reference = new JsonObject { ["$ref"] = "#/definitions/" + name };
        return mayBeNull ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) }
            : isWrapped ? new JsonObject { ["allOf"] = new JsonArray(reference) }
            : reference;
    }

    private static string? Description(ICustomAttributeProvider? described) =>
        described?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute text, ..] ? text.Description : null;
}
