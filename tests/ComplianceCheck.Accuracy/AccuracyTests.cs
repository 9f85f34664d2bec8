using ComplianceCheck.Accuracy.Measuring;
using ComplianceCheck.InventedReports.Faults;
using Xunit;

namespace ComplianceCheck.Accuracy;

public sealed class AccuracyTests
{
    private const string Again = $"if that is meant, write the table anew: {AccuracyPage.Command}";

    private const int SoundCount = 30;

    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ACCURACY.md"));

    private static readonly IReadOnlyDictionary<string, Tally> Committed = AccuracyPage.Read(Page);

    [Fact]
    public void Every_kind_of_mistake_has_its_row_in_the_committed_table() =>
        Committed.Keys.ShouldBe(Catalogue.All.Select(f => f.Name), ignoreOrder: true, Again);

    [Fact]
    public void Every_kind_of_mistake_was_made_in_as_many_reports() =>
        Committed.Values.Where(t => t.Planted != Measurement.ReportsAKind).Select(t => t.Name).ShouldBeEmpty();

    /// <summary>The first report of each kind is measured again: what is missed there, or found elsewhere, must not be more than the table knows of.</summary>
    [Fact]
    public void No_mistake_of_a_kind_that_is_always_found_is_missed() =>
        new Measurement().All(1).SelectMany(m => m.Trials).Where(t => IsWorse(Committed[t.Fault.Name], Tally.Of(t.Fault.Name, [t])))
            .Select(t => $"{t.Fault.Name} in report {t.Report.Seed} ({t.Form}): {t.Words}")
            .ShouldBeEmpty($"look into it: {AccuracyPage.Command} -- --details NAME; {Again}");

    [Fact]
    public void No_requirement_that_keeps_quiet_in_the_committed_table_objects_to_a_sound_report()
    {
        var known = AccuracyPage.FalseAlarms(Page);
        new Measurement().Sound(SoundCount).SelectMany(s => s.Findings.Where(f => !known.Contains(f.RuleId)).Select(f => $"{f.RuleId} in report {s.Report.Seed} ({s.Form}): {f.Message.Zh}"))
            .ShouldBeEmpty($"look into it: {AccuracyPage.Command} -- --sound; {Again}");
    }

    [Fact]
    public void The_page_is_read_as_it_was_written()
    {
        var measurement = new Measurement();
        var measured = new[] { (Catalogue.All[0], (IReadOnlyList<Trial>)[.. measurement.Trials(Catalogue.All[0], 2)]) };
        var page = AccuracyPage.Of([.. measured, .. Catalogue.All.Skip(1).Select(f => (f, (IReadOnlyList<Trial>)[]))], measurement.Sound(4));
        AccuracyPage.Read(page)[Catalogue.All[0].Name].Planted.ShouldBe(2);
        AccuracyPage.Read(page).Count.ShouldBe(Catalogue.All.Count);
    }

    private static bool IsWorse(Tally committed, Tally one) =>
        one.Planted - one.Found > committed.Planted - committed.Found
        || one.Found - one.AtPlace > committed.Found - committed.AtPlace
        || one.OnlyInfo > committed.OnlyInfo
        || (committed.Beside == 0 && one.Beside > 0);
}
