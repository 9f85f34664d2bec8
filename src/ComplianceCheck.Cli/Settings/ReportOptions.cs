using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The options of every verb that opens reports: what they do not say themselves.</summary>
internal sealed class ReportOptions
{
    private readonly StrictValues values;
    private readonly Option<string> year;
    private readonly Option<string> regime;
    private readonly Option<string> place;
    private readonly LimitOptions limits;

    public ReportOptions(Lazy<RuleBook> builtIn, StrictValues values, Voice voice)
    {
        this.values = values;
        year = new("--year") { HelpName = "YYYY", Description = voice.Say("option.year") };
        regime = new("--regime") { HelpName = "ID", Description = voice.Say("option.regime") };
        place = new("--place") { HelpName = "NAME", Description = voice.Say("option.place") };
        limits = new LimitOptions(values, voice);
        Rules = new RulesOption(builtIn, voice);
    }

    /// <summary>More packs.</summary>
    public RulesOption Rules { get; }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[year, regime, place, Rules.Option])
        {
            command.Options.Add(option);
        }

        limits.AddTo(command);
    }

    /// <summary>What one file may cost.</summary>
    public ReadingLimits Limits(ParseResult line) => limits.Value(line);

    /// <summary>What the caller says about the reports, for reading them.</summary>
    public ReadingOptions Reading(ParseResult line) =>
        new() { Year = values.Year(line, year), Place = line.GetValue(place) };

    /// <summary>What the caller says about the reports, for choosing the rules.</summary>
    public RuleOptions Choosing(ParseResult line) =>
        new() { Year = values.Year(line, year), Regime = line.GetValue(regime), Place = line.GetValue(place) };
}
