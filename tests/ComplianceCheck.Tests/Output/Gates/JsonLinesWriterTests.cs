using System.Text.Json.Nodes;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed class JsonLinesWriterTests
{
    [Fact]
    public void Each_input_is_a_line_and_the_summary_the_last()
    {
        var lines = Lines(Sample.Write("jsonl", Sample.Options(), GateSample.Reports, GateSample.Unreadable));

        lines.Select(l => l["type"]!.GetValue<string>()).ShouldBe(["report", "error", "summary"]);
        lines.ShouldAllBe(l => l["schemaVersion"]!.GetValue<int>() == 1);
        lines[1]["code"]!.GetValue<string>().ShouldBe("unsupported-format");
    }

    [Fact]
    public void A_line_says_the_same_as_the_JSON_of_the_run()
    {
        var lines = Lines(Sample.Write("jsonl", Sample.Options(), GateSample.Reports, GateSample.Unreadable));
        var whole = JsonNode.Parse(Sample.Write("json", Sample.Options(), GateSample.Reports, GateSample.Unreadable))!;

        Without(lines[0]).ShouldBe(whole["reports"]![0]!.ToJsonString());
        Without(lines[1]).ShouldBe(whole["errors"]![0]!.ToJsonString());
        lines[2]["summary"]!.ToJsonString().ShouldBe(whole["summary"]!.ToJsonString());
        lines[2]["tool"]!.ToJsonString().ShouldBe(whole["tool"]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(GateSample.Hostile), MemberType = typeof(GateSample))]
    public void Any_text_stays_in_its_line(string text) => Lines(GateSample.Write("jsonl", text)).Length.ShouldBe(3);

    private static JsonObject[] Lines(string text)
    {
        text.ShouldEndWith("\n");
        return [.. text[..^1].Split('\n').Select(l => JsonNode.Parse(l)!.AsObject())];
    }

    private static string Without(JsonObject line)
    {
        line.Remove("type");
        line.Remove("schemaVersion");
        return line.ToJsonString();
    }
}
