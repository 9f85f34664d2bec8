using System.CommandLine;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.CommandLine;

/// <summary>The arguments and options of every verb that opens reports.</summary>
internal sealed class ReportOptions
{
    private readonly StrictValues values;
    private readonly Voice voice;
    private readonly Argument<string[]> paths;
    private readonly Option<string> stdinName;
    private readonly Option<string> year;
    private readonly Option<string> regime;
    private readonly Option<string> place;

    public ReportOptions(Lazy<RuleBook> builtIn, StrictValues values, Voice voice)
    {
        this.values = values;
        this.voice = voice;
        paths = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = voice.Say("argument.path") };
        stdinName = new("--stdin-name") { HelpName = "NAME", Description = voice.Say("option.stdin-name") };
        year = new("--year") { HelpName = "YYYY", Description = voice.Say("option.year") };
        regime = new("--regime") { HelpName = "ID", Description = voice.Say("option.regime") };
        place = new("--place") { HelpName = "NAME", Description = voice.Say("option.place") };
        Rules = new RulesOption(builtIn, voice);
    }

    /// <summary>More packs.</summary>
    public RulesOption Rules { get; }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        foreach (var option in (Option[])[stdinName, year, regime, place, Rules.Option])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What the user named, as it was named.</summary>
    public IReadOnlyList<string> Paths(ParseResult line) => line.GetValue(paths) ?? [];

    /// <summary>The inputs.</summary>
    public IEnumerable<Input> Inputs(ParseResult line)
    {
        var given = Paths(line);
        if (line.GetValue(stdinName) is not null && !given.Contains(InputFinder.StandardInput))
        {
            throw values.Refuse("usage.stdin-name");
        }

        return new InputFinder(voice).Find(given, line.GetValue(stdinName));
    }

    /// <summary>What the caller says about the reports, for reading them.</summary>
    public ReadingOptions Reading(ParseResult line) =>
        new() { Year = values.Year(line, year), Regime = line.GetValue(regime), Place = line.GetValue(place) };

    /// <summary>What the caller says about the reports, for choosing the rules.</summary>
    public RuleOptions Choosing(ParseResult line) =>
        new() { Year = values.Year(line, year), Regime = line.GetValue(regime), Place = line.GetValue(place) };
}
