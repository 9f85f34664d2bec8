using System.Globalization;
using System.Text.Json.Nodes;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Schema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Tests.Rules.Schema;

public sealed class PackSchemaTests
{
    private const string Good =
        """
        pack: one
        title: {zh: 包, en: Pack}
        applies: {report-years: 2008..2018, bodies: department}
        sources: {law: {title: 某条例, in-force: 2008-05-01}}
        requirements:
          - {id: A-1, kind: count-or-zero, topic: requests, section: on-request, severity: error, basis: [{source: law}], title: {zh: 题, en: T},
             message: {zh: 讯, en: M}, fix: {zh: 改, en: F}, variants: {other-year: {severity: info}}, examples: {pass: [好, {table: "| a |"}], fail: 坏}}
        retired: {A-0: A-1, A-2: null}
        changes: [{id: GK07-17, retire: true, basis: [{source: law}]}]
        """;

    private static readonly SchemaCheck Schema = new(PackSchema.Make(Lexicon.BuiltIn, CheckKinds.All));

    public static TheoryData<string> Packs() => new(
        from folder in (string[])["common", "national", "local", "examples"]
        from file in Directory.GetFiles(Path.Combine(Root(), "rules", folder), "*.yaml", SearchOption.AllDirectories)
        select Path.GetRelativePath(Root(), file));

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_pack_of_the_repository_is_valid_and_names_the_schema(string file)
    {
        var text = File.ReadAllText(Path.Combine(Root(), file));
        var schema = text.Split('\n')[0].Replace("# yaml-language-server: $schema=", "", StringComparison.Ordinal);

        Schema.Mistakes(Json(text)).ShouldBeEmpty();
        File.Exists(Path.Combine(Root(), Path.GetDirectoryName(file)!, schema)).ShouldBeTrue(schema);
    }

    [Fact]
    public void A_pack_with_everything_is_valid() => Schema.Mistakes(Json(Good)).ShouldBeEmpty();

    [Theory]
    [InlineData("pack: one", "pakc: one", "/pakc unknown")]
    [InlineData("en: Pack", "fr: Pack", "/title/fr unknown")]
    [InlineData("2008..2018", "2008-2018", "/applies/report-years pattern")]
    [InlineData("bodies: department", "bodies: departement", "/applies/bodies anyOf")]
    [InlineData("in-force: 2008-05-01", "in-force: 2008", "/sources/law/in-force type")]
    [InlineData("kind: count-or-zero", "kind: count-or-zeros", "/requirements/0/kind enum")]
    [InlineData("topic: requests", "topic: Requests", "/requirements/0/topic anyOf")]
    [InlineData("topic: requests, ", "", "/requirements/0/topic required")]
    [InlineData("section: on-request", "section: on request", "/requirements/0/section anyOf")]
    [InlineData("section: on-request", "sektion: on-request", "/requirements/0/sektion unknown")]
    [InlineData("other-year:", "othr-year:", "/requirements/0/variants/othr-year unknown")]
    [InlineData("fail: 坏", "fial: 坏", "/requirements/0/examples/fail required")]
    [InlineData("{table:", "{tabel:", "/requirements/0/examples/pass anyOf")]
    [InlineData("retire: true", "retire: maybe", "/changes/0/retire type")]
    public void A_mistake_is_invalid_where_it_is(string found, string replacement, string mistake)
    {
        Good.ShouldContain(found);

        Schema.Mistakes(Json(Good.Replace(found, replacement, StringComparison.Ordinal))).ShouldContain(mistake);
    }

    [Fact]
    public void The_pack_of_many_mistakes_is_invalid() =>
        Schema.Mistakes(Json(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules", "Assets", "twenty-mistakes.yaml"))
            .Replace("  yijian: {title: 另一份意见}\n", "", StringComparison.Ordinal))).Count.ShouldBeGreaterThan(5);

    [Fact]
    public void Every_kind_has_its_own_keys_and_description()
    {
        var definitions = PackSchema.Make(Lexicon.BuiltIn, CheckKinds.All)["definitions"]!.AsObject();

        foreach (var kind in CheckKinds.All)
        {
            definitions["kind-" + kind.Name]!["description"]!.GetValue<string>().ShouldBe(kind.Description.Zh + "\n" + kind.Description.En);
        }
    }

    private static JsonNode? Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Json(stream.Documents[0].RootNode);
    }

    /// <summary>A node as editors see it, by the core schema of YAML.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Json(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } number when decimal.TryParse(number.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) =>
            value == decimal.Truncate(value) && !number.Value!.Contains('.', StringComparison.Ordinal) ? JsonValue.Create((long)value) : JsonValue.Create(value),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value!),
        _ => throw new NotSupportedException(),
    };

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ComplianceCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder;
    }
}
