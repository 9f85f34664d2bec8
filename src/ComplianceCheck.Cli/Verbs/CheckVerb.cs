using System.Collections.Concurrent;
using System.CommandLine;
using ComplianceCheck.Cli.Checking;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Cli.Watching;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>check</c>: checks reports.</summary>
internal sealed class CheckVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly Timings timings;
    private readonly PathArgument paths;
    private readonly OutputOptions formats;
    private readonly TakenFiles taken;
    private readonly SettingsOptions settings;
    private readonly Judging judging;
    private readonly SeverityOption minSeverity;
    private readonly SeverityOption failOn;
    private readonly Option<bool> exitZero;
    private readonly Option<bool> quiet;
    private readonly Option<bool> showConfig;
    private readonly Option<string> changedSince;
    private readonly FoundFiles found;
    private readonly Option<bool> listFiles;
    private readonly Option<bool> strictFiles;
    private readonly Option<string> jobs;
    private readonly Option<bool> statistics;
    private readonly CacheOption caching;
    private readonly Option<bool> showTimings;
    private readonly Option<bool> watch;

    public CheckVerb(Terminal terminal, Voice voice, StrictValues values, Timings timings, SettingsOptions settings, Judging judging, TimeProvider clock)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        this.timings = timings;
        this.settings = settings;
        this.judging = judging;
        paths = new PathArgument(values, voice);
        formats = new OutputOptions(ResultFormats.All, values, terminal, voice);
        taken = new TakenFiles(values);
        minSeverity = new SeverityOption("--min-severity", voice.Say("option.min-severity"), values, "--severity", "--minAlertLevel");
        failOn = new SeverityOption("--fail-on", voice.Say("option.fail-on"), values);
        exitZero = new("--exit-zero", "--no-exit") { Arity = ArgumentArity.Zero, Description = voice.Say("option.exit-zero") };
        quiet = new("--quiet", "-q") { Arity = ArgumentArity.Zero, Description = voice.Say("option.quiet") };
        showConfig = new("--show-config") { Arity = ArgumentArity.Zero, Description = voice.Say("option.show-config") };
        changedSince = new("--changed-since") { HelpName = "REF", Description = voice.Say("option.changed-since") };
        found = new FoundFiles(voice);
        listFiles = new("--list-files", "--show-files") { Arity = ArgumentArity.Zero, Description = voice.Say("option.list-files") };
        strictFiles = new("--strict-files") { Arity = ArgumentArity.Zero, Description = voice.Say("option.strict-files") };
        jobs = new("--jobs", "-j") { HelpName = "N", Description = voice.Say("option.jobs") };
        statistics = new("--statistics") { Arity = ArgumentArity.Zero, Description = voice.Say("option.statistics") };
        caching = new CacheOption(clock, values, voice);
        showTimings = new("--timings") { Arity = ArgumentArity.Zero, Description = voice.Say("option.timings") };
        watch = new("--watch", "-w") { Arity = ArgumentArity.Zero, Description = voice.Say("option.watch") };
        Command = new Command("check", voice.Say("verb.check"));
        paths.AddTo(Command);
        formats.AddTo(Command);
        found.AddTo(Command);
        settings.AddTo(Command);
        foreach (var option in (Option[])[minSeverity.Option, failOn.Option, exitZero, quiet, statistics, listFiles, strictFiles, changedSince, jobs, caching.Option, watch, showConfig, showTimings])
        {
            Command.Options.Add(option);
        }
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.check");

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [(ExitCode.Clean, "help.exit.0"), (ExitCode.Findings, "help.exit.1"), (ExitCode.Failure, "help.exit.2")];

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        if (line.GetValue(showTimings))
        {
            timings.Start();
        }

        // Everything that is cheap to refuse comes before the packs are loaded and files are opened.
        var given = settings.Given(line) with { ShownFrom = minSeverity.Value(line), FailsFrom = failOn.Value(line) };
        settings.RequireWaivers(line);
        var workers = values.Number(line, jobs, 1, OrderedWork.MostWorkers) ?? OrderedWork.UsualWorkers;
        var engine = settings.Engine(line);
        var resolver = settings.Resolver(given);
        var plans = formats.Plans(line, resolver.OfRun, line.GetValue(statistics) ? "statistics" : null);
        var writing = formats.Writing(line, engine.Name) with { Quiet = line.GetValue(quiet) };
        var passed = new PassedOver();
        var inputs = found.Taken(line, paths.Inputs(line, plans, passed));
        var tasks = resolver.Tasks(inputs, found.Choice(line), passed);
        if (tasks.Count == 0 && !line.GetValue(listFiles) && !found.MayBeEmpty(line))
        {
            passed.Tell(voice, 0);
            throw values.Refuse("usage.nothing-to-check");
        }

        RefuseOverwriting(line, plans, inputs, tasks);
        var cache = caching.Cache(line, plans);
        tasks = Changed(line, tasks, passed, given.Limits.FileBytes, cancellation);
        if (line.GetValue(listFiles))
        {
            new FilesPage(terminal, voice).Write(tasks.Select(t => t.Input), passed);
            return ExitCode.Clean;
        }

        if (line.GetValue(showConfig))
        {
            new ConfigPage(terminal, voice).Write(formats.Shown(line, resolver.OfRun), tasks);
            return ExitCode.Clean;
        }

        var judge = judging.Judge(line, settings, resolver.OfRun);
        int Checked(Func<CheckTask, CheckedInput> check, out int done)
        {
            using var outputs = new OutputSet<IResultWriter>(plans, (p, stream, o) => p.Format.Results(stream, o), writing, terminal, values, tasks.Select(t => t.Input));
            using var progress = new Progress(terminal, voice, !writing.Quiet);
            var run = new CheckRun(outputs, progress, timings, passed, voice, line.GetValue(exitZero), found.MayBeEmpty(line));
            var result = run.Of(tasks, check, workers, cancellation);
            done = run.Done;
            return result;
        }

        if (line.GetValue(watch))
        {
            return Watch(tasks, new ReportChecker(judge), check => Checked(check, out _), cancellation);
        }

        var exit = Checked(new ReportChecker(judge, cache).Check, out var done);
        cache?.Sweep();
        if (!writing.Quiet)
        {
            passed.Tell(voice, done);
        }

        if (done == 0 && found.MayBeEmpty(line) && !writing.Quiet)
        {
            voice.Explain(0, voice.Say("input.nothing"));
        }
        else if (done == 0 && tasks.Count > 0 && !found.MayBeEmpty(line) && !cancellation.IsCancellationRequested)
        {
            voice.Complain(voice.Both("usage.nothing-to-check"));
        }

        if (line.GetValue(strictFiles) && passed.Files.Any(f => f.Reason == PassReason.OtherFormat))
        {
            voice.Complain(voice.Both("complaint.strict-files"));
            exit = ExitCode.Failure;
        }

        if (line.GetValue(showTimings))
        {
            new TimingsPage(timings, voice).Write(done);
        }

        return exit;
    }

    private int Watch(IReadOnlyList<CheckTask> tasks, ReportChecker checker, Func<Func<CheckTask, CheckedInput>, int> write, CancellationToken cancellation)
    {
        if (tasks.Any(t => t.Input.File is null))
        {
            throw values.Refuse("usage.watch-input");
        }

        if (tasks.Count > WatchRun.MostFiles)
        {
            throw values.Refuse("usage.watch-many", ("most", Voice.Number(WatchRun.MostFiles)));
        }

        var results = new ConcurrentDictionary<CheckTask, CheckedInput>(ReferenceEqualityComparer.Instance);
        var exit = write(task => results[task] = checker.Check(task));
        return cancellation.IsCancellationRequested
            ? exit
            : new WatchRun(checker, write, voice).Of(new Dictionary<CheckTask, CheckedInput>(results, ReferenceEqualityComparer.Instance), exit, cancellation);
    }

    private void RefuseOverwriting(ParseResult line, IReadOnlyList<OutputPlan> plans, IReadOnlyList<Input> inputs, IReadOnlyList<CheckTask> tasks)
    {
        CheckSettings[] all = [.. tasks.Select(t => t.Settings).Distinct<CheckSettings>(ReferenceEqualityComparer.Instance)];
        IEnumerable<string> ofReports = [.. all.Select(s => s.Config?.Path).OfType<string>(), .. all.Select(s => s.Waivers.Path)];
        taken.Refuse(
            plans,
            [.. paths.Files(line, inputs), .. settings.Files(line), .. ofReports],
            [.. settings.Folders(line), .. all.SelectMany(s => s.Config?.Rules?.Value ?? [])]);
    }

    /// <summary>Those of the tasks whose files have changed; all of them where nobody asked. What is no file, or is not there, always counts.</summary>
    private IReadOnlyList<CheckTask> Changed(ParseResult line, IReadOnlyList<CheckTask> tasks, PassedOver passed, long mostBytes, CancellationToken cancellation)
    {
        if (line.GetValue(changedSince) is not { } reference)
        {
            return tasks;
        }

        var files = new ChangedFiles(reference, terminal, mostBytes, voice, cancellation);
        var isChanged = tasks.ToLookup(t => t.Input.File is null || files.Contains(t.Input));
        CheckTask[] changed = [.. isChanged[true]];
        foreach (var task in isChanged[false])
        {
            passed.Add(task.Input.Path, PassReason.Unchanged);
        }

        if (changed.Length == 0 && !line.GetValue(quiet))
        {
            voice.Explain(0, voice.Fill("git.unchanged", ("reference", reference)));
        }

        return changed;
    }
}
