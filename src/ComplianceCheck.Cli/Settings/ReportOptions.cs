using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;
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
    private readonly Option<string> kind;
    private readonly Option<string> place;
    private readonly LexiconOption lexicon;
    private readonly LimitOptions limits;

    public ReportOptions(Lazy<RuleBook> builtIn, StrictValues values, Voice voice)
    {
        this.values = values;
        year = new("--year") { HelpName = "YYYY", Description = voice.Say("option.year") };
        regime = new("--regime") { HelpName = "ID", Description = voice.Say("option.regime") };
        kind = new("--kind") { HelpName = "ID", Description = voice.Say("option.kind") };
        place = new("--place") { HelpName = "NAME", Description = voice.Say("option.place") };
        lexicon = new LexiconOption(voice);
        limits = new LimitOptions(values, voice);
        Rules = new RulesOption(builtIn, voice);
    }

    /// <summary>More packs.</summary>
    public RulesOption Rules { get; }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[year, regime, kind, place, Rules.Option, lexicon.Option])
        {
            command.Options.Add(option);
        }

        limits.AddTo(command);
    }

    /// <summary>The folders of packs and words that were given.</summary>
    public IEnumerable<string> Folders(ParseResult line) =>
        [.. Rules.Folders(line) ?? [], .. line.GetValue(lexicon.Option) is { } words ? (string[])[words] : []];

    /// <summary>What one file may cost.</summary>
    public ReadingLimits Limits(ParseResult line) => limits.Value(line);

    /// <summary>What the caller says about the reports, for reading them.</summary>
    public ReadingOptions Reading(ParseResult line) =>
        new() { Year = values.Year(line, year), Place = line.GetValue(place), Kind = line.GetValue(kind), Lexicon = Lexicon(line) };

    /// <summary>The words to read with.</summary>
    /// <exception cref="UsageException">The folder cannot be read or holds no file.</exception>
    /// <exception cref="LexiconException">A file is wrong.</exception>
    public Lexicon Lexicon(ParseResult line) => lexicon.Value(line);

    /// <summary>What the caller says about the reports, for choosing the rules.</summary>
    public RuleOptions Choosing(ParseResult line) =>
        new() { Year = values.Year(line, year), Regime = line.GetValue(regime), Kind = line.GetValue(kind), Place = line.GetValue(place) };
}
