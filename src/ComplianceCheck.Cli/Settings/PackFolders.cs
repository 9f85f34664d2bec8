using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;
using YamlDotNet.Core;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The packs in folders of the user's.</summary>
internal sealed class PackFolders
{
    private static readonly string[] Endings = [".yaml", ".yml"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly List<YamlFile> files = [];
    private readonly List<YamlMistake> unreadable = [];

    /// <summary>Reads the files.</summary>
    /// <exception cref="UsageException">A folder cannot be read or holds no pack.</exception>
    public PackFolders(IReadOnlyList<string> folders, Voice voice)
    {
        foreach (var folder in folders)
        {
            try
            {
                var paths = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                    .Where(p => Endings.Contains(Path.GetExtension(p), StringComparer.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal)
                    .ToArray();
                Array.ForEach(paths, Read);
                if (paths.Length == 0)
                {
                    throw new UsageException(voice.Both("usage.no-packs", ("path", folder)));
                }
            }
            catch (Exception problem) when (InputProblem.Describe(problem) is not null)
            {
                throw new UsageException(voice.Both("usage.rules-folder", ("path", folder)));
            }
        }
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
            return unreadable.Count == 0 ? all : throw new PackException(unreadable);
        }
        catch (PackException refused) when (unreadable.Count > 0 && refused.Mistakes[0] != unreadable[0])
        {
            throw new PackException([.. unreadable, .. refused.Mistakes]);
        }
    }

    private void Read(string path)
    {
        // What is too long is refused by its reader; there is no use in reading on.
        var buffer = new char[YamlTree.LargestText + 1];
        try
        {
            using var reader = new StreamReader(path, Utf8);
            files.Add(new YamlFile(path, new string(buffer, 0, reader.ReadBlock(buffer))));
        }
        catch (DecoderFallbackException)
        {
            unreadable.Add(new YamlSource(new YamlFile(path, "")).Mistake(new Mark(0, 1, 1), "not-utf8", null));
        }
    }
}
