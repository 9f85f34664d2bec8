using System.Text.Json.Nodes;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed class SarifWriterTests
{
    private static readonly JsonNode Run = RunOf(Sample.Write("sarif", Sample.Options(), GateSample.Reports, GateSample.Unreadable));

    [Fact]
    public void The_output_keeps_to_the_schema() =>
        Schemas.MistakesOfJson("sarif.json", Sample.Write("sarif", Sample.Options(), GateSample.Reports, GateSample.Unreadable)).ShouldBeEmpty();

    [Fact]
    public void A_run_without_findings_keeps_to_the_schema() =>
        Schemas.MistakesOfJson("sarif.json", Sample.Write("sarif", Sample.Options(DisplayLanguage.English), [Sample.Report()])).ShouldBeEmpty();

    [Theory]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"ruleIndex\"", "\"ruleindex\"")]
    [InlineData("\"startLine\": 31", "\"startLine\": 0")]
    [InlineData("%E8%8D%89", "草")]
    public void The_schema_refuses_what_SARIF_does_not_have(string right, string wrong)
    {
        var sarif = Sample.Write("sarif", Sample.Options(), GateSample.Reports);

        sarif.ShouldContain(right);
        Schemas.MistakesOfJson("sarif.json", sarif.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(GateSample.Hostile), MemberType = typeof(GateSample))]
    public void Any_text_keeps_to_the_schema_and_arrives(string text)
    {
        var sarif = GateSample.Write("sarif", text);

        Schemas.MistakesOfJson("sarif.json", sarif).ShouldBeEmpty();
        Text(RunOf(sarif)["results"]![0]!["properties"]!["fix"]).ShouldBe(text.Replace('\ud800', '\uFFFD').Replace('\udc00', '\uFFFD'));
    }

    [Fact]
    public void Rules_come_from_the_packs_with_their_clauses_and_are_found_by_index()
    {
        foreach (var result in Run["results"]!.AsArray().Where(r => r!["ruleIndex"] is not null))
        {
            Text(Run["tool"]!["driver"]!["rules"]![result!["ruleIndex"]!.GetValue<int>()]!["id"]).ShouldBe(Text(result["ruleId"]));
        }

        var rule = Run["tool"]!["driver"]!["rules"]!.AsArray().Single(r => Text(r!["id"]) == "GK07-23")!;
        Text(rule["shortDescription"]!["text"]).ShouldBe("减免费用应写明，没有也要写明");
        Text(rule["fullDescription"]!["text"]).ShouldContain("《中华人民共和国政府信息公开条例》（国务院令第492号）第三十二条第（三）项");
        Text(rule["help"]!["text"]).ShouldContain("符合的写法：");
        Text(rule["help"]!["markdown"]).ShouldStartWith("**减免费用应写明，没有也要写明**\n\n- 依据：");
        Text(rule["defaultConfiguration"]!["level"]).ShouldBe("warning");
        Text(rule["properties"]!["basis"]![0]!["article"]).ShouldBe("第三十二条第（三）项");
    }

    [Fact]
    public void A_requirement_that_is_in_no_pack_has_no_index() =>
        Run["results"]!.AsArray().Single(r => Text(r!["ruleId"]) == "GKC-02")!["ruleIndex"].ShouldBeNull();

    [Fact]
    public void Severities_are_levels() =>
        Run["results"]!.AsArray().Select(r => Text(r!["level"])).ShouldBe(["note", "warning", "error", "warning"]);

    [Fact]
    public void A_place_in_a_text_is_a_region()
    {
        var location = Run["results"]![1]!["locations"]![0]!;

        location["physicalLocation"]!.ToJsonString().ShouldBe(
            """{"artifactLocation":{"uri":"%E8%8D%89%E7%A8%BF/%E5%B9%B4%E6%8A%A5.docx","uriBaseId":"%SRCROOT%"},"region":{"startLine":31,"startColumn":1}}""");
        location["logicalLocations"]!.AsArray().Select(l => Text(l!["name"])).ShouldBe(["第24段", "四、政府信息公开的经费使用和收费情况"]);
    }

    [Fact]
    public void A_place_without_lines_is_a_logical_location_and_no_invented_line()
    {
        var location = Run["results"]![2]!["locations"]![0]!;

        location["physicalLocation"]!["region"].ShouldBeNull();
        Text(location["logicalLocations"]![0]!["name"]).ShouldBe("表2 第7行第3列");
        Text(location["logicalLocations"]![0]!["fullyQualifiedName"]).ShouldBe("table/2/row/7/cell/3");
        Text(location["logicalLocations"]![0]!["kind"]).ShouldBe("cell");
        Text(Run["results"]![2]!["message"]!["text"]).ShouldContain("\n位置：四、政府信息公开的经费使用和收费情况 · 表2 第7行第3列\n");
    }

    [Fact]
    public void Other_places_follow_with_their_words()
    {
        var related = Run["results"]![1]!["relatedLocations"]!.AsArray().ShouldHaveSingleItem()!;

        related["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>().ShouldBe(26);
        Text(related["message"]!["text"]).ShouldBe("另见：三、依申请公开 · 第26行 “未收到申请”");
    }

    [Fact]
    public void The_fingerprint_of_the_finding_identifies_the_result() =>
        Text(Run["results"]![1]!["partialFingerprints"]!["finding/v1"]).ShouldBe("0123456789abcdef");

    [Fact]
    public void A_waived_finding_is_suppressed_with_its_reason_and_no_other()
    {
        Run["results"]!.AsArray().Select(r => r!["suppressions"]!.AsArray().Count).ShouldBe([0, 0, 0, 1]);
        var suppression = Run["results"]![3]!["suppressions"]![0]!;
        Text(suppression["kind"]).ShouldBe("external");
        Text(suppression["status"]).ShouldBe("accepted");
        Text(suppression["justification"]).ShouldBe("历史数据无法补录");
    }

    [Fact]
    public void What_could_not_be_checked_is_a_notification_and_no_result()
    {
        var invocation = Run["invocations"]!.AsArray().ShouldHaveSingleItem()!;

        invocation["executionSuccessful"]!.GetValue<bool>().ShouldBeFalse();
        var notes = invocation["toolExecutionNotifications"]!;
        notes.AsArray().Select(n => Text(n!["descriptor"]!["id"])).ShouldBe(["requirement-crashed", "unsupported-format"]);
        Text(notes[0]!["associatedRule"]!["id"]).ShouldBe("GK21-02");
        Text(notes[0]!["message"]!["text"]).ShouldContain("除数为零");
        Text(notes[1]!["message"]!["text"]).ShouldBe("这是旧格式，请另存为 .docx。");
        Text(notes[1]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]).ShouldBe("%E6%97%A7/%E5%B9%B4%E6%8A%A5.doc");
    }

    [Fact]
    public void A_run_that_could_check_everything_succeeded() =>
        RunOf(Sample.Write("sarif", Sample.Options(), [Sample.Report(Sample.Error)]))["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>().ShouldBeTrue();

    [Fact]
    public void Brackets_in_a_report_make_no_link()
    {
        var report = Sample.Report(Sample.Hint with { Message = new LocalizedText("见[附件](1)。", "See [it](1).") });

        Text(RunOf(Sample.Write("sarif", Sample.Options(), [report]))["results"]![0]!["message"]!["text"]).ShouldStartWith("见[附件] (1)。");
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes() =>
        Sample.Write("sarif", Sample.Options(), GateSample.Reports).ShouldBe(Sample.Write("sarif", Sample.Options(), GateSample.Reports));

    private static JsonNode RunOf(string sarif) => JsonNode.Parse(sarif)!["runs"]![0]!;

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
