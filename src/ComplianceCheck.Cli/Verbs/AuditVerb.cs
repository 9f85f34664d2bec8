using System.CommandLine;
using ComplianceCheck.Batches;
using ComplianceCheck.Cli.Auditing;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>audit</c>: checks the reports of many bodies by themselves and together, and says who has not reported.</summary>
internal sealed class AuditVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly ReportOpener opener;
    private readonly IRuleEngine engine;
    private readonly CrossEngines crossEngines;
    private readonly PathArgument paths;
    private readonly ReportOptions reports;
    private readonly TakenFiles taken;
    private readonly Option<string> roster;
    private readonly Option<string> lastYear;
    private readonly Option<string> output;
    private readonly ColorOption color;

    public AuditVerb(Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn, ReportOpener opener, IRuleEngine engine, CrossEngines crossEngines)
    {
        (this.terminal, this.voice, this.values) = (terminal, voice, values);
        (this.opener, this.engine, this.crossEngines) = (opener, engine, crossEngines);
        taken = new TakenFiles(values);
        paths = new PathArgument(values, voice);
        reports = new ReportOptions(builtIn, values, voice);
        roster = new("--roster") { HelpName = "FILE", Description = voice.Say("option.roster") };
        lastYear = new("--last-year") { HelpName = "DIR", Description = voice.Say("option.last-year") };
        output = new("--output", "-o") { HelpName = "FILE", Description = voice.Say("option.audit-output") };
        color = new ColorOption(values, terminal, voice);
        Command = new Command("audit", voice.Say("verb.audit"));
        paths.AddTo(Command);
        foreach (var option in (Option[])[roster, lastYear, output, color.Option])
        {
            Command.Options.Add(option);
        }

        reports.AddTo(Command);
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.audit");

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [(ExitCode.Clean, "help.exit.audit-0"), (ExitCode.Findings, "help.exit.audit-1"), (ExitCode.Failure, "help.exit.2")];

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var painted = color.Value(line);
        var cross = crossEngines.Engine ?? throw values.Refuse("usage.audit-native");
        var bodies = line.GetValue(roster) is { } list ? Roster.Read(list, voice) : Roster.None;
        var options = reports.Choosing(line);
        var book = reports.Rules.Book(line);
        book.Validate(options);
        OutputPlan[] plans = line.GetValue(output) is { } file ? [new OutputPlan(ResultFormats.All.Single(f => f.Name == "jsonl"), file)] : [];
        var (passed, passedBefore) = (new PassedOver(), new PassedOver());
        var inputs = paths.Inputs(line, plans, passed);
        var before = line.GetValue(lastYear) is { } folder ? new InputFinder(voice, passedBefore).Find([folder], stdinName: null) : [];
        taken.Refuse(
            plans,
            [.. paths.Files(line, inputs), .. before.Select(i => i.File).OfType<string>(), .. line.GetValue(roster) is { } read ? (string[])[read] : []],
            reports.Folders(line));
        var reading = reports.Reading(line);
        reading = reading with { Lexicon = book.Words(reading.Lexicon) };
        var limits = reports.Limits(line);
        var failed = 0;
        var all = Read(inputs, passed, judges: true);
        if (all.Count == 0)
        {
            passed.Tell(voice, failed);
            throw values.Refuse("usage.nothing-to-check");
        }

        var batch = new AuditBatch(all, Read(before, passedBefore, judges: false), bodies, options.Year);
        var result = cross.Check(batch.Units, book, new RuleOptions { Year = options.Year }, cancellation);
        if (line.GetValue(output) is { } path)
        {
            Write(path, batch, result);
        }

        using (var page = new Page(terminal.Out, terminal.OutWidth, painted))
        {
            new AuditPage(page, voice).Write(batch, result);
            page.Flush();
        }

        passed.Tell(voice, all.Count + failed);
        var isFaulty = batch.Units.Any(u => u.Report is null) || result.Findings.Any(f => f.Finding.Severity == Severity.Error) || all.Any(r => r.Count(Severity.Error) > 0);
        return failed > 0 ? ExitCode.Failure : isFaulty ? ExitCode.Findings : ExitCode.Clean;

        List<AuditedReport> Read(IReadOnlyList<Input> from, PassedOver noReports, bool judges)
        {
            var read = new List<AuditedReport>();
            foreach (var (report, path, error) in OrderedWork.Run(from, Judge, cancellation))
            {
                if (error is not null)
                {
                    voice.Complain(error);
                    failed++;
                }
                else if (report is null)
                {
                    noReports.Add(path, PassReason.NoReport);
                }
                else
                {
                    read.Add(report);
                }
            }

            return read;

            (AuditedReport? Report, string Path, InputError? Error) Judge(Input input)
            {
                var (opened, error) = opener.Open(input, reading, limits);
                if (opened?.Facts is not { Nature: not DocumentNature.NotAReport } facts)
                {
                    return (null, input.Path, error);
                }

                var entry = bodies.Find(facts.AgencyName) ?? bodies.Find(facts.Agency?.Name);
                var name = entry?.Name ?? facts.AgencyName ?? opened.Path;
                var found = judges ? engine.Check(book.For(facts, options), facts, null) : null;
                return (new AuditedReport(opened.Path, name, entry, facts.ReportYear, UnitReport.Of(facts, [name, .. entry?.Aliases ?? []], judges), found), opened.Path, null);
            }
        }
    }

    private void Write(string path, AuditBatch batch, CrossResult result)
    {
        try
        {
            using var file = new PendingFile(path);
            new AuditLines(file.Stream, voice).Write(batch, result);
            file.Complete();
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw values.Refuse("usage.output-file", ("path", path));
        }
    }
}
