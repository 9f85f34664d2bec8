using ComplianceCheck.Findings;

namespace ComplianceCheck.Tests.Fixtures;

/// <summary>A crawler keeps the beginning of a page: what it lost is no fault of the report.</summary>
public sealed class CutFileTests
{
    private const int Cuts = 24;
    private const int Least = 4;

    public static TheoryData<string> Texts =>
    [
        "2007/bureau.txt", "2007/county-government.txt", "2007/department-oneline.txt", "2007/subdistrict-wrapped.txt", "2007/township.md",
        "2019/department.txt", "2021/department.txt", "2021/department-cells.txt", "2021/department-oneline.txt", "2021/township.md",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_file_that_stops_in_a_sentence_has_no_error_that_the_whole_report_has_not(string fixture)
    {
        var text = Fixture.ReadText(fixture);
        var whole = Errors(text, fixture);

        foreach (var at in CutsOf(text))
        {
            Errors(text[..at], fixture).Except(whole).ShouldBeEmpty($"cut at {at}: …{text[Math.Max(0, at - 30)..at]}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Where_the_break_is_seen_it_is_the_only_finding_that_the_whole_report_has_not(string fixture)
    {
        var text = Fixture.ReadText(fixture);
        var whole = Rules(CheckedReport.OfText(text, Path.GetFileName(fixture)));
        var seen = 0;

        foreach (var at in CutsOf(text))
        {
            var report = CheckedReport.OfText(text[..at], Path.GetFileName(fixture));
            if (report.Facts.BreakOff is not null)
            {
                seen++;
                Rules(report).Except(whole).ShouldBe(["GK00-61"], $"cut at {at}: …{text[Math.Max(0, at - 30)..at]}");
            }
        }

        seen.ShouldBeGreaterThan(Cuts / 4);
    }

    private static string[] Rules(CheckedReport report) => [.. report.Result.Findings.Select(f => f.RuleId).Distinct()];

    private static string[] Errors(string text, string name) =>
        [.. CheckedReport.OfText(text, Path.GetFileName(name)).Result.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.RuleId).Distinct()];

    // From the first heading on: the lead-in alone says what there is to say of the period. A few characters of the broken sentence are there.
    private static IEnumerable<int> CutsOf(string text)
    {
        var from = text.IndexOf("一、", StringComparison.Ordinal) + 8;
        for (var i = 1; i < Cuts; i++)
        {
            var at = from + ((text.Length - from) * i / Cuts);
            while (at < text.Length - 1 && !text.AsSpan(at - Least, Least + 1).ToString().All(IsHan))
            {
                at++;
            }

            yield return at;
        }
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
