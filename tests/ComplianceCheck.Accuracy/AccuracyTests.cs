using ComplianceCheck.Accuracy.Measuring;
using Xunit;

namespace ComplianceCheck.Accuracy;

public sealed class AccuracyTests
{
    private const string Again = $"if that is meant, write the table anew: {AccuracyTable.Command}";

    private static readonly IReadOnlyDictionary<string, Tally> Committed =
        AccuracyTable.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ACCURACY.md")));

    [Fact]
    public void No_rate_is_worse_than_in_the_committed_table() =>
        Measurement.Taken.Tallies.Where(t => Committed.TryGetValue(t.Id, out var before) && t.IsWorseThan(before))
            .Select(t => $"{t} was {Committed[t.Id]}")
            .ShouldBeEmpty($"look into it: {AccuracyTable.Command} -- --details ID; {Again}");

    [Fact]
    public void Every_requirement_has_its_row_in_the_committed_table() =>
        Committed.Keys.ShouldBe([.. Measurement.Taken.Tallies.Select(t => t.Id), AccuracyTable.Total], ignoreOrder: true, Again);
}
