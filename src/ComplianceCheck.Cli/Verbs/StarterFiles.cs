using System.Reflection;
using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>Files to begin with, made of templates in the language of the user; what is there already stays as it is.</summary>
internal sealed class StarterFiles(Voice voice, StrictValues values)
{
    /// <summary>A template, with the version of the program filled in.</summary>
    public string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream($"templates/{(voice.Language == DisplayLanguage.Chinese ? "zh" : "en")}/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("{version}", Product.Version, StringComparison.Ordinal);
    }

    /// <summary>Writes a file; false where there is one.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public bool Write(string text, string path)
    {
        if (Path.Exists(path))
        {
            return false;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new PendingFile(path);
            file.Stream.Write(Encoding.UTF8.GetBytes(text));
            file.Complete();
            return true;
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw values.Refuse("usage.output-file", ("path", path));
        }
    }
}
