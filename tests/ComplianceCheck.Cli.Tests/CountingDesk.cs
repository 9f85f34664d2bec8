using System.Collections.Concurrent;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Serving;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Serve;

namespace ComplianceCheck.Cli.Tests;

/// <summary>The desk of the program, and a count of the reports that are alive.</summary>
internal sealed class CountingDesk : IDesk
{
    private static readonly ReadingLimits Limits = ReadingLimits.Default with { FileBytes = 16 << 20 };

    private readonly ConcurrentBag<WeakReference> reports = [];
    private readonly Desk desk;

    public CountingDesk()
    {
        var terminal = new Terminal { In = Stream.Null, Out = Stream.Null, Error = Stream.Null, Variable = _ => null };
        var voice = new Voice(terminal, DisplayLanguage.Chinese);
        var timings = new Timings(TimeProvider.System);
        var rules = new Lazy<Rules.Packs.RuleBook>(() => BuiltInRules.Book);
        var given = new GivenSettings { Choosing = RuleOptions.None, Lexicon = Lexicon.BuiltIn, Limits = Limits, IgnoresConfig = true };
        var settings = new SettingsResolver(given, new RulesOption(rules, voice), TimeProvider.System, timings, voice)
            .For(new Input(Path.Combine(Path.GetTempPath(), "-"), null, null));
        desk = new Desk(new ReportOpener(terminal, voice, timings), new DirectRuleEngine(), new Dictionary<string, CheckSettings> { [""] = settings }, null, timings, voice);
    }

    public static DeskOptions Options { get; } = new()
    {
        Writing = new WriterOptions { Language = DisplayLanguage.Chinese, Tool = new ToolInfo("compliancecheck", "1.2.3", "direct") },
        FileBytes = Limits.FileBytes,
    };

    public int Checked => reports.Count;

    public DeskAnswer Check(Draft draft, Statements said, Draft? lastYear)
    {
        var answer = desk.Check(draft, said, lastYear);
        reports.Add(new WeakReference(answer.Report?.Read.Document));
        return answer;
    }

    /// <summary>The reports that something still holds.</summary>
    public int Alive()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return reports.Count(r => r.IsAlive);
    }
}
