using System.Text.Json.Nodes;
using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Tests.Output;

public sealed class JsonWriterTests
{
    private static readonly string[] RegionNames = ["text", "line", "column", "endLine", "endColumn", "offset", "paragraph", "table", "row", "cell", "key", "quote"];

    [Fact]
    public void The_result_has_the_promised_fields_in_the_promised_order()
    {
        var root = Parse([Sample.Report(Sample.Warning)], new InputError("x.doc", "unsupported-format", new LocalizedText("旧格式。", "Old format.")));

        Names(root).ShouldBe(["schemaVersion", "tool", "reports", "errors", "skipped", "summary"]);
        Names(root["tool"]).ShouldBe(["name", "version", "engine"]);
        var report = root["reports"]![0]!;
        Names(report).ShouldBe(["path", "sha256", "status", "facts", "findings", "waived", "unusedWaivers", "outcomes", "notes"]);
        Names(report["facts"]).ShouldBe(
            ["title", "agency", "reportYear", "regime", "period", "periods", "sections", "counts", "tables", "citations", "dates", "listedParts", "duplicates", "residue"]);
        Names(report["outcomes"]).ShouldBe(["passed", "failed", "notApplicable", "notAssessable", "crashed"]);
        var finding = report["findings"]![0]!;
        Names(finding).ShouldBe(["ruleId", "severity", "message", "basis", "place", "related", "moreRelated", "evidence", "moreEvidence", "fix", "fingerprint", "waiver"]);
        Names(finding["basis"]![0]).ShouldBe(["document", "number", "article"]);
        Names(finding["place"]).ShouldBe(RegionNames);
        Names(finding["related"]![0]).ShouldBe(RegionNames);
        Names(finding["evidence"]![0]).ShouldBe(["name", "value", "quote"]);
        Names(root["errors"]![0]).ShouldBe(["path", "code", "message"]);
        Names(root["summary"]).ShouldBe(["reports", "errors", "skipped", "hidden", "findings", "waivers"]);
        Names(root["summary"]!["findings"]).ShouldBe(["error", "warning", "info"]);
    }

    [Fact]
    public void The_result_has_the_values_of_the_report()
    {
        var root = Parse([Sample.Report(Sample.Hint, Sample.Warning, Sample.Error)], new InputError("x.doc", "unsupported-format", new LocalizedText("旧格式。", "Old format.")));

        root["schemaVersion"]!.GetValue<int>().ShouldBe(1);
        root["tool"]!.ToJsonString().ShouldBe("""{"name":"compliancecheck","version":"1.2.3","engine":"direct"}""");
        var report = root["reports"]![0]!;
        Text(report["path"]).ShouldBe("草稿/年报.docx");
        Text(report["sha256"]).ShouldBe(new string('a', 64));
        Text(report["status"]).ShouldBe("checked");
        report["outcomes"]!.ToJsonString().ShouldBe("""{"passed":1,"failed":1,"notApplicable":1,"notAssessable":2,"crashed":0}""");
        report["findings"]!.AsArray().Select(f => Text(f!["severity"])).ShouldBe(["info", "warning", "error"]);
        report["findings"]![0]!["place"].ShouldBeNull();
        var warning = report["findings"]![1]!;
        Text(warning["ruleId"]).ShouldBe("GK07-23");
        Text(warning["message"]).ShouldBe(Sample.Warning.Message.Zh);
        Text(warning["fix"]).ShouldBe(Sample.Warning.Fix.Zh);
        Text(warning["fingerprint"]).ShouldBe("0123456789abcdef");
        Text(warning["basis"]![0]!["article"]).ShouldBe("第三十二条第（三）项");
        Text(warning["place"]!["text"]).ShouldBe("四、政府信息公开的经费使用和收费情况");
        Text(warning["place"]!["quote"]).ShouldBe(Sample.Warning.Place!.Quote);
        warning["place"]!["line"]!.GetValue<int>().ShouldBe(31);
        warning["place"]!["table"].ShouldBeNull();
        warning["evidence"]![0]!["value"].ShouldBeNull();
        Text(report["findings"]![2]!["place"]!["key"]).ShouldBe("requests-2021:r3.c1");
        Text(root["errors"]![0]!["message"]).ShouldBe("旧格式。");
        root["summary"]!.ToJsonString().ShouldBe("""{"reports":1,"errors":1,"skipped":0,"hidden":0,"findings":{"error":1,"warning":1,"info":1},"waivers":{"used":0,"expired":0,"unused":0}}""");
    }

    [Fact]
    public void Sentences_are_in_the_language_asked_for()
    {
        var report = Sample.Report(Sample.Warning) with { Notes = [new LocalizedText("说明", "a note")] };
        var root = JsonNode.Parse(Sample.Write("json", Sample.Options(DisplayLanguage.English), [report]))!;

        Text(root["reports"]![0]!["findings"]![0]!["message"]).ShouldBe(Sample.Warning.Message.En);
        Text(root["reports"]![0]!["notes"]![0]).ShouldBe("a note");
    }

