using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Settings;

/// <summary>Decides how each report is checked: what the command line says wins over the nearest file of settings, and that over the defaults.</summary>
internal sealed class SettingsResolver
{
    /// <summary>Reports are made under Chinese law, so a day is over when it is over there, wherever the program runs.</summary>
    private static readonly TimeSpan ChinaTime = TimeSpan.FromHours(8);

    private readonly GivenSettings given;
    private readonly RulesOption rules;
    private readonly Timings timings;
    private readonly Voice voice;
    private readonly DateOnly today;
    private readonly UpwardSearch configs = new(ConfigFile.DefaultName);
    private readonly UpwardSearch waivers = new(WaiverFile.DefaultName);
    private readonly Dictionary<string, ConfigFile> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleBook> books = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Config, string Waivers), CheckSettings> made = [];

    public SettingsResolver(GivenSettings given, RulesOption rules, TimeProvider clock, Timings timings, Voice voice)
    {
        this.given = given;
        this.rules = rules;
        this.timings = timings;
        this.voice = voice;
        today = DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(ChinaTime).DateTime);
    }

    /// <summary>The day that decides which waivers still hold.</summary>
    public DateOnly Today => today;

    /// <summary>The settings that hold for the run as a whole: those of the working directory or the ones named.</summary>
    public ConfigFile? OfRun => Config(Directory.GetCurrentDirectory());

    /// <summary>How to check a report.</summary>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    /// <exception cref="MistakenFileException">A file is wrong.</exception>
    public CheckSettings For(Input input)
    {
        var folder = Path.GetDirectoryName(input.FullPath) ?? input.FullPath;
        var config = Config(folder);
        var path = WaiverPath(folder, config);
        if (!made.TryGetValue((config?.Path, path), out var settings))
        {
            settings = Make(config, path);
            made.Add((config?.Path, path), settings);
        }

        return settings;
    }

    /// <summary>The inputs that are to be checked, each with its settings: what was named, and of what was found, what is wanted.</summary>
    /// <param name="inputs">What was named and found.</param>
    /// <param name="choice">What the command line wants of what was found.</param>
    /// <param name="passed">Takes the others.</param>
    public IReadOnlyList<CheckTask> Tasks(IEnumerable<Input> inputs, FileChoice choice, PassedOver passed)
    {
        var tasks = new List<CheckTask>();
        foreach (var task in inputs.Select(i => new CheckTask(i, For(i))))
        {
            if (task.Input.IsNamed || choice.Wants(task.Input.FullPath, task.Settings.Config))
            {
                tasks.Add(task with { MayBeNoReport = !task.Input.IsNamed && !choice.Names(task.Input.FullPath, task.Settings.Config) });
            }
            else
            {
                passed.Add(task.Input.Path, PassReason.Excluded);
            }
        }

        return tasks;
    }

    private ConfigFile? Config(string folder)
    {
        var path = given.IgnoresConfig ? null : given.Config is { } named ? Path.GetFullPath(named) : configs.From(folder);
        if (path is null)
        {
            return null;
        }

        if (!read.TryGetValue(path, out var config))
        {
            config = ConfigReader.Read(path, isNamed: given.Config is not null, voice);
            read.Add(path, config);
        }

        return config;
    }

    /// <summary>The file named, else the nearest above the report, else the one that would be made: beside the settings, in the working directory, or beside the report.</summary>
    private string WaiverPath(string folder, ConfigFile? config)
    {
        if (given.Waivers is { } named)
        {
            return Path.GetFullPath(named);
        }

        if (config?.Waivers is { } configured)
        {
            return configured.Value;
        }

        var place = config?.Folder ?? (ShownPath.LiesHere(folder) ? Directory.GetCurrentDirectory() : folder);
        if (waivers.From(folder) is not { } found)
        {
            return Path.Combine(place, WaiverFile.DefaultName);
        }

        return new SettingsReach(found).MayRead(found) && SettingsReach.IsYaml(found)
            ? found
            : throw new UsageException(voice.Both("usage.link-outside", ("path", ShownPath.Of(found)), ("option", "--waivers")));
    }

    private CheckSettings Make(ConfigFile? config, string waiverPath)
    {
        var book = given.Rules is { } named ? Book(named, null) : Book(config?.Rules?.Value ?? [], config is { IsNamed: false } ? new SettingsReach(config.Path) : null);
        var choosing = given.Choosing with
        {
            Place = given.Choosing.Place ?? config?.Place?.Value,
            Severities = Severities(config, book),
        };
        book.Validate(choosing);
        return new CheckSettings
        {
            Book = book,
            Reading = given.Reading with { Place = choosing.Place, Lexicon = book.Words(given.Lexicon) },
            Limits = given.Limits,
            Choosing = choosing,
            ShownFrom = given.ShownFrom ?? Severity.Info,
            FailsFrom = given.FailsFrom ?? config?.FailOn?.Value ?? Severity.Error,
            Waivers = WaiverFiles.Read(waiverPath, book, voice),
            Today = today,
            Config = config,
            Shown = new SettingsOrigins(given, config, waiverPath, voice).All(),
        };
    }

    private RuleBook Book(IReadOnlyList<string> folders, SettingsReach? reach)
    {
        var key = string.Join('\n', folders);
        if (!books.TryGetValue(key, out var book))
        {
            using var measured = timings.Measure(Phase.Packs);
            book = rules.Book([.. folders.Select(ShownPath.Of)], reach);
            books.Add(key, book);
        }

        return book;
    }

    private static IReadOnlyList<SeverityChoice> Severities(ConfigFile? config, RuleBook book)
    {
        var mistakes = new List<YamlMistake>();
        foreach (var setting in config?.Severities ?? [])
        {
            try
            {
                book.Validate(new RuleOptions { Select = [setting.Choice.Pattern] });
            }
            catch (RuleOptionException unknown)
            {
                mistakes.Add(setting.WhenUnknown with { Sentence = unknown.Sentence, Suggestion = unknown.Suggestion });
            }
        }

        return mistakes.Count == 0
            ? [.. config?.Severities.Select(s => s.Choice) ?? []]
            : throw new MistakenFileException(ShownPath.Of(config!.Path), mistakes);
    }
}
