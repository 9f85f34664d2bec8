using System.Text;
using System.Text.Json.Nodes;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Json;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Waivers;
using ComplianceCheck.Yaml;
using NJsonSchema;

namespace ComplianceCheck.Tests.Output;

/// <summary>All JSON that the program prints for other programs, held to the schema that it prints.</summary>
public sealed class ResultSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(ResultSchema.Make().ToJsonString()).GetAwaiter().GetResult();
    private static readonly InputError Unreadable = new("x.doc", "unsupported-format", new LocalizedText("旧格式。", "Old format."));

    private static readonly CheckedReport WithWaivers = Sample.Report(Sample.Warning, Sample.Error, Sample.Hint) with
    {
        Shown = [Sample.Error, Sample.Hint],
        Waivers = new WaiverMatch([new(Sample.Warning, Accepted(2027))], [new(Sample.Error, Accepted(2020))], [Accepted(2027)]),
        Notes = [new LocalizedText("说明", "a note")],
    };

    [Fact]
    public void Results_keep_to_the_schema()
    {
        var bare = Sample.Report() with { Read = new ReadReport("空.txt", new ReportDocument("空.txt", SourceFormat.PlainText, [], []), new ReportFacts(), null) };

        Mistakes(Sample.Write("json", Sample.Options(), [WithWaivers, bare, bare with { Result = bare.Result with { IsReport = false } }], Unreadable)).ShouldBeEmpty();
        Mistakes(Sample.Write("json", Sample.Options(), [])).ShouldBeEmpty();
    }

    [Fact]
    public void Each_line_of_results_keeps_to_the_schema()
    {
        var lines = Sample.Write("jsonl", Sample.Options(), [WithWaivers], Unreadable).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(3);
        lines.SelectMany(Mistakes).ShouldBeEmpty();
    }

    [Fact]
    public void Facts_keep_to_the_schema()
    {
        Mistakes(Sample.WriteFacts("json", Sample.Options(), Sample.Facts)).ShouldBeEmpty();
        Mistakes(Sample.WriteFacts("json", Sample.Options(), new ReportFacts())).ShouldBeEmpty();
    }

    [Fact]
    public void Lists_of_requirements_and_of_mistakes_keep_to_the_schema()
    {
        Mistakes(Written(s => JsonRuleList.Write(s, BuiltInRules.Book.Requirements, DisplayLanguage.Chinese))).ShouldBeEmpty();
        YamlMistake[] mistakes = [new("a.yaml", 1, 2, new LocalizedText("写错了", "wrong"), "titel: x", "title"), new("a.yaml", 3, 1, new LocalizedText("缺少", "missing"), "", null)];
        Mistakes(Written(s => JsonMistakeList.Write(s, mistakes, DisplayLanguage.English))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("reports/0/findings/0/severity", "\"grave\"")]
    [InlineData("reports/0/findings/0/place/line", "\"7\"")]
    [InlineData("reports/0/facts/title/text", "null")]
    [InlineData("reports/0/facts/agency/place", "[1]")]
    [InlineData("reports/0/facts/period/start", "\"1 January\"")]
    [InlineData("reports/0/outcomes", "{}")]
    [InlineData("summary", null)]
    public void What_is_not_as_promised_breaks_the_schema(string path, string? value)
    {
        var root = JsonNode.Parse(Sample.Write("json", Sample.Options(), [WithWaivers]))!;
        var names = path.Split('/');
        var holder = names[..^1].Aggregate(root, (node, name) => int.TryParse(name, out var index) ? node[index]! : node[name]!);
        holder.AsObject().Remove(names[^1]).ShouldBeTrue();
        if (value is not null)
        {
            holder[names[^1]] = JsonNode.Parse(value);
        }

        Mistakes(root.ToJsonString()).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_record_and_every_field_is_described()
    {
        foreach (var (name, definition) in ResultSchema.Make()["definitions"]!.AsObject())
        {
            definition!["description"].ShouldNotBeNull(name);
            foreach (var (field, node) in definition["properties"]!.AsObject())
            {
                node!["description"].ShouldNotBeNull($"{name}.{field}");
            }
        }
    }

    private static IEnumerable<string> Mistakes(string json) => Schema.Validate(json).Select(m => m.ToString());

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Waiver Accepted(int year) => new()
    {
        Requirement = "GK07-23", Report = "草稿/年报.docx", Fingerprint = "0123456789abcdef", Reason = "旧", Owner = "我", Expires = new DateOnly(year, 1, 31), File = "w.yaml", Line = 3,
    };
}
