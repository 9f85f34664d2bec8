using System.CommandLine;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.CommandLine;

/// <summary>The options of every verb that judges reports: which requirements, with which engine, against which report of last year.</summary>
internal sealed class JudgingOptions
{
    private const string NRules = "nrules";

    private readonly StrictValues values;
    private readonly Voice voice;
    private readonly ReportOpener opener;
    private readonly IReadOnlyList<IRuleEngine> engines;
    private readonly Option<string[]> select;
    private readonly Option<string[]> ignore;
    private readonly Option<string> prior;
    private readonly Option<string> engine;

    public JudgingOptions(ReportOpener opener, IEnumerable<IRuleEngine> engines, StrictValues values, Voice voice)
    {
        this.opener = opener;
        this.engines = [.. engines];
        this.values = values;
        this.voice = voice;
        select = new("--select") { HelpName = "ID[,ID]", Description = voice.Say("option.select") };
        ignore = new("--ignore") { HelpName = "ID[,ID]", Description = voice.Say("option.ignore") };
        prior = new("--prior") { HelpName = "FILE", Description = voice.Say("option.prior") };
        engine = new("--engine") { HelpName = "direct|nrules", Description = voice.Say("option.engine") };
    }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[select, ignore, prior, engine])
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
        var name = values.OneOf(line, engine, ["direct", NRules]);
        return engines.LastOrDefault(e => e.Name == name) ?? throw values.Refuse("usage.engine-missing", ("engine", name));
    }

    /// <summary>Last year's report; null where none was given.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public ReportFacts? Prior(ParseResult line, string? place)
    {
        if (line.GetValue(prior) is not { } path)
        {
            return null;
        }

        // What the user says about the year of this report is not true of last year's.
        var opened = opener.Open(new Input(path, path, null), new ReadingOptions { Place = place });
        return opened.Facts ?? throw new UsageException(voice.Both(
            "usage.prior", ("path", path), ("sentence", voice.In(opened.Error!.Message))));
    }
}
