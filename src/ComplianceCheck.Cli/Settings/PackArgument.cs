using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Settings;

/// <summary><c>DIR</c>: a folder of packs to look at, or those inside the program.</summary>
internal sealed class PackArgument(Lazy<RuleBook> builtIn, Voice voice)
{
    public Argument<string?> Argument { get; } =
        new("DIR") { Arity = ArgumentArity.ZeroOrOne, Description = voice.Say("argument.packs") };

    /// <summary>The packs named, and all packs that they were checked with.</summary>
    /// <exception cref="UsageException">The folder cannot be read or holds no pack.</exception>
    /// <exception cref="PackException">A pack is wrong.</exception>
    public (RuleBook Book, IReadOnlyList<Pack> Named) Read(ParseResult line)
    {
        if (line.GetValue(Argument) is not { } folder)
        {
            return (builtIn.Value, builtIn.Value.Packs);
        }

        var folders = new PackFolders([folder], voice);
        var book = folders.Beside(builtIn.Value);
        return (book, [.. book.Packs.Where(p => folders.Files.Contains(p.File))]);
    }
}
