using System.Globalization;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Timing;

/// <summary>What <c>--timings</c> says: the phases, then the dearest requirements; for several reports, sums and means.</summary>
internal sealed class TimingsPage(Timings timings, Voice voice)
{
    private const int MostRequirements = 10;
    private const int LabelWidth = 16;

    /// <param name="reports">Number of reports.</param>
    public void Write(int reports)
    {
        voice.Explain(0, reports > 1 ? voice.Fill("timings.many", ("reports", Voice.Number(reports))) : voice.Say("timings.one"));
        Row(voice.Say("timings.packs"), timings.Of(Phase.Packs), reports: 1);
        Row(voice.Say("timings.open"), timings.Of(Phase.Open), reports);
        Row(voice.Say("timings.read"), timings.Of(Phase.Read), reports);
        Row(voice.Say("timings.choose"), timings.Of(Phase.Choose), reports);
        Row(voice.Say("timings.check"), timings.Of(Phase.Check), reports);
        Row(voice.Say("timings.write"), timings.Of(Phase.Write), reports);
        voice.Explain(0, voice.Say("timings.dearest"));
        foreach (var (id, time) in timings.Dearest.Take(MostRequirements))
        {
            Row(id, time, reports);
        }
    }

    private void Row(string label, TimeSpan time, int reports) => voice.Explain(
        2, DisplayWidth.PadRight(label, LabelWidth) + Milliseconds(time) + (reports > 1 ? Milliseconds(time / reports) : ""));

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("F3", CultureInfo.InvariantCulture).PadLeft(14);
}
