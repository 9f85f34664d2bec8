using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Settings;

/// <summary><c>--rules</c>: packs of the user's own, beside those inside the program.</summary>
internal sealed class RulesOption(Lazy<RuleBook> builtIn, Voice voice)
{
    public Option<string[]> Option { get; } = new("--rules") { HelpName = "DIR", Description = voice.Say("option.rules") };

    /// <summary>The packs inside the program and those of the user.</summary>
    /// <exception cref="UsageException">A folder cannot be read or holds no pack.</exception>
    /// <exception cref="PackException">A pack is wrong.</exception>
    public RuleBook Book(ParseResult line) => Book(Folders(line) ?? []);

    /// <summary>The folders given; null where the option is missing.</summary>
    public IReadOnlyList<string>? Folders(ParseResult line) => line.GetValue(Option) is { Length: > 0 } folders ? folders : null;

    /// <summary>The packs inside the program and those of folders.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="reach">Where their files may lead; null for anywhere.</param>
    /// <exception cref="UsageException">A folder cannot be read or holds no pack.</exception>
    /// <exception cref="PackException">A pack is wrong.</exception>
    public RuleBook Book(IReadOnlyList<string> folders, SettingsReach? reach = null) =>
        folders.Count == 0 ? builtIn.Value : new PackFolders(folders, voice, reach).Beside(builtIn.Value);
}
