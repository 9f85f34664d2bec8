using ComplianceCheck.Cli.Console;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The packs in folders of the user's.</summary>
internal sealed class PackFolders
{
    private readonly IReadOnlyList<YamlFile> files;
    private readonly IReadOnlyList<YamlMistake> unreadable;

    /// <summary>Reads the files.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="voice">Says what is wrong.</param>
    /// <param name="reach">Where the files may lead; null for anywhere.</param>
    /// <exception cref="UsageException">A folder cannot be read or holds no pack.</exception>
    public PackFolders(IReadOnlyList<string> folders, Voice voice, SettingsReach? reach = null)
    {
        YamlFolder[] read = [.. folders.Select(f => new YamlFolder(f, "usage.rules-folder", "usage.no-packs", voice, reach))];
        files = [.. read.SelectMany(f => f.Files)];
        unreadable = [.. read.SelectMany(f => f.Unreadable)];
    }

    /// <summary>Their paths.</summary>
    public IReadOnlyList<string> Files => [.. files.Select(f => f.Name), .. unreadable.Select(m => m.File)];

    /// <summary>The packs of a book and these.</summary>
    /// <exception cref="PackException">A pack is wrong; it carries all mistakes.</exception>
    public RuleBook Beside(RuleBook book)
    {
        try
        {
            var all = book.With(files);
            if (all.BringsWords && LexiconCheck.MistakesIn(all.Words(Lexicon.BuiltIn)) is { Count: > 0 } mistakes)
            {
                throw new PackException([.. mistakes.Distinct()]);
            }

            return unreadable.Count == 0 ? all : throw new PackException(unreadable);
        }
        catch (PackException refused) when (unreadable.Count > 0 && refused.Mistakes[0] != unreadable[0])
        {
            throw new PackException([.. unreadable, .. refused.Mistakes]);
        }
    }
}
