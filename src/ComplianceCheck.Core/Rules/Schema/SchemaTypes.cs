using System.Text.Json.Nodes;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Schema;

/// <summary>What keys of packs are in JSON Schema.</summary>
internal sealed class SchemaTypes(PackContext context)
{
    /// <summary>Lists that many keys choose from.</summary>
    public JsonObject Definitions() => new()
    {
        ["role"] = NameOf(context.Names.Roles),
        ["topic"] = NameOf(context.Names.Topics),
    };

    // Those of the lexicon are offered; a pack may bring others.
    private static JsonObject NameOf(IReadOnlyList<string> known) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = List(known) }, new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z][a-z0-9-]*$" }),
    };

    /// <summary>A mapping.</summary>
    public JsonObject Object(FormatShape shape)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (shape.Open is { } open)
        {
            schema["properties"] = new JsonObject(open.Order(StringComparer.Ordinal).Select(k => KeyValuePair.Create<string, JsonNode?>(k, new JsonObject { ["type"] = "object" })));
            schema["additionalProperties"] = false;
            return schema;
        }

        if (shape.IsOfTexts)
        {
            schema["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "null") };
            return schema;
        }

        if (shape.Values is { } values)
        {
            schema["additionalProperties"] = Object(values);
            return schema;
        }

        schema["properties"] = Properties(shape);
        if (Required(shape) is { Count: > 0 } required)
        {
            schema["required"] = required;
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>The keys of a mapping.</summary>
    public JsonObject Properties(FormatShape shape)
    {
        var properties = new JsonObject();
        foreach (var (key, value) in shape.Keys)
        {
            properties[key] = Type(value);
        }

        return properties;
    }

    /// <summary>The keys that a mapping must have.</summary>
    public JsonArray Required(FormatShape shape) => List([.. shape.Keys.Keys.Where(shape.IsRequired)]);

    /// <summary>A list of words.</summary>
    public static JsonArray List(IReadOnlyList<string> words) => new([.. words.Select(w => JsonValue.Create(w))]);

    private JsonObject Type(KeyShape key) => key.Type switch
    {
        KeyType.Text => Text(),
        KeyType.Texts => OneOrMore(Text),
        KeyType.Word => Word(key.Allowed!),
        KeyType.Words => OneOrMore(() => Word(key.Allowed!)),
        KeyType.Integer => new JsonObject { ["type"] = "integer" },
        KeyType.Number => new JsonObject { ["type"] = "number" },
        KeyType.Flag => new JsonObject { ["type"] = "boolean" },
        KeyType.Date => new JsonObject { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" },
        KeyType.Years => new JsonObject { ["type"] = new JsonArray("string", "integer"), ["pattern"] = @"^(\d{4}|\d{4} *\.\.( *\d{4})?|\.\. *\d{4})$" },
        KeyType.Forms => OneOrMore(() => new JsonObject { ["anyOf"] = new JsonArray(Text(), Form(key.Allowed!)) }),
        KeyType.Mappings => new JsonObject { ["type"] = "array", ["items"] = Object(key.Inner!) },
        _ => Object(key.Inner!),
    };

    private static JsonObject Text() => new() { ["type"] = "string", ["pattern"] = @"\S" };

    private JsonObject Word(IReadOnlyList<string> allowed) =>
        ReferenceEquals(allowed, context.Names.Roles) ? new JsonObject { ["$ref"] = "#/definitions/role" }
        : ReferenceEquals(allowed, context.Names.Topics) ? new JsonObject { ["$ref"] = "#/definitions/topic" }
        : new JsonObject { ["enum"] = List(allowed) };

    private static JsonObject Form(IReadOnlyList<string> forms)
    {
        var properties = new JsonObject();
        foreach (var form in forms)
        {
            properties[form] = Text();
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject OneOrMore(Func<JsonObject> one) => new()
    {
        ["anyOf"] = new JsonArray(one(), new JsonObject { ["type"] = "array", ["items"] = one() }),
    };
}
