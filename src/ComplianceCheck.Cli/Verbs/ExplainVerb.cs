using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Json;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Explaining;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>explain</c>: says everything about requirements.</summary>
internal sealed class ExplainVerb : IVerb
{
    private static readonly string[] Formats = ["text", "json"];

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly Argument<string[]> ids;
    private readonly Option<string> format;
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
        ids = new("ID") { Arity = ArgumentArity.OneOrMore, Description = voice.Say("argument.id") };
        format = new("--format", "-f") { HelpName = string.Join('|', Formats), Description = voice.Say("option.list-format") };
        color = new ColorOption(values, terminal, voice);
        this.opener = opener;
        report = new("--on") { HelpName = "FILE", Description = voice.Say("option.on") };
        prior = new PriorOption(opener, voice);
        reports = new ReportOptions(builtIn, values, voice);
        Command = new Command("explain", voice.Say("verb.explain")) { ids, report, prior.Option, format, color.Option };
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
        var chosen = values.OneOf(line, format, Formats);
        var painted = color.Value(line);
        var book = reports.Rules.Book(line);
        var asked = line.GetRequiredValue(ids).SelectMany(id => Named(id, book)).DistinctBy(n => n.Need.Id).ToArray();
        if (line.GetValue(report) is { } path)
        {
            return asked is [var only] && chosen == "text" ? Trace(line, path, only.Need, book, painted) : throw values.Refuse("usage.explain-one");
        }

        if (chosen == "json")
        {
            JsonRuleList.Write(terminal.Out, asked.Select(a => a.Need), voice.Language);
            return ExitCode.Clean;
        }

        using var page = new Page(terminal.Out, terminal.OutWidth, painted);
        var pages = new RequirementPage(page, voice);
        for (var i = 0; i < asked.Length; i++)
        {
            if (i > 0)
            {
                page.Blank();
                page.Blank();
            }

            var (need, word) = asked[i];
            if (word is not null)
            {
                page.Line(0, voice.Fill("explain.retired", ("old", word), ("id", need.Id)), Ink.Warning);
                page.Blank();
            }

            pages.Write(need, book.Packs.First(p => p.Name == need.Pack));
        }

        page.Flush();
        return ExitCode.Clean;
    }

    /// <summary>The requirements that a word names: an id in any case, an id that is retired, or what several ids begin with.</summary>
    /// <returns>Each with the word where that is a retired id.</returns>
    private (Requirement Need, string? Retired)[] Named(string word, RuleBook book)
    {
        if ((book.Find(word) ?? book.Find(word.ToUpperInvariant())) is { } need)
        {
            return [(need, string.Equals(need.Id, word, StringComparison.OrdinalIgnoreCase) ? null : word)];
        }

        var start = word.TrimEnd('*');
        var begun = book.Requirements.Where(r => start.Length > 1 && r.Id.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Select(r => (r, (string?)null)).ToArray();
        return begun.Length > 0 ? begun : throw values.RefuseWord("usage.unknown-id", word, book.Requirements.Select(r => r.Id));
    }

    private int Trace(ParseResult line, string path, Requirement need, RuleBook book, bool painted)
    {
        var options = reports.Choosing(line);
        book.Validate(options);
        var limits = reports.Limits(line);
        var reading = reports.Reading(line);
        reading = reading with { Lexicon = book.Words(reading.Lexicon) };
        var (opened, error) = opener.Open(new Input(path, path, null), reading, limits);
        if (opened?.Facts is not { } facts)
        {
            voice.Complain(error!);
            return ExitCode.Failure;
        }

        var trace = RequirementTrace.Of(book.For(facts, options), need.Id, facts, prior.Read(line, options.Place, reading.Lexicon, limits)?.Facts)
            ?? throw values.Refuse("usage.not-chosen", ("id", need.Id), ("path", path));
        using var page = new Page(terminal.Out, terminal.OutWidth, painted);
        new TracePage(page, voice).Write(path, trace);
        page.Flush();
        return trace.Outcome.Outcome == Outcome.Crashed ? ExitCode.Failure : ExitCode.Clean;
    }
}
