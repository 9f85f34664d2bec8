using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Fixtures;

namespace ComplianceCheck.Tests.Properties;

/// <summary>What must not change a result: where lines begin, the order of cells, other reports beside it.</summary>
public sealed class StabilityProperties
{
    public static TheoryData<string> WithTables => [.. Fixture.Names().Where(n => Fixture.Check(n).Facts.Tables.Count > 0)];

    public static TheoryData<string> InLines => [.. Fixture.Names().Where(n => n.EndsWith(".txt", StringComparison.Ordinal)
        && !n.Contains("wrapped", StringComparison.Ordinal) && !n.Contains("utf16", StringComparison.Ordinal) && !n.Contains("gb18030", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(WithTables))]
    public void The_order_of_cells_decides_no_verdict(string fixture)
    {
        var random = new Random(1);
        var facts = Fixture.Check(fixture).Facts;
        for (var round = 0; round < 20; round++)
        {
            var tables = facts.Tables.Select(t => t with { Cells = [.. t.Cells.Select(c => random.Next(40) == 0 ? Wrong(c, random) : c)] }).ToArray();
            var turned = tables.Select(t => t with { Cells = [.. t.Cells.OrderBy(_ => random.Next())] }).ToArray();

            Said(facts with { Tables = turned }).ShouldBe(Said(facts with { Tables = tables }), $"{fixture} {round}");
        }
    }

    [Theory]
    [MemberData(nameof(InLines))]
    public void Blank_lines_and_other_line_numbers_keep_every_fingerprint(string fixture)
    {
        var random = new Random(2);
        var text = Fixture.ReadText(fixture);
        var prints = Prints(text);
        Prints("\n\n\n" + text).ShouldBe(prints);
        Prints(text.ReplaceLineEndings("\r\n")).ShouldBe(prints);
        for (var round = 0; round < 5; round++)
        {
            Prints(string.Join('\n', text.Split('\n').Select(l => l.EndsWith('。') && random.Next(3) == 0 ? l + "\n\n" : l))).ShouldBe(prints, $"{fixture} {round}");
        }
    }

    [Fact]
    public void Eight_threads_write_the_bytes_of_one()
    {
        var names = Fixture.Names().ToArray();
        var alone = names.Select(Json).ToArray();
        var together = new byte[names.Length][];
        Parallel.For(0, names.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Json(names[i]));

        for (var i = 0; i < names.Length; i++)
        {
            together[i].ShouldBe(alone[i], names[i]);
        }
    }

    private static StatutoryCell Wrong(StatutoryCell cell, Random random) => random.Next(3) switch
    {
        0 => cell with { Value = (cell.Value ?? 0) + 1, State = CellState.Number },
        1 => cell with { Value = null, State = CellState.Blank },
        _ => cell with { Value = null, State = CellState.Unreadable },
    };

    private static string[] Said(ReportFacts facts)
    {
        var result = new DirectRuleEngine().Check(BuiltInRules.Book.For(facts, RuleOptions.None), facts);
        result.Outcomes.ShouldNotContain(o => o.Outcome == Outcome.Crashed);
        return
        [
            .. result.Outcomes.Select(o => $"{o.RuleId} {o.Outcome} {o.Reason?.En}"),
            .. result.Findings.Select(f => $"{f.RuleId} {f.Severity}").Order(StringComparer.Ordinal),
        ];
    }

    private static string[] Prints(string text) => [.. Fixtures.CheckedReport.OfText(text).Result.Findings.Select(f => $"{f.RuleId} {f.Fingerprint} {f.Message.Zh}")];

    private static byte[] Json(string fixture)
    {
        var report = Fixture.Check(fixture);
        using var stream = new MemoryStream();
        var options = new WriterOptions { Tool = new ToolInfo("test", "1", "direct") };
        using (var writer = ResultFormats.All.Single(f => f.Name == "json").Results(stream, options))
        {
            writer.Write(new ComplianceCheck.Output.Model.CheckedReport
            {
                Read = new ReadReport(fixture, report.Document, report.Facts, report.Regime),
                Result = report.Result,
                Shown = report.Result.Findings,
            });
            writer.Finish(default);
        }

        return stream.ToArray();
    }
}
