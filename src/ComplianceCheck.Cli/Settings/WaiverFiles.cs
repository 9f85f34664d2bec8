using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Waivers;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Settings;

/// <summary>Reads and writes files of waivers.</summary>
internal static class WaiverFiles
{
    /// <summary>Reads a file; one that is not there holds no waivers.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="book">Where requirements are looked up.</param>
    /// <param name="voice">Says what is wrong with it.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    /// <exception cref="MistakenFileException">Something in it is wrong.</exception>
    public static WaiverFile Read(string path, RuleBook book, Voice voice)
    {
        if (!File.Exists(path))
        {
            return new WaiverFile(path, "", []);
        }

        var text = TextFile.Read(path, WaiverReader.LargestText, voice);
        var shown = ShownPath.Of(path);
        var read = new WaiverReader(book).Read(new YamlFile(shown, text));
        return read.Mistakes.Count == 0 ? new WaiverFile(path, text, read.Waivers) : throw new MistakenFileException(shown, read.Mistakes);
    }

    /// <summary>Puts a new text in place of a file, whole or not at all.</summary>
    /// <param name="file">The file as it was read.</param>
    /// <param name="text">Its new text.</param>
    /// <param name="expected">What the new text must hold.</param>
    /// <param name="book">Where requirements are looked up.</param>
    /// <param name="voice">Says what is wrong.</param>
    /// <exception cref="UsageException">It cannot be written, or it is laid out in a way that cannot be edited by lines.</exception>
    public static void Write(WaiverFile file, string text, IReadOnlyList<Waiver> expected, RuleBook book, Voice voice)
    {
        // People may lay out their file in ways that editing by lines does not foresee; rather than spoil it, nothing is written.
        if (text.Length > WaiverReader.LargestText || expected.Count > WaiverReader.MostWaivers)
        {
            throw new UsageException(voice.Both("waivers.too-many", ("path", ShownPath.Of(file.Path)), ("count", Voice.Number(expected.Count))));
        }

        var read = new WaiverReader(book).Read(new YamlFile(file.Path, text));
        if (read.Mistakes.Count > 0 || !read.Waivers.Select(Content).SequenceEqual(expected.Select(Content)))
        {
            throw new UsageException(voice.Both("waivers.layout", ("path", ShownPath.Of(file.Path))));
        }

        try
        {
            using var pending = new PendingFile(file.Path);
            pending.Stream.Write(Encoding.UTF8.GetBytes(text));
            pending.Complete();
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw new UsageException(voice.Both("usage.output-file", ("path", ShownPath.Of(file.Path))));
        }
    }

    private static Waiver Content(Waiver waiver) => waiver with { File = "", Line = 0, LastLine = 0 };
}
