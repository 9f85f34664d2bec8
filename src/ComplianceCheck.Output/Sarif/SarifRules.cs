using ComplianceCheck.Output.Json;
using ComplianceCheck.Output.Json.Contract;
using System.Text.Json;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Markdown;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Output.Sarif;

/// <summary>The requirements that reports were held to, as SARIF reporting descriptors. They are collected on the way, for packs may differ from folder to folder.</summary>
internal sealed class SarifRules(FindingText text, DisplayLanguage language)
{
    private readonly List<Requirement> rules = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Takes in the requirements of a report.</summary>
    public void Add(IReadOnlyList<Requirement> requirements)
    {
        foreach (var need in requirements)
        {
            if (indexes.TryAdd(need.Id, rules.Count))
            {
                rules.Add(need);
            }
        }
    }

    /// <summary>Position of a requirement in the list; null where it was never taken in.</summary>
    public int? IndexOf(string ruleId) => indexes.TryGetValue(ruleId, out var index) ? index : null;

    /// <summary>SARIF's word for a severity.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes the property <c>rules</c>; where the project is published, each with the page that explains it.</summary>
    public void Write(Utf8JsonWriter json, ToolInfo tool)
    {
        json.WriteStartArray("rules");
        foreach (var need in rules)
        {
            json.WriteStartObject();
            json.WriteText("id", need.Id);
            json.WriteText("name", $"{need.Pack}/{need.Id}");
            WriteText(json, "shortDescription", need.Title.In(language));
            WriteText(json, "fullDescription", string.Join('\n', [need.Title.In(language), .. Clauses(need)]));
            if (tool.Repository is { } repository)
            {
                var folder = language == DisplayLanguage.Chinese ? "zh" : "en";
                json.WriteText("helpUri", $"{repository}/blob/v{tool.Version}/rules/docs/{folder}/{need.Pack}.md#{need.Id.ToLowerInvariant()}");
            }

            json.WriteStartObject("help");
            json.WriteText("text", Help(need));
            json.WriteText("markdown", MarkdownHelp(need));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteText("level", Level(need.Severity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteText("pack", need.Pack);
            json.WriteText("kind", need.Kind.Name);
            json.WriteContract("basis", BasisJson.Of(need.Basis), ContractJson.Default.IReadOnlyListBasisJson);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string value)
    {
        json.WriteStartObject(property);
        json.WriteText("text", value);
        json.WriteEndObject();
    }

    private IEnumerable<string> Clauses(Requirement need) => need.Basis.Select(b => text.Line("detail.basis", text.Words.Of(b)));

    /// <summary>Sentences that meet the requirement and that miss it; examples of several lines are whole pages and tables, which do not fit here.</summary>
    private IEnumerable<string> Examples(string key, IReadOnlyList<RequirementExample> examples) =>
        examples.Select(e => e.Text.Trim()).Where(e => !e.Contains('\n', StringComparison.Ordinal)).Select(e => text.Line(key, e));

    /// <summary>The repair and the messages are templates, so it is the examples that show what is asked.</summary>
    private string Help(Requirement need) => string.Join('\n',
        [
            need.Title.In(language),
            .. Clauses(need),
            text.Line("help.kind", need.Kind.Description.In(language)),
            .. Examples("help.pass", need.Examples.Pass),
            .. Examples("help.fail", need.Examples.Fail),
        ]);

    private string MarkdownHelp(Requirement need) =>
        $"**{MarkdownText.Of(need.Title.In(language))}**\n\n"
        + string.Concat(Help(need).Split('\n').Skip(1).Select(line => $"- {MarkdownText.Of(line)}\n"));
}
