using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The options that decide how reports are judged; shared by every verb that judges them, so that all of them find the same.</summary>
internal sealed class SettingsOptions
{
    private readonly StrictValues values;
    private readonly Voice voice;
    private readonly TimeProvider clock;
    private readonly Timings timings;
    private readonly ReportOptions reports;
    private readonly JudgingOptions judging;
    private readonly Option<string> config;
    private readonly Option<bool> noConfig;
    private readonly Option<string> waivers;

    public SettingsOptions(
        Lazy<RuleBook> builtIn, ReportOpener opener, RuleEngines engines, TimeProvider clock,
        Timings timings, StrictValues values, Voice voice)
    {
        this.values = values;
        this.voice = voice;
        this.clock = clock;
        this.timings = timings;
        reports = new ReportOptions(builtIn, values, voice);
        judging = new JudgingOptions(opener, engines, values, voice);
        config = new("--config") { HelpName = "FILE", Description = voice.Say("option.config") };
        noConfig = new("--no-config", "--isolated") { Arity = ArgumentArity.Zero, Description = voice.Say("option.no-config") };
        waivers = new("--waivers") { HelpName = "FILE", Description = voice.Say("option.waivers") };
    }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        reports.AddTo(command);
        judging.AddTo(command);
        foreach (var option in (Option[])[config, noConfig, waivers])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The files that the command line names to be read, besides reports.</summary>
    public IEnumerable<string> Files(ParseResult line) =>
        ((string?[])[judging.PriorFile(line), line.GetValue(config), line.GetValue(waivers)]).OfType<string>();

    /// <summary>The folders of packs and words that the command line names.</summary>
    public IEnumerable<string> Folders(ParseResult line) => reports.Folders(line);

    /// <summary>The engine.</summary>
    public IRuleEngine Engine(ParseResult line) => judging.Engine(line);

    /// <summary>What the command line says.</summary>
    public GivenSettings Given(ParseResult line)
    {
        if (line.GetValue(config) is not null && line.GetValue(noConfig))
        {
            throw values.Refuse("usage.config-twice");
        }

        return new GivenSettings
        {
            Choosing = judging.Choosing(line, reports.Choosing(line)),
            Limits = reports.Limits(line),
            Lexicon = reports.Lexicon(line),
            Rules = reports.Rules.Folders(line),
            Waivers = line.GetValue(waivers),
            Config = line.GetValue(config),
            IgnoresConfig = line.GetValue(noConfig),
        };
    }

    /// <summary>What decides for each report.</summary>
    public SettingsResolver Resolver(GivenSettings given) => new(given, reports.Rules, clock, timings, voice);

    /// <summary>Last year's report; null where none was given.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public ReadReport? Prior(ParseResult line, ConfigFile? ofRun) =>
        judging.Prior(line, reports.Choosing(line).Place ?? ofRun?.Place?.Value, reports.Lexicon(line), reports.Limits(line));

    /// <summary>The file of waivers that was named; null where none was.</summary>
    /// <exception cref="UsageException">It is not there.</exception>
    public void RequireWaivers(ParseResult line)
    {
        if (line.GetValue(waivers) is { } path && !File.Exists(path))
        {
            throw values.Refuse("usage.no-waivers", ("path", path));
        }
    }
}
