using System.CommandLine;
using System.Reflection;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>init</c>: writes starter files for a repository of reports; what is there already stays as it is.</summary>
internal sealed class InitVerb : IVerb
{
    /// <summary>The templates, and where each goes.</summary>
    private static readonly IReadOnlyList<(string Template, string Path)> Files =
    [
        (ConfigFile.DefaultName, ConfigFile.DefaultName),
        ("github-workflow.yml", ".github/workflows/compliancecheck.yml"),
        ("gitlab-ci.yml", ".gitlab-ci.yml"),
        ("pre-commit-config.yaml", ".pre-commit-config.yaml"),
    ];

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly Argument<string> folder;

    public InitVerb(Terminal terminal, Voice voice, StrictValues values)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        folder = new("DIR") { Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => ".", Description = voice.Say("argument.folder") };
        Command = new Command("init", voice.Say("verb.init")) { folder };
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.init");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var root = line.GetRequiredValue(folder);
        if (!Directory.Exists(root))
        {
            throw values.Refuse("usage.no-folder", ("path", root));
        }

        using var page = new Page(terminal.Out, terminal.OutWidth, color: false);
        foreach (var (template, path) in Files)
        {
            page.Line(0, voice.Fill(Write(template, Path.Combine(root, path)) ? "init.written" : "init.exists", ("path", path)));
        }

        page.Flush();
        return ExitCode.Clean;
    }

    private bool Write(string template, string path)
    {
        if (Path.Exists(path))
        {
            return false;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new PendingFile(path);
            using var text = Assembly.GetExecutingAssembly()
                .GetManifestResourceStream($"templates/{(voice.Language == DisplayLanguage.Chinese ? "zh" : "en")}/{template}")!;
            text.CopyTo(file.Stream);
            file.Complete();
            return true;
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw values.Refuse("usage.output-file", ("path", path));
        }
    }
}
