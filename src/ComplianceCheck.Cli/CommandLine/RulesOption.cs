using System.CommandLine;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.CommandLine;

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
    /// <exception cref="UsageException">A folder cannot be read or holds no pack.</exception>
    /// <exception cref="PackException">A pack is wrong.</exception>
    public RuleBook Book(IReadOnlyList<string> folders) =>
        folders.Count == 0 ? builtIn.Value : builtIn.Value.With(folders.SelectMany(Packs).ToArray());

    private IReadOnlyList<PackFile> Packs(string folder)
    {
        try
        {
            var files = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories);
            Array.Sort(files, StringComparer.Ordinal);
            return files.Length > 0
                ? files.Select(f => new PackFile(f, File.ReadAllText(f))).ToArray()
                : throw new UsageException(voice.Both("usage.no-packs", ("path", folder)));
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw new UsageException(voice.Both("usage.rules-folder", ("path", folder)));
        }
    }
}
