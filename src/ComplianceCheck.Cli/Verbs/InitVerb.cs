using System.CommandLine;
using System.Text.RegularExpressions;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>init</c>: writes starter files for a repository of reports; what is there already stays as it is.</summary>
internal sealed partial class InitVerb : IVerb
{
    /// <summary>The templates, and where each goes.</summary>
    private static readonly IReadOnlyList<(string Template, string Path)> Files =
    [
        (ConfigFile.DefaultName, ConfigFile.DefaultName),
        ("github-workflow.yml", ".github/workflows/compliancecheck.yml"),
        ("gitlab-ci.yml", ".gitlab-ci.yml"),
        ("pre-commit-config.yaml", ".pre-commit-config.yaml"),
    ];

    private const string ActionMark = "{action}";

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly StarterFiles files;
    private readonly Argument<string> folder;
    private readonly Option<string> action;

    public InitVerb(Terminal terminal, Voice voice, StrictValues values)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        files = new StarterFiles(voice, values);
        folder = new("DIR") { Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => ".", Description = voice.Say("argument.folder") };
        action = new("--action") { HelpName = "OWNER/REPO@REF", Description = voice.Say("option.action") };
        Command = new Command("init", voice.Say("verb.init")) { folder, action };
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

        var used = line.GetValue(action) ?? PublishedAction();
        if (used is not null && !ActionName().IsMatch(used))
        {
            throw values.Refuse("usage.action", ("value", used));
        }

        using var page = new Page(terminal.Out, terminal.OutWidth, color: false);
        foreach (var (template, path) in Files)
        {
            var text = files.Text(template);
            var needsAction = text.Contains(ActionMark, StringComparison.Ordinal);
            var full = Path.Combine(root, path);
            page.Line(0, needsAction && used is null && !Path.Exists(full)
                ? voice.Fill("init.no-action", ("path", path), ("version", Product.Version))
                : voice.Fill(files.Write(text.Replace(ActionMark, used, StringComparison.Ordinal), full) ? "init.written" : "init.exists", ("path", path)));
        }

        page.Flush();
        return ExitCode.Clean;
    }

    /// <summary>The action of this very release, where the program knows where it is published and GitHub is the place.</summary>
    private static string? PublishedAction() =>
        Product.Repository is { } published && Uri.TryCreate(published, UriKind.Absolute, out var address) && address.Host.Equals("GitHub.com", StringComparison.OrdinalIgnoreCase)
            ? $"{address.AbsolutePath.Trim('/')}@v{Product.Version}"
            : null;

    [GeneratedRegex(@"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+@[A-Za-z0-9._/-]+$")]
    private static partial Regex ActionName();
}
