using System.Text.Json.Nodes;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Tests.Output;

/// <summary>What a finding does not list is counted in every format, so that nobody takes the list for the whole.</summary>
public sealed class MoreTests
{
    private static readonly Finding Cut = Sample.Warning with { MoreRelated = 1234, MoreEvidence = 5678 };

    [Fact]
    public void JSON_has_both_numbers()
    {
        var finding = JsonNode.Parse(Write("json", Cut))!["reports"]![0]!["findings"]![0]!;

        (finding["moreRelated"]!.GetValue<int>(), finding["moreEvidence"]!.GetValue<int>()).ShouldBe((1234, 5678));
    }

    [Fact]
    public void SARIF_has_both_numbers()
    {
        var properties = JsonNode.Parse(Write("sarif", Cut))!["runs"]![0]!["results"]![0]!["properties"]!;

        (properties["moreRelated"]!.GetValue<int>(), properties["moreEvidence"]!.GetValue<int>()).ShouldBe((1234, 5678));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("junit")]
    [InlineData("html")]
    public void What_people_read_says_how_many_places_are_not_listed(string format)
    {
        Write(format, Cut).ShouldContain("另有1234处未列出");
        Write(format, Sample.Warning).ShouldNotContain("未列出");
    }

    [Fact]
    public void The_page_says_how_many_values_are_not_listed() => Write("html", Cut).ShouldContain("另有5678处未列出");

    private static string Write(string format, Finding finding) => Sample.Write(format, Sample.Options(), [Sample.Report(finding)]);
}
