using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Tests.Output.Html;

public sealed class HostilePageTests
{
    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)",
        "--><!-- ]]>",
        "&lt;b&gt; &amp;amp; &#60;",
        "{{script}} {{reports}}",
        "</details></section></main>",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_a_report_says_is_text_everywhere(string words)
    {
        var document = new ReportDocument(
            words,
            SourceFormat.PlainText,
            [
                new Paragraph { Text = words + "之后", ListLabel = words, Number = 1 },
                new Table { Number = 1, RowCount = 1, ColumnCount = 1, Cells = [new TableCell { Row = 1, Column = 1, Blocks = [new Paragraph { Text = words, Number = 1 }] }] },
            ],
            []);
        var both = new LocalizedText(words, words);
        var finding = ReadPage.About(Severity.Warning, 1, 0, words) with
        {
            RuleId = words,
            Message = both,
            Fix = both,
            Basis = [new LegalBasis(words, words, words)],
            Evidence = [new Evidence(words, words, words)],
            Fingerprint = words,
        };
        var report = Sample.Report(document, finding with { Place = finding.Place! with { Section = words } }, finding with { Place = new Place { Table = 1, Row = 1, Cell = 1, Quote = words } });
        report = report with { Notes = [both], Read = report.Read with { Path = words, Sha256 = words, Regime = words } };
        var page = new ReadPage(Sample.Write("html", Sample.Options(), [report], new InputError(words, words, both)));

        page.Dom.QuerySelectorAll("script").Select(s => s.GetAttribute("type")).ShouldBe(["application/json", "application/json", null]);
        page.Dom.QuerySelectorAll("style").Length.ShouldBe(1);
        page.Dom.QuerySelectorAll("img").ShouldBeEmpty();
        page.Dom.All.SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on", StringComparison.Ordinal));
        page.Text(".verdict .file").ShouldBe(words);
        page.Text(".unreadable h2").ShouldBe(words);
        page.Text(".rule").ShouldBe(words);
        page.Text(".unreadable .about").ShouldBe(words);
        page.Marked(2).ShouldBe(words);
        page.ReportText().ShouldContain(words + words + "之后");
    }

    [Theory]
    [InlineData("前\0后", "前\uFFFD后")]
    [InlineData("前\u0008后", "前\uFFFD后")]
    [InlineData("前\u001B[31m后", "前\uFFFD[31m后")]
    [InlineData("前\u0085后", "前\uFFFD后")]
    [InlineData("前\uFFFE后", "前\uFFFD后")]
    [InlineData("前\r\n后", "前\n后")]
    [InlineData("前\r后", "前\n后")]
    [InlineData("前\U0002B5AF后", "前\U0002B5AF后")]
    public void Characters_that_no_page_may_hold_are_replaced(string words, string shown) =>
        ReadPage.Of(Sample.Report(Line(words))).ReportText().Trim('\n').ShouldBe(shown);

    // In the arguments of a test they would be replaced before it begins.
    [Fact]
    public void Halves_of_a_character_are_replaced() =>
        ReadPage.Of(Sample.Report(Line("前\uD83D中\uDE00后"))).ReportText().Trim('\n').ShouldBe("前\uFFFD中\uFFFD后");

    [Fact]
    public void A_mark_does_not_part_the_halves_of_a_character()
    {
        var page = ReadPage.Of(Sample.Report(Line("前\U0002B5AF后"), ReadPage.About(Severity.Warning, 1, 0, "前\uD86D")));

        page.ReportText().Trim('\n').ShouldBe("前\U0002B5AF后");
    }

    [Fact]
    public void Marks_that_turn_the_direction_of_writing_stay_in_the_text_of_the_report()
    {
        const string words = "\u202Etxt.exe";
        var report = Sample.Report(Line(words), ReadPage.About(Severity.Warning, 1, 0, words) with { Message = new LocalizedText(words, words) });
        var page = ReadPage.Of(report with { Read = report.Read with { Path = words } });

        page.Marked(1).ShouldBe(words);
        page.Text(".verdict .file").ShouldBe("\uFFFDtxt.exe");
        page.Text(".message").ShouldBe("\uFFFDtxt.exe");
        page.Text(".finding q").ShouldBe("\uFFFDtxt.exe");
    }

    private static ReportDocument Line(string text) => new("年报.txt", SourceFormat.PlainText, [new Paragraph { Text = text, Number = 1 }], []);
}
