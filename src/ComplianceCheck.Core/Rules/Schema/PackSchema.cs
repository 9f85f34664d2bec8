using System.Text.Json.Nodes;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Schema;

/// <summary>
/// The JSON Schema of packs, for editors. It is not written down anywhere: the reader of packs is run once for each check kind on a pack in
/// which everything is missing, and what it asks for is the format.
/// </summary>
public static class PackSchema
{
    private const string Definitions = "#/definitions/";
    private const string KindKey = "kind";
    private const string VariantsKey = "variants";

    /// <summary>The schema, in draft 7, which the editors know best.</summary>
    public static JsonObject Make(Lexicon lexicon, IReadOnlyList<CheckKind> kinds)
    {
        var context = new PackContext(lexicon, FormBook.BuiltIn, kinds);
        var types = new SchemaTypes(context);
        var shapes = kinds.OrderBy(k => k.Name, StringComparer.Ordinal).Select(k => (Kind: k, Pack: Shape(context, k))).ToArray();
        var needs = shapes.Select(s => (s.Kind, Keys: types.Properties(s.Pack.Keys["requirements"].Inner!), s.Pack)).ToArray();

        // What all kinds ask for in the same way belongs to every requirement.
        var common = needs[0].Keys.Where(k => k.Key is not (KindKey or VariantsKey) && needs.All(n => JsonNode.DeepEquals(n.Keys[k.Key], k.Value))).Select(k => k.Key).ToArray();
        var definitions = types.Definitions();
        definitions["variant"] = needs[0].Keys[VariantsKey]!["additionalProperties"]!.DeepClone();
        foreach (var key in common)
        {
            definitions["need-" + key] = needs[0].Keys[key]!.DeepClone();
        }

        foreach (var (kind, keys, pack) in needs)
        {
            definitions["kind-" + kind.Name] = Kind(kind, keys, common, pack.Keys["requirements"].Inner!, types);
        }

        var schema = types.Object(shapes[0].Pack);
        schema["properties"]!["requirements"] = new JsonObject { ["type"] = "array", ["items"] = Requirement(needs.Select(n => n.Kind.Name)) };
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "compliancecheck rule pack",
            ["type"] = "object",
            ["properties"] = schema["properties"]!.DeepClone(),
            ["required"] = schema["required"]?.DeepClone(),
            ["additionalProperties"] = false,
            ["definitions"] = definitions,
        };
    }

    private static FormatShape Shape(PackContext context, CheckKind kind)
    {
        var root = new YamlMappingNode { { "requirements", new YamlSequenceNode(new YamlMappingNode { { "kind", kind.Name } }) } };
        var shape = new FormatShape();
        var file = new ParsedPack(root, new MistakeList(new YamlSource(new YamlFile("", ""))));
        new PackReader(context).Read(new MappingReader(root, context.Names, file.Mistakes, shape), PackWords.Of(file, context.Lexicon, context.Names));
        return shape;
    }

    /// <summary>Which keys a requirement has is a question of its kind.</summary>
    private static JsonObject Requirement(IEnumerable<string> kinds)
    {
        var names = kinds.ToArray();
        return new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("kind"),
            ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["enum"] = SchemaTypes.List(names) } },
            ["allOf"] = new JsonArray([.. names.Select(name => new JsonObject
            {
                ["if"] = new JsonObject
                {
                    ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = name } },
                    ["required"] = new JsonArray("kind"),
                },
                ["then"] = new JsonObject { ["$ref"] = $"{Definitions}kind-{name}" },
            })]),
        };
    }

    private static JsonObject Kind(CheckKind kind, JsonObject keys, string[] common, FormatShape shape, SchemaTypes types)
    {
        var properties = new JsonObject();
        foreach (var (key, value) in keys)
        {
            properties[key] = key switch
            {
                KindKey => new JsonObject { ["const"] = kind.Name },
                VariantsKey => Variants(kind),
                _ when common.Contains(key) => new JsonObject { ["$ref"] = $"{Definitions}need-{key}" },
                _ => value!.DeepClone(),
            };
        }

        return new JsonObject
        {
            ["description"] = kind.Description.Zh + "\n" + kind.Description.En,
            ["properties"] = properties,
            ["required"] = types.Required(shape),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Variants(CheckKind kind)
    {
        var variants = new JsonObject();
        foreach (var variant in kind.Variants)
        {
            variants[variant] = new JsonObject { ["$ref"] = Definitions + "variant" };
        }

        return new JsonObject { ["type"] = "object", ["properties"] = variants, ["additionalProperties"] = false };
    }
}
