namespace ComplianceCheck.Tests.Fixtures;

/// <summary>A page may be stored as one line: that its line breaks are gone is no fault of the report.</summary>
public sealed class JoinedLinesTests
{
    // Without breaks the figures of a table that stands a cell a line cannot be told apart, a drawn table is none, and words of the page run into each other.
    private static readonly string[] NotReadable =
        ["2007/department.txt", "2007/zone-committee-twice.txt", "2019/department.txt", "2021/department-cells.txt", "2021/faulty-township-aspects.txt", "2021/faulty-township-blank-cells.txt"];

    public static TheoryData<string> Texts =>
        [.. Fixture.Names().Where(n => n.EndsWith(".txt", StringComparison.Ordinal) && !n.Contains("-gb18030", StringComparison.Ordinal) && !NotReadable.Contains(n))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_report_in_one_line_has_no_finding_that_it_has_not_in_many(string fixture)
    {
        var text = Fixture.ReadText(fixture);
        var joined = string.Concat(text.Split('\n').Select(l => l.Trim(' ', '\t', '\r', '\u3000')));

        Rules(joined, fixture).Except(Rules(text, fixture)).ShouldBeEmpty(CheckedReport.Show(CheckedReport.OfText(joined, Path.GetFileName(fixture)).Result.Findings));
    }

    private static string[] Rules(string text, string name) =>
        [.. CheckedReport.OfText(text, Path.GetFileName(name)).Result.Findings.Select(f => f.RuleId).Distinct()];
}