    [Fact]
    public void A_document_that_is_no_report_has_its_own_status()
    {
        var report = Sample.Report();
        var root = Parse([report with { Result = report.Result with { IsReport = false } }]);

        Text(root["reports"]![0]!["status"]).ShouldBe("not-a-report");
    }

    [Fact]
    public void Facts_have_the_promised_shape_and_values()
    {
        var root = JsonNode.Parse(Sample.WriteFacts("json", Sample.Options(), Sample.Facts))!;

        Names(root).ShouldBe(["schemaVersion", "reports", "skipped"]);
        Names(root["reports"]![0]).ShouldBe(["path", "facts"]);
        var facts = root["reports"]![0]!["facts"]!;
        facts["title"]!["year"]!.GetValue<int>().ShouldBe(2017);
        Names(facts["title"]).ShouldBe(["text", "year", "agency"]);
        Text(facts["agency"]!["kind"]).ShouldBe("department");
        facts["agency"]!["place"]!.AsArray().Select(Text).ShouldBe(["浙江省", "杭州市"]);
        Text(facts["regime"]).ShouldBe("cn-2007");
        Names(facts["period"]).ShouldBe(["start", "end", "class", "quote", "place"]);
        Text(facts["period"]!["start"]).ShouldBe("2017-01-01");
        facts["periods"]!.AsArray().Select(p => Text(p!["class"])).ShouldBe(["full", "end-only"]);
        Names(facts["sections"]![0]).ShouldBe(["role", "roles", "ordinal", "level", "heading", "place"]);
        Text(facts["sections"]![0]!["role"]).ShouldBe("on-request");
        facts["sections"]![0]!["roles"]!.AsArray().Select(Text).ShouldBe(["on-request", "fees"]);
        Names(facts["counts"]![0]).ShouldBe(["topic", "zero", "value", "unit", "section", "covers", "part", "otherBody", "otherMatter", "quote", "place"]);
        facts["counts"]![0]!["zero"]!.GetValue<bool>().ShouldBeTrue();
        facts["counts"]![1]!["zero"]!.GetValue<bool>().ShouldBeFalse();
        facts["counts"]![1]!["value"].ShouldBeNull();
        facts["counts"]!.AsArray().Select(c => Text(c!["covers"])).ShouldBe(["report-year", "part-of-year"]);
        facts["tables"]![0]!["cells"]!.ToJsonString().ShouldBe(
            """[{"row":"r1","column":"c1","value":3,"state":"number"},{"row":"r2","column":"c1","value":null,"state":"blank"}]""");
        Names(facts["citations"]![0]).ShouldBe(["document", "number", "quote"]);
        facts["dates"]!.ToJsonString().ShouldBe("""{"published":"2018-03-15","signed":null}""");
        Text(facts["listedParts"]!["parts"]![0]).ShouldBe("概述");
        Text(facts["residue"]![0]!["kind"]).ShouldBe("placeholder");
    }

    [Fact]
    public void Facts_of_an_empty_document_are_null_or_empty_but_present()
    {
        var facts = JsonNode.Parse(Sample.WriteFacts("json", Sample.Options(), new ReportFacts()))!["reports"]![0]!["facts"]!.AsObject();

        foreach (var name in (string[])["title", "agency", "reportYear", "period", "listedParts"])
        {
            facts.ContainsKey(name).ShouldBeTrue(name);
            facts[name].ShouldBeNull(name);
        }

        facts["counts"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("依申请公开")]
    [InlineData("𠮷林县")]
    [InlineData("\"引号\"与\\反斜杠\n换行")]
    [InlineData("𠮷\"\\\n\u001b")]
    public void Chinese_is_not_escaped_and_every_text_survives(string text)
    {
        var report = Sample.Report() with { Read = Sample.Report().Read with { Path = text } };
        var json = Sample.Write("json", Sample.Options(), [report]);

        Text(JsonNode.Parse(json)!["reports"]![0]!["path"]).ShouldBe(text);
        json.ShouldContain(text[..2] == "\"引" ? "引号" : text[..2]);
        json.ShouldNotContain("\\u6");
        json.ShouldNotContain("\\ud8", Case.Insensitive);
    }

    [Fact]
    public void Half_a_character_does_not_break_the_output()
    {
        var report = Sample.Report() with { Read = Sample.Report().Read with { Path = "a\ud800b" } };

        Text(Parse([report])["reports"]![0]!["path"]).ShouldBe("a\ufffdb");
    }

    [Fact]
    public void The_same_results_give_the_same_bytes()
    {
        var first = Sample.Write("json", Sample.Options(), [Sample.Report(Sample.Warning, Sample.Error)]);

        Sample.Write("json", Sample.Options(), [Sample.Report(Sample.Warning, Sample.Error)]).ShouldBe(first);
        first.ShouldEndWith("}\n");
    }

    private static JsonNode Parse(IEnumerable<CheckedReport> reports, params InputError[] errors) =>
        JsonNode.Parse(Sample.Write("json", Sample.Options(), reports, errors))!;

    private static string[] Names(JsonNode? node) => [.. node!.AsObject().Select(p => p.Key)];

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
