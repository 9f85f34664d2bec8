using ComplianceCheck.Accuracy.Measuring;
using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Findings;
using Xunit;

namespace ComplianceCheck.Accuracy;

public sealed class AccuracyTests
{
    private const string Again = $"if that is meant, write the table anew: {AccuracyTable.Command}";

    private static readonly IReadOnlyDictionary<string, Tally> Committed =
        AccuracyTable.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ACCURACY.md")));

    [Fact]
    public void A_report_that_is_to_be_spoilt_is_sound() =>
        Shelf.Complete().SelectMany(s => s.Clean.Result.Findings.Where(f => f.Severity != Severity.Info).Select(f => $"{s.Name}: {f.RuleId} {f.Message.Zh}"))
            .ShouldBeEmpty();

    [Fact]
    public void No_rate_is_worse_than_in_the_committed_table() =>
        Measurement.Taken.Tallies.Where(t => Committed.TryGetValue(t.Id, out var before) && t.IsWorseThan(before))
            .Select(t => $"{t} was {Committed[t.Id]}")
            .ShouldBeEmpty($"look into it: {AccuracyTable.Command} -- --details ID; {Again}");

    [Fact]
    public void Every_requirement_has_its_row_in_the_committed_table() =>
        Committed.Keys.ShouldBe([.. Measurement.Taken.Tallies.Select(t => t.Id), AccuracyTable.Total], ignoreOrder: true, Again);
}
