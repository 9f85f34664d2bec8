using System.Collections.Concurrent;
using ComplianceCheck.Accuracy.Judging;
using ComplianceCheck.InventedReports.Forms;
using ComplianceCheck.InventedReports.Model;
using ComplianceCheck.InventedReports.Wording;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>Reports without a mistake, each judged once, for many mistakes are made in the same.</summary>
internal sealed class SoundReports
{
    private readonly ConcurrentDictionary<(int Seed, Form Form, bool WithBefore), SoundReport> judged = [];

    /// <summary>The report with this number, alone or beside that on the year before.</summary>
    public SoundReport Of(int seed, Form form, bool withBefore = false) => judged.GetOrAdd((seed, form, withBefore), _ =>
    {
        var report = Invention.Of(seed);
        var rendering = Renderer.Render(Composer.Write(report), form);
        var before = withBefore ? Renderer.Render(Composer.Write(report.YearBefore(sameWords: false)), form) : null;
        return new SoundReport(report, form, rendering, Judge.Check(rendering, before));
    });
}
