using System.Text;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Fixtures;
using FsCheck.Xunit;

namespace ComplianceCheck.Tests.Properties;

/// <summary>Whatever a file holds, it is checked or refused in one clear sentence.</summary>
[Properties(Arbitrary = [typeof(Drafts)], MaxTest = 60, Replay = "20170228,1")]
public sealed class ReadingProperties
{
    private static readonly byte[][] Beginnings =
    [
        [], "PK\u0003\u0004"u8.ToArray(), "<!DOCTYPE html><table><td>"u8.ToArray(), "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(),
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xD0, 0xCF, 0x11, 0xE0], "%PDF"u8.ToArray(),
    ];

    private static readonly string[] Names = ["report", "report.txt", "report.md", "report.docx", "report.html", "report.mht"];

    [Property]
    public void Any_bytes_are_checked_or_refused(byte[] bytes)
    {
        foreach (var beginning in Beginnings)
        {
            foreach (var name in Names)
            {
                ShouldBeCheckedOrRefused([.. beginning, .. bytes], name);
            }
        }
    }

    [Property]
    public void Any_text_is_checked_or_refused(string text) => ShouldBeCheckedOrRefused(Encoding.UTF8.GetBytes(text ?? ""), "report.txt");

    [Property]
    public void Any_draft_is_checked(Draft draft)
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode])
        {
            ShouldBeCheckedOrRefused([.. encoding.GetPreamble(), .. encoding.GetBytes(draft.Text)], "report.txt").ShouldBeNull(draft.Text);
        }
    }

    [Property]
    public void Any_draft_in_a_page_is_checked_or_refused(Draft draft) =>
        ShouldBeCheckedOrRefused(
            Encoding.UTF8.GetBytes($"<html><body><p>{draft.Text.Replace("\n", "</p><p>", StringComparison.Ordinal)}<table><tr><td>{draft.Text}"), "report.html");

    [Property]
    public void Any_draft_in_a_document_is_checked(Draft draft) => ShouldBeCheckedOrRefused(draft.ToDocx(), "report.docx").ShouldBeNull(draft.Text);

    [Property]
    public void Every_requirement_ends_in_exactly_one_outcome(Draft draft)
    {
        var (_, facts, _, result) = CheckedReport.OfText(draft.Text);

        Enum.GetValues<Outcome>().Sum(result.Count).ShouldBe(BuiltInRules.Book.For(facts, RuleOptions.None).Decisions.Count);
        result.Outcomes.Select(o => o.RuleId).ShouldBeUnique();
        result.Findings.Select(f => f.RuleId).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(result.Outcomes.Where(o => o.Outcome == Outcome.Failed).Select(o => o.RuleId));
    }

    /// <returns>The code of the refusal; null where there was a result.</returns>
    private static string? ShouldBeCheckedOrRefused(byte[] bytes, string name)
    {
        try
        {
            CheckedReport.Of(new MemoryStream(bytes), name).Result.Outcomes.ShouldNotContain(o => o.Outcome == Outcome.Crashed);
            return null;
        }
        catch (DocumentException refused)
        {
            refused.Sentence.Zh.ShouldNotBeNullOrWhiteSpace();
            refused.Sentence.En.ShouldNotBeNullOrWhiteSpace();
            refused.Sentence.Zh.ShouldNotContain('\n');
            return refused.Code;
        }
    }
}
