using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Explaining;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>explain</c>: says everything about one requirement.</summary>
internal sealed class ExplainVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly Argument<string> id;
    private readonly ColorOption color;
    private readonly ReportOpener opener;
    private readonly Option<string> report;
    private readonly PriorOption prior;
    private readonly ReportOptions reports;

    public ExplainVerb(Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn, ReportOpener opener)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        id = new("ID") { Description = voice.Say("argument.id") };
        color = new ColorOption(values, terminal, voice);
        this.opener = opener;
        report = new("--on") { HelpName = "FILE", Description = voice.Say("option.on") };
        prior = new PriorOption(opener, voice);
        reports = new ReportOptions(builtIn, values, voice);
        Command = new Command("explain", voice.Say("verb.explain")) { id, report, prior.Option, color.Option };
        reports.AddTo(Command);
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.explain");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var asked = line.GetRequiredValue(id);
        var painted = color.Value(line);
        var book = reports.Rules.Book(line);

        // Ids are written in capitals, but nobody should have to type them so.
        var need = book.Find(asked) ?? book.Find(asked.ToUpperInvariant())
            ?? throw values.RefuseWord("usage.unknown-id", asked, book.Requirements.Select(r => r.Id));
        if (line.GetValue(report) is { } path)
        {
            return Trace(line, path, need, book, painted);
        }

        using var page = new Page(terminal.Out, terminal.OutWidth, painted);
        var pages = new RequirementPage(page, voice);
        if (!string.Equals(need.Id, asked, StringComparison.OrdinalIgnoreCase))
        {
            page.Line(0, voice.Fill("explain.retired", ("old", asked), ("id", need.Id)), Ink.Warning);
            page.Blank();
        }

        pages.Write(need, book.Packs.First(p => p.Name == need.Pack));
        page.Flush();
        return ExitCode.Clean;
    }

    private int Trace(ParseResult line, string path, Requirement need, RuleBook book, bool painted)
    {
        var options = reports.Choosing(line);
        book.Validate(options);
        var limits = reports.Limits(line);
        var (opened, error) = opener.Open(new Input(path, path, null), reports.Reading(line), limits);
        if (opened?.Facts is not { } facts)
        {
            voice.Complain(error!);
            return ExitCode.Failure;
        }

        var trace = RequirementTrace.Of(book.For(facts, options), need.Id, facts, prior.Read(line, options.Place, limits)?.Facts)
            ?? throw values.Refuse("usage.not-chosen", ("id", need.Id), ("path", path));
        using var page = new Page(terminal.Out, terminal.OutWidth, painted);
        new TracePage(page, voice).Write(path, trace);
        page.Flush();
        return trace.Outcome.Outcome == Outcome.Crashed ? ExitCode.Failure : ExitCode.Clean;
    }
}
