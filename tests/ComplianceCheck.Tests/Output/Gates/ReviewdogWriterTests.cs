using System.Text.Json.Nodes;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed class ReviewdogWriterTests
{
    private static readonly JsonNode Result = JsonNode.Parse(Sample.Write("rdjson", Sample.Options(), GateSample.Reports, GateSample.Unreadable))!;

    [Fact]
    public void The_output_keeps_to_the_schema() => Schemas.MistakesOfJson("rdjson.json", Result.ToJsonString()).ShouldBeEmpty();

    [Theory]
    [InlineData("\"severity\": \"WARNING\"", "\"severity\": \"warning\"")]
    [InlineData("\"path\"", "\"file\"")]
    public void The_schema_refuses_what_reviewdog_does_not_have(string right, string wrong)
    {
        var json = Sample.Write("rdjson", Sample.Options(), GateSample.Reports);

        json.ShouldContain(right);
        Schemas.MistakesOfJson("rdjson.json", json.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(GateSample.Hostile), MemberType = typeof(GateSample))]
    public void Any_text_keeps_to_the_schema(string text) => Schemas.MistakesOfJson("rdjson.json", GateSample.Write("rdjson", text)).ShouldBeEmpty();

    [Fact]
    public void A_diagnostic_has_severity_requirement_and_line()
    {
        var diagnostics = Result["diagnostics"]!.AsArray();

        diagnostics.Select(d => d!["severity"]!.GetValue<string>()).ShouldBe(["INFO", "WARNING", "ERROR", "ERROR", "ERROR"]);
        diagnostics[1]!["code"]!["value"]!.GetValue<string>().ShouldBe("GK07-23");
        diagnostics[1]!["location"]!.ToJsonString().ShouldContain("\"range\":{\"start\":{\"line\":31}}");
        diagnostics[4]!["message"]!.GetValue<string>().ShouldBe("无法检查：这是旧格式，请另存为 .docx。");
    }

    [Fact]
    public void Without_a_line_there_is_no_range_and_the_text_names_the_place()
    {
        var diagnostic = Result["diagnostics"]![2]!;

        diagnostic["location"]!["range"].ShouldBeNull();
        diagnostic["message"]!.GetValue<string>().ShouldContain("\n位置：四、政府信息公开的经费使用和收费情况 · 表2 第7行第3列\n");
    }
}
