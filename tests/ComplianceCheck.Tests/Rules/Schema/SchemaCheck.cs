using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ComplianceCheck.Tests.Rules.Schema;

/// <summary>Holds a value against as much of JSON Schema as the schema of packs uses; anything else in a schema is refused.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly string[] Notes = ["$schema", "title", "description", "definitions", "if", "then"];

    /// <summary>What is wrong, each with its path.</summary>
    public IReadOnlyList<string> Mistakes(JsonNode? value) => [.. Check(root, value, "")];

    private IEnumerable<string> Check(JsonObject schema, JsonNode? value, string path) =>
        schema.SelectMany(rule => Check(schema, rule.Key, rule.Value!, value, path));

    private IEnumerable<string> Check(JsonObject schema, string key, JsonNode rule, JsonNode? value, string path)
    {
        var (members, list, text) = (value as JsonObject, value as JsonArray, Text(value));
        return key switch
        {
            "$ref" => Check(rule.GetValue<string>().Split('/').Skip(1).Aggregate(root, (at, step) => at[step]!.AsObject()), value, path),
            "type" => Types(rule).Contains(Type(value)) || (Types(rule).Contains("number") && Type(value) == "integer") ? [] : [$"{path} type"],
            "const" => text == rule.GetValue<string>() ? [] : [$"{path} const"],
            "enum" => rule.AsArray().Any(w => w!.GetValue<string>() == text) ? [] : [$"{path} enum"],
            "pattern" => text is null || Regex.IsMatch(text, rule.GetValue<string>()) ? [] : [$"{path} pattern"],
            "required" => members is null ? [] : rule.AsArray().Select(k => k!.GetValue<string>()).Where(k => !members.ContainsKey(k)).Select(k => $"{path}/{k} required"),
            "properties" => members is null ? [] : rule.AsObject().Where(p => members.ContainsKey(p.Key)).SelectMany(p => Check(p.Value!.AsObject(), members[p.Key], $"{path}/{p.Key}")),
            "additionalProperties" => members is null ? [] : members.Where(m => schema["properties"]?.AsObject().ContainsKey(m.Key) != true)
                .SelectMany(m => rule is JsonObject other ? Check(other, m.Value, $"{path}/{m.Key}") : [$"{path}/{m.Key} unknown"]),
            "items" => list is null ? [] : list.SelectMany((item, i) => Check(rule.AsObject(), item, $"{path}/{i}")),
            "minProperties" => members?.Count < rule.GetValue<int>() ? [$"{path} few"] : [],
            "maxProperties" => members?.Count > rule.GetValue<int>() ? [$"{path} many"] : [],
            "anyOf" => rule.AsArray().Any(s => !Check(s!.AsObject(), value, path).Any()) ? [] : [$"{path} anyOf"],
            "allOf" => rule.AsArray().Select(s => s!.AsObject()).Where(s => !Check(s["if"]!.AsObject(), value, path).Any())
                .SelectMany(s => Check(s["then"]!.AsObject(), value, path)),
            _ when Notes.Contains(key) => [],
            _ => throw new NotSupportedException(key),
        };
    }

    private static string[] Types(JsonNode rule) => rule is JsonArray list ? [.. list.Select(t => t!.GetValue<string>())] : [rule.GetValue<string>()];

    private static string? Text(JsonNode? value) => value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : null;

    private static string Type(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        JsonValue scalar when scalar.TryGetValue<bool>(out _) => "boolean",
        JsonValue scalar when scalar.TryGetValue<long>(out _) => "integer",
        JsonValue scalar when scalar.TryGetValue<decimal>(out _) => "number",
        _ => "string",
    };
}
