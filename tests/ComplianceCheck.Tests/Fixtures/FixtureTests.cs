using ComplianceCheck.Findings;

namespace ComplianceCheck.Tests.Fixtures;

public sealed class FixtureTests
{
    private static readonly string[] NoReports = [".gitattributes", "README.md"];

    public static TheoryData<string> All => [.. Fixture.Names()];

    /// <summary>One report in other formats: whatever the wrapping, it is the same report.</summary>
    public static TheoryData<string> OneReport => [.. Fixture.Names().Where(n => !n.StartsWith("2007/department-draft", StringComparison.Ordinal) && n != Original(n))
        .Where(n => n[(n.IndexOf('/', StringComparison.Ordinal) + 1)..].StartsWith("department", StringComparison.Ordinal))];

    private const string Draft = "2007/department-draft.docx";

    [Theory]
    [MemberData(nameof(All))]
    public void A_report_yields_exactly_the_findings_expected_of_it(string fixture)
    {
        var report = Fixture.Check(fixture);

        var missing = new List<ExpectedFinding>();
        var left = report.Result.Findings.ToList();
        // The most exact expectations choose first, so that a vague one does not take their finding.
        foreach (var expected in Fixture.Of(fixture).Findings().OrderByDescending(e => e.Quote?.Length ?? -1))
        {
            if (left.FirstOrDefault(expected.Covers) is { } found)
            {
                left.Remove(found);
            }
            else
            {
                missing.Add(expected);
            }
        }

        (left.Count + missing.Count).ShouldBe(
            0, $"{fixture}\nmissing:\n{string.Join('\n', missing.Select(m => "  " + m))}\nnot expected:\n{CheckedReport.Show(left)}\n");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_read_from_a_report_is_what_it_says(string fixture)
    {
        var expected = Fixture.Of(fixture);
        var report = Fixture.Check(fixture);
        var facts = report.Facts;
        var period = facts.Periods.Count == 0 ? null : facts.Periods[0];
        var read = new Dictionary<string, string?>
        {
            ["year"] = facts.ReportYear?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["agency"] = facts.Agency?.Name,
            ["kind"] = Lower(facts.Agency?.Kind.ToString()),
            ["regime"] = report.Regime,
            ["period"] = period is null ? "none" : $"{period.Start:yyyy-MM-dd}..{period.End:yyyy-MM-dd}",
        };

        read.Where(r => expected.Value(r.Key) is not null).ToDictionary()
            .ShouldBe(read.Keys.Where(k => expected.Value(k) is not null).ToDictionary(k => k, expected.Value));
        if (expected.List("sections") is { } sections)
        {
            facts.Sections.Where(s => s.Level == 1).Select(s => s.Role).ShouldBe(sections, string.Join('\n', facts.Sections.Select(s => $"{s.Level} {s.Role} {s.Heading}")));
        }

        if (expected.List("zeros") is { } zeros)
        {
            facts.Counts.Where(c => c.IsZero).Select(c => c.Topic).Distinct().Order(StringComparer.Ordinal)
                .ShouldBe(zeros.Order(StringComparer.Ordinal), string.Join('\n', facts.Counts.Select(c => $"{c.Topic} {c.Value} {c.Covers} {c.Role} “{c.Place.Quote}”")));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_requirement_crashes_and_every_one_has_its_outcome(string fixture)
    {
        var result = Fixture.Check(fixture).Result;

        result.Outcomes.Where(o => o.Outcome == Outcome.Crashed).Select(o => o.ToString()).ShouldBeEmpty();
        result.Outcomes.Select(o => o.RuleId).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(OneReport))]
    public void The_same_report_yields_the_same_findings_in_every_format(string fixture) =>
        Fixture.Check(fixture).Result.Findings.Select(f => f.RuleId)
            .ShouldBe(Fixture.Check(Original(fixture)).Result.Findings.Select(f => f.RuleId), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(OneReport))]
    public void The_same_tables_have_the_same_figures_in_every_format(string fixture) =>
        Cells(fixture).ShouldBe(Cells(Original(fixture)), ignoreOrder: true);

    [Fact]
    public void Every_report_has_an_expected_file() =>
        Fixture.Reports().Where(r => !NoReports.Contains(Path.GetFileName(r))).ShouldBe(Fixture.Names());

    private static string Original(string fixture) => fixture[..fixture.IndexOf('/', StringComparison.Ordinal)] + "/department.txt";

    private static IEnumerable<string> Cells(string fixture) =>
        Fixture.Check(fixture).Facts.Tables.SelectMany(t => t.Cells.Select(c => $"{t.Kind} {c.Row}.{c.Column} {c.State} {c.Value}"));

    private static string? Lower(string? word) => word is null ? null : char.ToLowerInvariant(word[0]) + word[1..];
}
