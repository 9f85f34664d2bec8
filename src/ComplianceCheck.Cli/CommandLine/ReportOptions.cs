using System.CommandLine;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Outputs;
using ComplianceCheck.Output;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.CommandLine;

/// <summary>The arguments and options of every verb that opens reports.</summary>
internal sealed class ReportOptions
{
    private readonly StrictValues values;
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly Argument<string[]> paths;
    private readonly Option<string> stdinName;
    private readonly Option<string[]> formats;
    private readonly Option<string[]> outputs;
    private readonly Option<string> year;
    private readonly Option<string> regime;
    private readonly Option<string> place;
    private readonly ColorOption color;

    public ReportOptions(Lazy<RuleBook> builtIn, StrictValues values, Terminal terminal, Voice voice)
    {
        this.values = values;
        this.terminal = terminal;
        this.voice = voice;
        paths = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = voice.Say("argument.path") };
        stdinName = new("--stdin-name") { HelpName = "NAME", Description = voice.Say("option.stdin-name") };
        formats = new("--format", "-f") { HelpName = FormatNames('|'), Description = voice.Say("option.format") };
        outputs = new("--output", "-o") { HelpName = "NAME=PATH", Description = voice.Say("option.output") };
        year = new("--year") { HelpName = "YYYY", Description = voice.Say("option.year") };
        regime = new("--regime") { HelpName = "ID", Description = voice.Say("option.regime") };
        place = new("--place") { HelpName = "NAME", Description = voice.Say("option.place") };
        color = new ColorOption(values, terminal, voice);
        Rules = new RulesOption(builtIn, voice);
    }

    /// <summary>More packs.</summary>
    public RulesOption Rules { get; }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        foreach (var option in (Option[])[formats, outputs, stdinName, year, regime, place, Rules.Option, color.Option])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The inputs.</summary>
    public IEnumerable<Input> Inputs(ParseResult line)
    {
        var given = line.GetValue(paths) ?? [];
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

    /// <summary>How to write.</summary>
    public WriterOptions Writing(ParseResult line, string engine) => new()
    {
        Language = voice.Language,
        Tool = new ToolInfo(Program.Name, Program.Version, engine),
        Color = color.Value(line),
        Width = terminal.OutWidth,
    };

    /// <summary>Which format goes where: those named, the first of all where none is, and one file for each that is given one.</summary>
    public IReadOnlyList<OutputPlan> Plans(ParseResult line)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var output in line.GetValue(outputs) ?? [])
        {
            var equals = output.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == output.Length - 1)
            {
                throw values.Refuse("usage.output", ("value", output));
            }

            var name = values.Known("--output", output[..equals], [.. ResultFormats.All.Select(f => f.Name)]);
            if (!files.TryAdd(name, output[(equals + 1)..]))
            {
                throw values.Refuse("usage.output-twice", ("format", name));
            }
        }

        RefuseOverwriting(line, files.Values);
        var named = (line.GetValue(formats) ?? []).Select(f => values.Known("--format", f, [.. ResultFormats.All.Select(k => k.Name)])).Distinct().ToArray();
        var toTerminal = named.Length == 0 && !files.ContainsKey(ResultFormats.All[0].Name) ? [ResultFormats.All[0].Name] : named.Where(n => !files.ContainsKey(n)).ToArray();
        if (toTerminal.Length > 1)
        {
            throw values.Refuse("usage.two-formats", ("formats", string.Join(", ", toTerminal)));
        }

        return
        [
            .. toTerminal.Select(name => new OutputPlan(Format(name), null)),
            .. files.Select(file => new OutputPlan(Format(file.Key), file.Value)),
        ];
    }

    /// <summary>A slip must not replace a draft by the result of checking it.</summary>
    private void RefuseOverwriting(ParseResult line, IEnumerable<string> files)
    {
        var taken = (line.GetValue(paths) ?? []).Where(p => !Directory.Exists(p)).Select(Path.GetFullPath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!taken.Add(Path.GetFullPath(file)))
            {
                throw values.Refuse("usage.overwrite", ("path", file));
            }
        }
    }

    private static ResultFormat Format(string name) => ResultFormats.All.First(f => f.Name == name);

    private static string FormatNames(char separator) => string.Join(separator, ResultFormats.All.Select(f => f.Name));
}
