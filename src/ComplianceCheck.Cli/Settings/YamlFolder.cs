using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Yaml;
using YamlDotNet.Core;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The YAML files in a folder of the user's, and in the folders within it.</summary>
internal sealed class YamlFolder
{
    private const int MostFiles = 1_000;
    private static readonly string[] Endings = [".yaml", ".yml"];
    private readonly List<YamlFile> files = [];
    private readonly List<YamlMistake> unreadable = [];

    /// <summary>Reads the files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="refused">What to say where it cannot be read.</param>
    /// <param name="empty">What to say where it holds no such file.</param>
    /// <param name="voice">Says it.</param>
    /// <param name="reach">Where the files may lead; null for anywhere.</param>
    /// <exception cref="UsageException">The folder cannot be read or holds no such file.</exception>
    public YamlFolder(string folder, string refused, string empty, Voice voice, SettingsReach? reach = null)
    {
        try
        {
            var paths = FilesBelow.Of(folder, Endings).Take(MostFiles + 1).Order(StringComparer.Ordinal).ToArray();
            if (paths.Length is 0 or > MostFiles)
            {
                throw new UsageException(voice.Both(paths.Length == 0 ? empty : "usage.many-files", ("path", folder), ("most", Voice.Number(MostFiles))));
            }

            Array.ForEach(paths, p => Read(p, voice, reach));
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw new UsageException(voice.Both(refused, ("path", folder)));
        }
    }

    /// <summary>The files that could be read.</summary>
    public IReadOnlyList<YamlFile> Files => files;

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<YamlMistake> Unreadable => unreadable;

    private void Read(string path, Voice voice, SettingsReach? reach)
    {
        // The lines of what is no YAML are shown to nobody.
        if (!SettingsReach.IsYaml(path) || !(reach?.MayRead(path) ?? true))
        {
            throw new UsageException(voice.Both("usage.link", ("path", path)));
        }

        try
        {
            // What is too long is refused by its reader; there is no use in reading on.
            files.Add(new YamlFile(path, TextFile.Read(path, YamlTree.LargestText)));
        }
        catch (DecoderFallbackException)
        {
            unreadable.Add(new YamlSource(new YamlFile(path, "")).Mistake(new Mark(0, 1, 1), "not-utf8", null));
        }
        catch (NotAFileException)
        {
            throw new UsageException(voice.Both("complaint.input", ("path", path), ("sentence", voice.Say("input.not-a-file"))));
        }
    }
}
