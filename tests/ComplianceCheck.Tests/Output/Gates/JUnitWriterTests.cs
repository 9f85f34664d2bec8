using System.Xml.Linq;
using ComplianceCheck.Kinds;
using ComplianceCheck.Messages;
using ComplianceCheck.Output;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed class JUnitWriterTests
{
    private static readonly XElement[] Suites = [.. SuitesOf(Sample.Write("junit", Sample.Options(), GateSample.Reports, GateSample.Unreadable))];

    [Fact]
    public void The_output_keeps_to_the_schema() =>
        Schemas.MistakesOfXml("junit.xsd", Sample.Write("junit", Sample.Options(), GateSample.Reports, GateSample.Unreadable)).ShouldBeEmpty();

    [Theory]
    [InlineData("classname=", "class=")]
    [InlineData("<failure message=", "<fault message=")]
    public void The_schema_refuses_what_JUnit_does_not_have(string right, string wrong)
    {
        var xml = Sample.Write("junit", Sample.Options(), GateSample.Reports);

        xml.ShouldContain(right);
        Schemas.MistakesOfXml("junit.xsd", xml.Replace(right, wrong, StringComparison.Ordinal).Replace("</failure>", wrong[..2] == "<f" ? "</fault>" : "</failure>", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(GateSample.Hostile), MemberType = typeof(GateSample))]
    public void Any_text_keeps_to_the_schema_and_adds_no_element(string text)
    {
        var xml = GateSample.Write("junit", text);

        Schemas.MistakesOfXml("junit.xsd", xml).ShouldBeEmpty();
        SuitesOf(xml).Select(s => s.Elements("testcase").Count()).ShouldBe([8, 1]);
    }

    [Theory]
    [InlineData("a\u001B[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u202Eb\u2028c", "a\uFFFDb c")]
    [InlineData("a\uDB40\uDC41b", "a\uFFFDb")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("葛\uDB40\uDD00城\n第二行", "葛\uDB40\uDD00城\n第二行")]
    public void Characters_that_deceive_are_replaced(string text, string expected)
    {
        var xml = GateSample.Write("junit", text);

        xml.ShouldContain(expected.Replace("\n", "&#xA;", StringComparison.Ordinal));
        xml.ShouldNotContain(text == expected ? "\u202E" : text);
    }

    [Fact]
    public void A_report_is_a_suite_that_counts_its_requirements()
    {
        Attributes(Suites[0]).ShouldBe(["草稿/年报.docx", "8", "3", "1", "3", "0"]);
        Suites[0].Elements("testcase").Count(c => c.Element("failure") is not null).ShouldBe(3);
        Suites[0].Elements("testcase").Count(c => c.Element("error") is not null).ShouldBe(1);
        Suites[0].Elements("testcase").Count(c => c.Element("skipped") is not null).ShouldBe(3);
    }

    [Fact]
    public void A_requirement_is_named_by_id_and_title_and_belongs_to_its_report()
    {
        var test = Case("GK07-23");

        test.Attribute("name")!.Value.ShouldBe("GK07-23 减免费用应写明，没有也要写明");
        test.Attribute("classname")!.Value.ShouldBe("草稿/年报_docx");
    }

    [Fact]
    public void A_failure_says_what_where_why_and_how_to_repair_it()
    {
        var failure = Case("GK07-23").Element("failure")!;

        failure.Attribute("message")!.Value.ShouldBe("没有写明减免费用的情况，也没有写明没有减免。");
        failure.Attribute("type")!.Value.ShouldBe("warning");
        failure.Value.Split('\n').ShouldBe(
        [
            "没有写明减免费用的情况，也没有写明没有减免。",
            "位置：四、政府信息公开的经费使用和收费情况 · 第31行",
            "原文：" + Sample.Warning.Place!.Quote,
            "另见：三、依申请公开 · 第26行 “未收到申请”",
            "依据：《中华人民共和国政府信息公开条例》（国务院令第492号）第三十二条第（三）项",
            "修改：例如：2017年，本机关未减免费用。",
        ]);
    }

    [Fact]
    public void All_findings_of_a_requirement_are_in_its_one_failure()
    {
        var report = Sample.Report(Sample.Warning, Sample.Warning with { Message = new LocalizedText("又一处。", "Another.") });
        var failures = SuitesOf(Sample.Write("junit", Sample.Options(), [report])).Descendants("failure").ToArray();

        failures.ShouldHaveSingleItem().Value.ShouldContain("\n\n又一处。\n");
        failures[0].Attribute("message")!.Value.ShouldBe("没有写明减免费用的情况，也没有写明没有减免。 又一处。");
    }

    [Fact]
    public void What_was_not_judged_is_skipped_with_the_reason()
    {
        Message("GK07-30", "skipped").ShouldBe("无法判断：缺少章节“举报投诉”");
        Message("GK21-01", "skipped").ShouldBe("不适用：年度不符");
        Message("GK21-02", "error").ShouldContain("除数为零");
        Case("GK07-17").Elements().ShouldBeEmpty();
    }

    [Fact]
    public void A_requirement_whose_findings_are_all_waived_or_hidden_is_skipped_and_not_passed()
    {
        var hidden = Sample.Report(Sample.Warning) with { Shown = [] };
        var waived = hidden with { Waivers = GateSample.Reports[0].Waivers };

        SuitesOf(Sample.Write("junit", Sample.Options(), [hidden, waived])).Select(s => Case(s, "GK07-23").Element("skipped")?.Attribute("message")?.Value).ShouldBe(
            ["有问题，但级别较低，未要求显示", "豁免：理由：历史数据无法补录；负责人：办公室；有效期至 2027-12-31（compliancecheck.waivers.yaml:3）"]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_suite_with_an_error()
    {
        Attributes(Suites[1]).ShouldBe(["旧/年报.doc", "1", "0", "1", "0", "0"]);
        var error = Suites[1].Elements("testcase").ShouldHaveSingleItem().Element("error")!;
        error.Attribute("type")!.Value.ShouldBe("unsupported-format");
        error.Attribute("message")!.Value.ShouldBe("这是旧格式，请另存为 .docx。");
    }

    [Fact]
    public void A_run_that_breaks_off_does_not_look_complete()
    {
        using var stream = new MemoryStream();
        using (var writer = ResultFormats.All.Single(f => f.Name == "junit").Results(stream, Sample.Options()))
        {
            writer.Write(Sample.Report() with { Requirements = BuiltInRules.Book.Requirements });
        }

        System.Text.Encoding.UTF8.GetString(stream.ToArray()).ShouldEndWith("</testsuite>");
    }

    private static IEnumerable<XElement> SuitesOf(string xml) => XDocument.Parse(xml).Root!.Elements("testsuite");

    private static IEnumerable<string> Attributes(XElement element) => element.Attributes().Select(a => a.Value);

    private static XElement Case(string id) => Case(Suites[0], id);

    private static XElement Case(XElement suite, string id) =>
        suite.Elements("testcase").Single(c => c.Attribute("name")!.Value.StartsWith(id, StringComparison.Ordinal));

    private static string Message(string id, string element) => Case(id).Element(element)!.Attribute("message")!.Value;
}
