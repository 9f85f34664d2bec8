using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The options of every verb that judges reports: which requirements, with which engine, against which report of last year.</summary>
internal sealed class JudgingOptions
{
    private readonly StrictValues values;
    private readonly RuleEngines engines;
    private readonly Option<string[]> select;
    private readonly Option<string[]> ignore;
    private readonly PriorOption prior;
    private readonly Option<string> engine;

    public JudgingOptions(ReportOpener opener, RuleEngines engines, StrictValues values, Voice voice)
    {
        this.engines = engines;
        this.values = values;
        select = new("--select") { HelpName = "ID[,ID]", Description = voice.Say("option.select") };
        ignore = new("--ignore") { HelpName = "ID[,ID]", Description = voice.Say("option.ignore") };
        prior = new PriorOption(opener, voice);
        engine = new("--engine") { HelpName = "direct|nrules", Description = voice.Say("option.engine") };
    }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[select, ignore, prior.Option, engine])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The options with the requirements that were named.</summary>
    public RuleOptions Choosing(ParseResult line, RuleOptions options) =>
        options with { Select = values.Listed(line, select), Ignore = values.Listed(line, ignore) };

    /// <summary>The engine.</summary>
    public IRuleEngine Engine(ParseResult line)
    {
        var name = values.OneOf(line, engine, RuleEngines.Names);
        return engines.Of(name) ?? throw values.Refuse("usage.engine-missing", ("engine", name));
    }

    /// <summary>The file of last year's report; null where none was given.</summary>
    public string? PriorFile(ParseResult line) => line.GetValue(prior.Option);

    /// <summary>Last year's report; null where none was given.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public ReadReport? Prior(ParseResult line, string? place, Lexicon lexicon, ReadingLimits limits) => prior.Read(line, place, lexicon, limits);
}
