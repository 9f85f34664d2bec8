using System.Text;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Tests.Fixtures;

namespace ComplianceCheck.Tests.Output.Html;

/// <summary>What holds for the page of any report, on every report of the fixtures.</summary>
public sealed class FixturePageTests
{
    public static TheoryData<string> All => [.. Fixture.Reports()];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_finding_stands_once_and_its_words_are_marked_in_the_text(string fixture)
    {
        var report = Checked(fixture);
        var page = ReadPage.Of(report);

        page.Dom.QuerySelectorAll(".finding").Length.ShouldBe(report.Shown.Count);
        var findings = report.Shown.OrderByDescending(f => f.Severity).ToArray();
        for (var i = 0; i < findings.Length; i++)
        {
            var finding = findings[i];
            var card = page.Text($"#r1-f{i + 1}");
            card.ShouldContain(finding.RuleId);
            card.ShouldContain(finding.Message.Zh);
            card.ShouldContain(finding.Fix.Zh);
            card.ShouldContain(finding.Fingerprint);
            foreach (var place in new[] { finding.Place }.OfType<Place>().Concat(finding.Related).Where(p => StandsInText(report, p)))
            {
                page.Marked(i + 1).ShouldContain(place.Quote);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Links_lead_somewhere_and_nowhere_outside_the_page(string fixture)
    {
        var page = ReadPage.Of(Checked(fixture));

        var ids = page.Dom.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();
        ids.ShouldBeUnique();
        page.Dom.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).Where(h => !ids.Contains(h.TrimStart('#'))).ShouldBeEmpty();
        page.Dom.QuerySelectorAll("[href]").ShouldAllBe(e => e.GetAttribute("href")!.StartsWith('#'));
        page.Dom.QuerySelectorAll("[src], link, iframe, object, img, form, base").ShouldBeEmpty();
        page.Text("style").ShouldNotContain("url(");
        page.Text("style").ShouldNotContain("@import");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_text_is_that_of_the_report_whatever_is_marked_in_it(string fixture)
    {
        var report = Checked(fixture);

        Solid(ReadPage.Of(report).ReportText()).ShouldBe(Solid(TextOf(report.Read.Document.Blocks)));
    }

    /// <summary>Comments, deletions and hidden text are quoted, but are no part of the text.</summary>
    private static bool StandsInText(ComplianceCheck.Output.Model.CheckedReport report, Place place) =>
        place.Quote.Length > 0 && report.Read.Document.DraftMarks.All(m => m.Place != place);

    private static ComplianceCheck.Output.Model.CheckedReport Checked(string fixture)
    {
        var report = Fixture.Check(fixture);
        return new()
        {
            Read = new ReadReport(fixture, report.Document, report.Facts, report.Regime) { Sha256 = new string('0', 64) },
            Result = report.Result,
            Shown = report.Result.Findings,
        };
    }

    private static string TextOf(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                text.Append(paragraph.ListLabel).Append(paragraph.Text);
            }
            else
            {
                text.AppendJoin("", ((Table)block).Cells.Select(c => TextOf(c.Blocks)));
            }
        }

        return text.ToString();
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
