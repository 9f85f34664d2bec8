using System.CommandLine;
using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Output.Reference;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>rules docs</c>: writes the reference of all requirements, or says where it is out of date.</summary>
internal sealed class RulesDocsVerb : IVerb
{
    private const int LargestPage = 16 << 20;

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly RulesOption rules;
    private readonly Option<string> folder;
    private readonly Option<bool> check;

    public RulesDocsVerb(Terminal terminal, Voice voice, Lazy<RuleBook> builtIn)
    {
        this.terminal = terminal;
        this.voice = voice;
        rules = new RulesOption(builtIn, voice);
        folder = new("--out") { HelpName = "DIR", Description = voice.Say("option.docs-out") };
        check = new("--check") { Arity = ArgumentArity.Zero, Description = voice.Say("option.docs-check") };
        Command = new Command("docs", voice.Say("verb.rules-docs")) { folder, check, rules.Option };
    }

    /// <inheritdoc/>
    public string Name => "rules docs";

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.rules-docs");

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [(ExitCode.Clean, "help.exit.docs"), (ExitCode.Findings, "help.exit.docs-differ"), (ExitCode.Failure, "help.exit.failed")];

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var root = line.GetValue(folder) ?? Path.Combine("rules", "docs");
        var pages = ReferencePages.Of(rules.Book(line).Packs).Select(p => (Path: Path.Combine([root, .. p.Path.Split('/')]), p.Text)).ToArray();
        using var page = new Page(terminal.Out, terminal.OutWidth, color: false);
        if (!line.GetValue(check))
        {
            Array.ForEach(pages, p => Write(p.Path, p.Text));
            page.Line(0, voice.Fill("docs.written", ("pages", Voice.Number(pages.Length)), ("path", root)));
            return ExitCode.Clean;
        }

        var differences = Differences(root, pages).ToArray();
        Array.ForEach(differences, d => page.Line(0, d));
        if (differences.Length == 0)
        {
            page.Line(0, voice.Fill("docs.same", ("pages", Voice.Number(pages.Length)), ("path", root)));
        }

        return differences.Length == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private IEnumerable<string> Differences(string root, (string Path, string Text)[] pages)
    {
        foreach (var (path, text) in pages)
        {
            if (!File.Exists(path))
            {
                yield return voice.Fill("docs.missing", ("path", path));
            }
            else if (TextFile.Read(path, LargestPage, voice).ReplaceLineEndings("\n") != text)
            {
                yield return voice.Fill("docs.differs", ("path", path));
            }
        }

        var files = Directory.Exists(root) ? FilesBelow.Of(root, [".md"]) : [];
        foreach (var surplus in files.Except(pages.Select(p => p.Path)).Order(StringComparer.Ordinal))
        {
            yield return voice.Fill("docs.surplus", ("path", surplus));
        }
    }

    private void Write(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new PendingFile(path);
            file.Stream.Write(Encoding.UTF8.GetBytes(text));
            file.Complete();
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw new UsageException(voice.Both("docs.not-written", ("path", path)));
        }
    }
}
