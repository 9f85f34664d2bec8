using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The options that say which of the files found in folders and by patterns are wanted; what is named is wanted always.</summary>
internal sealed class FoundFiles
{
    private readonly Option<string[]> include;
    private readonly Option<string[]> exclude;
    private readonly Option<bool> forceExclude;
    private readonly Option<bool> allowEmpty;

    public FoundFiles(Voice voice)
    {
        include = new("--include") { HelpName = "PATTERN", Description = voice.Say("option.include") };
        exclude = new("--exclude") { HelpName = "PATTERN", Description = voice.Say("option.exclude") };
        forceExclude = new("--force-exclude") { Arity = ArgumentArity.Zero, Description = voice.Say("option.force-exclude") };
        allowEmpty = new("--allow-empty") { Arity = ArgumentArity.Zero, Description = voice.Say("option.allow-empty") };
    }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(include);
        command.Options.Add(exclude);
        command.Options.Add(forceExclude);
        command.Options.Add(allowEmpty);
    }

    /// <summary>Whether a run without a report is no failure.</summary>
    public bool MayBeEmpty(ParseResult line) => line.GetValue(allowEmpty);

    /// <summary>The inputs as the options want them taken: named files like found ones, and nothing found no failure.</summary>
    public IReadOnlyList<Input> Taken(ParseResult line, IReadOnlyList<Input> inputs) =>
    [
        .. inputs
            .Where(i => !MayBeEmpty(line) || i.Error?.Code != InputFinder.NoMatch)
            .Select(i => line.GetValue(forceExclude) && i.File is not null ? i with { IsNamed = false } : i),
    ];

    /// <summary>Whether a file is wanted.</summary>
    public FileChoice Choice(ParseResult line) => new(line.GetValue(include) ?? [], line.GetValue(exclude) ?? [], Directory.GetCurrentDirectory());
}

/// <summary>Patterns that files are wanted or not wanted by.</summary>
/// <param name="Include">One of these must match, where there are any; over those of the settings.</param>
/// <param name="Exclude">None of these may match; beside those of the settings.</param>
/// <param name="Folder">What they are relative to.</param>
internal sealed record FileChoice(IReadOnlyList<string> Include, IReadOnlyList<string> Exclude, string Folder)
{
    /// <summary>Wants every file.</summary>
    public static readonly FileChoice All = new([], [], "");

    /// <summary>Whether a file that was found is to be checked.</summary>
    /// <param name="file">Its full path.</param>
    /// <param name="config">The settings in force there; null for none.</param>
    public bool Wants(string file, ConfigFile? config) =>
        (Include.Count > 0 ? Matches(Include, file) : config?.Includes(file) ?? true) && !Matches(Exclude, file) && !(config?.Excludes(file) ?? false);

    /// <summary>Whether a pattern says outright that a file is a report.</summary>
    public bool Names(string file, ConfigFile? config) => Include.Count > 0 ? Matches(Include, file) : config?.Include is not null && config.Includes(file);

    private bool Matches(IReadOnlyList<string> patterns, string file) =>
        patterns.Any(p => Glob.IsMatch(p, (Path.IsPathRooted(p) ? file : Path.GetRelativePath(Folder, file)).Replace(Path.DirectorySeparatorChar, '/').TrimStart('/')));
}
