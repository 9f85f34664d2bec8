using System.Text.Json.Nodes;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed class GitLabWriterTests
{
    private static readonly JsonArray Issues = IssuesOf(Sample.Write("gitlab", Sample.Options(), GateSample.Reports, GateSample.Unreadable));

    [Fact]
    public void The_output_keeps_to_the_schema() => Schemas.MistakesOfJson("gitlab.json", Issues.ToJsonString()).ShouldBeEmpty();

    [Fact]
    public void A_run_without_findings_is_an_empty_list() => Sample.Write("gitlab", Sample.Options(), [Sample.Report()]).ShouldBe("[]\n");

    [Theory]
    [InlineData("\"severity\": \"major\"", "\"severity\": \"error\"")]
    [InlineData("\"begin\": 31", "\"begin\": 0")]
    public void The_schema_refuses_what_GitLab_does_not_have(string right, string wrong)
    {
        var json = Sample.Write("gitlab", Sample.Options(), GateSample.Reports);

        json.ShouldContain(right);
        Schemas.MistakesOfJson("gitlab.json", json.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(GateSample.Hostile), MemberType = typeof(GateSample))]
    public void Any_text_keeps_to_the_schema(string text) => Schemas.MistakesOfJson("gitlab.json", GateSample.Write("gitlab", text)).ShouldBeEmpty();

    [Fact]
    public void An_issue_has_the_requirement_the_severity_and_the_place()
    {
        Issues.Select(i => Text(i!["check_name"])).ShouldBe(["GKC-02", "GK07-23", "GK21-40", "GK21-02", "unsupported-format"]);
        Issues.Select(i => Text(i!["severity"])).ShouldBe(["info", "minor", "major", "critical", "blocker"]);
        Text(Issues[1]!["description"]).ShouldBe("没有写明减免费用的情况，也没有写明没有减免。 修改：例如：2017年，本机关未减免费用。");
        Issues[1]!["location"]!.ToJsonString().ShouldContain("\"begin\":31");
    }

    [Fact]
    public void Without_a_line_it_is_the_first_and_the_text_names_the_place()
    {
        Issues[2]!["location"]!["lines"]!["begin"]!.GetValue<int>().ShouldBe(1);
        Text(Issues[2]!["description"]).ShouldContain("表2 第7行第3列");
    }

    [Fact]
    public void Every_fingerprint_is_unique_and_none_depends_on_the_line()
    {
        var twice = Sample.Report(Sample.Warning, Sample.Warning);
        var moved = Sample.Report(Sample.Warning with { Place = Sample.Warning.Place! with { Line = 99 } });
        var elsewhere = twice with { Read = twice.Read with { Path = "别处.docx" } };

        var prints = Prints(Sample.Write("gitlab", Sample.Options(), [twice, elsewhere]));

        prints.Distinct().Count().ShouldBe(4);
        Prints(Sample.Write("gitlab", Sample.Options(), [moved]))[0].ShouldBe(prints[0]);
    }

    private static JsonArray IssuesOf(string json) => JsonNode.Parse(json)!.AsArray();

    private static string[] Prints(string json) => [.. IssuesOf(json).Select(i => Text(i!["fingerprint"]))];

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
