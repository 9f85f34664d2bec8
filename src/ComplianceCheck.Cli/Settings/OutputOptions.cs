using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The options of every verb that writes results in a format of the user's choice.</summary>
internal sealed class OutputOptions
{
    private readonly StrictValues values;
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly IReadOnlyList<string> offered;
    private readonly Option<string[]> formats;
    private readonly Option<string[]> outputs;
    private readonly ColorOption color;

    /// <param name="offered">The formats that the verb can write.</param>
    /// <param name="values">Reads values.</param>
    /// <param name="terminal">Where results go by default.</param>
    /// <param name="voice">Describes the options.</param>
    public OutputOptions(IEnumerable<ResultFormat> offered, StrictValues values, Terminal terminal, Voice voice)
    {
        this.offered = [.. offered.Select(f => f.Name)];
        this.values = values;
        this.terminal = terminal;
        this.voice = voice;
        formats = new("--format", "-f", "--output-format") { HelpName = "NAME", Description = voice.Fill("option.format", ("formats", string.Join(' ', this.offered))) };
        outputs = new("--output", "-o") { HelpName = "[NAME=]PATH", Description = voice.Say("option.output") };
        color = new ColorOption(values, terminal, voice);
    }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(formats);
        command.Options.Add(outputs);
        command.Options.Add(color.Option);
    }

    /// <summary>How to write.</summary>
    public WriterOptions Writing(ParseResult line, string engine) => new()
    {
        Language = voice.Language,
        Tool = new ToolInfo(Product.Name, Product.Version, engine) { Repository = Product.Repository },
        Color = color.Value(line),
        Width = terminal.OutWidth,
        StepSummary = terminal.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } page ? () => StepSummary(page) : null,
    };

    /// <summary>How to write where neither a terminal nor a pipeline reads it.</summary>
    public static WriterOptions Plain(Voice voice, string engine) =>
        new() { Language = voice.Language, Tool = new ToolInfo(Product.Name, Product.Version, engine) { Repository = Product.Repository } };

    /// <summary>Which format goes where: those named, the first of all where none is, and one file for each that is given one.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="config">What is taken where the command line names neither format nor file; null for nothing.</param>
    /// <param name="extra">A format that is wanted as if it were named; null for none.</param>
    public IReadOnlyList<OutputPlan> Plans(ParseResult line, ConfigFile? config = null, string? extra = null)
    {
        var isGiven = IsGiven(line) || extra is not null || config is null;
        var (given, places) = isGiven
            ? ([.. line.GetValue(formats) ?? [], .. extra is null ? [] : new[] { extra }], GivenFiles(line))
            : (config!.Formats?.Value ?? [], config.Outputs?.Value.ToDictionary(StringComparer.Ordinal) ?? []);
        var named = given.Select(f => values.Known("--format", f, offered)).Concat(places.Where(p => StandardStream.IsOutput(p.Value)).Select(p => p.Key)).Distinct().ToArray();
        var files = places.Where(p => !StandardStream.IsOutput(p.Value)).ToDictionary(StringComparer.Ordinal);
        var toTerminal = named.Length == 0 && !files.ContainsKey(ResultFormats.All[0].Name) ? [ResultFormats.All[0].Name] : named.Where(n => !files.ContainsKey(n)).ToArray();
        if (toTerminal.Length > 1)
        {
            throw values.Refuse("usage.two-formats", ("formats", string.Join(", ", toTerminal)));
        }

        return
        [
            .. toTerminal.Select(name => new OutputPlan(Format(name), null)),
            .. files.Select(file => new OutputPlan(Format(file.Key), file.Value, isGiven || config!.IsNamed)),
        ];
    }

    /// <summary>The formats and files in force, for a person.</summary>
    public IReadOnlyList<ShownSetting> Shown(ParseResult line, ConfigFile? config)
    {
        const string None = "-";
        var byDefault = voice.Say("config.default");
        if (IsGiven(line))
        {
            string Joined(Option<string[]> option) => line.GetValue(option) is { Length: > 0 } given ? string.Join(", ", given) : None;
            return [new("formats", Joined(formats), formats.Name), new("outputs", Joined(outputs), outputs.Name)];
        }

        var files = config?.Outputs?.Value.Select(o => $"{o.Key}={ShownPath.Of(o.Value)}") ?? [];
        return
        [
            config?.Formats is { } named
                ? new("formats", string.Join(", ", named.Value), named.Origin)
                : new("formats", config?.Outputs is null ? ResultFormats.All[0].Name : None, byDefault),
            new("outputs", config?.Outputs is null ? None : string.Join(", ", files), config?.Outputs?.Origin ?? byDefault),
        ];
    }

    /// <summary>The page of the step, to be written after what others have written there.</summary>
    private FileStream StepSummary(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Append, FileAccess.Write);
        }
        catch (Exception problem) when (Inputs.InputProblem.Describe(problem) is not null)
        {
            throw values.Refuse("usage.output-file", ("path", path));
        }
    }

    /// <summary>Where the command line names a format or a file, the settings add no other.</summary>
    private bool IsGiven(ParseResult line) => line.GetValue(formats) is { Length: > 0 } || line.GetValue(outputs) is { Length: > 0 };

    private Dictionary<string, string> GivenFiles(ParseResult line)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var output in line.GetValue(outputs) ?? [])
        {
            var (name, path) = Target(output, line);
            if (!files.TryAdd(name, path))
            {
                throw values.Refuse("usage.output-twice", ("format", name));
            }
        }

        return files;
    }

    /// <summary>“json=result.json”, “result.json” whose ending tells the format, or any path where one format was named.</summary>
    private (string Name, string Path) Target(string output, ParseResult line)
    {
        var equals = output.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0 && equals < output.Length - 1 && output.AsSpan(0, equals).IndexOfAnyExceptInRange('a', 'z') < 0)
        {
            return (values.Known("--output", output[..equals], offered), output[(equals + 1)..]);
        }

        return (FormatOf(output), line.GetValue(formats)) switch
        {
            ({ } byEnding, _) when offered.Contains(byEnding) => (byEnding, output),
            (null, [var only]) when output.Length > 0 && equals != output.Length - 1 => (values.Known("--format", only, offered), output),
            _ => throw values.Refuse("usage.output", ("value", output)),
        };
    }

    private static string? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" => "text",
        ".json" => "json",
        ".html" or ".htm" => "html",
        ".jsonl" => "jsonl",
        ".csv" => "csv",
        ".sarif" => "sarif",
        ".xml" => "junit",
        ".md" => "markdown",
        _ => null,
    };

    private static ResultFormat Format(string name) => ResultFormats.All.First(f => f.Name == name);
}
