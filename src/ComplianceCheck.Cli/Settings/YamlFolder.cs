using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Yaml;
using YamlDotNet.Core;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The YAML files in a folder of the user's, and in the folders within it.</summary>
internal sealed class YamlFolder
{
    private static readonly string[] Endings = [".yaml", ".yml"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly List<YamlFile> files = [];
    private readonly List<YamlMistake> unreadable = [];

    /// <summary>Reads the files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="refused">What to say where it cannot be read.</param>
    /// <param name="empty">What to say where it holds no such file.</param>
    /// <param name="voice">Says it.</param>
    /// <exception cref="UsageException">The folder cannot be read or holds no such file.</exception>
    public YamlFolder(string folder, string refused, string empty, Voice voice)
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
                throw new UsageException(voice.Both(empty, ("path", folder)));
            }
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
