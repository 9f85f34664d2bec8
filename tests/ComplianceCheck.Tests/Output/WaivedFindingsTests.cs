using System.Text.Json.Nodes;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Tests.Output.Html;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Tests.Output;

public sealed class WaivedFindingsTests
{
    private static readonly Waiver Accepted = new()
    {
        Requirement = "GK07-23",
        Report = "年报.docx",
        Fingerprint = Sample.Warning.Fingerprint,
        Reason = "历史数据无法补录",
        Owner = "办公室",
        Expires = new DateOnly(2027, 12, 31),
        File = "compliancecheck.waivers.yaml",
        Line = 3,
    };

    private static readonly CheckedReport Report = Sample.Report(Sample.Warning, Sample.Error) with
    {
        Shown = [Sample.Error],
        Waivers = new WaiverMatch(
            [new WaivedFinding(Sample.Warning, Accepted)],
            [new WaivedFinding(Sample.Error, Accepted with { Reason = "等待核实", Expires = new DateOnly(2026, 1, 31), Line = 9 })],
            [Accepted with { Requirement = "GK07-30", Reason = "旧问题", Line = 15 }]),
    };

    [Fact]
    public void The_text_names_what_is_waived_what_is_expired_and_what_is_unused()
    {
        var text = Sample.Write("text", Sample.Options(), [Report]);

        text.ShouldContain("豁免：已于 2026-01-31 到期；当时的理由：等待核实；负责人：办公室（compliancecheck.waivers.yaml:9）");
        text.ShouldContain("  已豁免的问题\n    警告 GK07-23  第31行\n      没有写明减免费用的情况，也没有写明没有减免。\n      理由：历史数据无法补录；负责人：办公室；有效期至 2027-12-31（compliancecheck.waivers.yaml:3）\n");
        text.ShouldContain("  未用到的豁免（问题已经改好，或者原文有了改动）\n    GK07-30\n      理由：旧问题；");
        text.ShouldContain("发现问题：错误 1，警告 0，提示 0\n  豁免：用到 1，已到期 1，未用到 1\n");
    }

    [Fact]
    public void Without_waivers_nothing_is_said_of_them() =>
        Sample.Write("text", Sample.Options(), [Sample.Report(Sample.Error)]).ShouldNotContain("豁免");

    [Fact]
    public void Quiet_text_shows_findings_and_the_waiver_that_expired()
    {
        var text = Sample.Write("text", Sample.Options() with { Quiet = true }, [Report]);

        text.ShouldContain("等待核实");
        text.ShouldNotContain("历史数据");
    }

    [Fact]
    public void The_page_keeps_waived_findings_below_the_others()
    {
        var page = ReadPage.Of(Report);

        page.Texts(".finding .rule").ShouldBe(["GK21-40"]);
        page.Text(".finding dl").ShouldContain("豁免已于 2026-01-31 到期；当时的理由：等待核实；");
        page.Texts(".waivers h3").ShouldBe(["已豁免的问题", "未用到的豁免（问题已经改好，或者原文有了改动）"]);
        page.Texts(".waivers li")[0].Trim().ShouldBe(
            "警告 GK07-23 第31行没有写明减免费用的情况，也没有写明没有减免。理由：历史数据无法补录；负责人：办公室；有效期至 2027-12-31（compliancecheck.waivers.yaml:3）");
        page.Text(".remarks").ShouldContain("豁免：用到 1，已到期 1，未用到 1");
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("rdjson")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void A_pipeline_is_told_that_a_waiver_has_expired(string format) =>
        Sample.Write(format, Sample.Options(), [Report with { Result = Report.Result with { Outcomes = [new RequirementOutcome("GK21-40", Outcome.Failed, null, [])] } }])
            .ShouldContain("豁免：已于 2026-01-31 到期；当时的理由：等待核实；负责人：办公室（compliancecheck.waivers.yaml:9）");

    [Fact]
    public void The_JSON_keeps_waived_findings_apart_and_counts_them()
    {
        var root = JsonNode.Parse(Sample.Write("json", Sample.Options(), [Report]))!;

        var report = root["reports"]![0]!;
        report["findings"]!.AsArray().ShouldHaveSingleItem()!["waiver"]!["status"]!.GetValue<string>().ShouldBe("expired");
        var waived = report["waived"]!.AsArray().ShouldHaveSingleItem()!;
        waived["ruleId"]!.GetValue<string>().ShouldBe("GK07-23");
        waived["waiver"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            .ShouldBe("""{"status":"used","reason":"历史数据无法补录","owner":"办公室","expires":"2027-12-31","file":"compliancecheck.waivers.yaml","line":3}""");
        report["unusedWaivers"]!.AsArray().ShouldHaveSingleItem()!["ruleId"]!.GetValue<string>().ShouldBe("GK07-30");
        root["summary"]!["waivers"]!.ToJsonString().ShouldBe("""{"used":1,"expired":1,"unused":1}""");
        root["summary"]!["findings"]!["warning"]!.GetValue<int>().ShouldBe(0);
    }
}
