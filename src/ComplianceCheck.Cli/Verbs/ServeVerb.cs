using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Cli.Timing;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>serve</c>: the page on this machine.</summary>
internal sealed class ServeVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly Timings timings;
    private readonly ReportOpener opener;
    private readonly SettingsOptions settings;
    private readonly TimeProvider clock;
    private readonly Argument<string[]> paths;
    private readonly Option<bool> noBrowser;

    public ServeVerb(Terminal terminal, Voice voice, StrictValues values, Timings timings, ReportOpener opener, SettingsOptions settings, TimeProvider clock)
    {
        (this.terminal, this.voice, this.values, this.timings, this.opener, this.settings, this.clock) = (terminal, voice, values, timings, opener, settings, clock);
        paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = voice.Say("argument.watched") };
        noBrowser = new("--no-browser") { Arity = ArgumentArity.Zero, Description = voice.Say("option.no-browser") };
        Command = new Command("serve", voice.Say("verb.serve"));
        Command.Arguments.Add(paths);
        Command.Options.Add(noBrowser);
        settings.AddTo(Command);
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.serve");

    /// <inheritdoc/>
#if NATIVE
    // The web server of the platform would make the native file thrice as large, and slower to start for everything else.
    public int Run(ParseResult line, CancellationToken cancellation) => throw values.Refuse("usage.serve-missing");
#else
    public int Run(ParseResult line, CancellationToken cancellation) => Serve(this, line, cancellation);

    // A function of its own: to compile one that speaks of a type of the server is to load it.
    private static readonly Func<ServeVerb, ParseResult, CancellationToken, int> Serve = static (verb, line, cancellation) =>
    {
        var given = verb.settings.Given(line);
        verb.settings.RequireWaivers(line);
        var engine = verb.settings.Engine(line);
        var resolver = verb.settings.Resolver(given);
        var passed = new PassedOver();
        var named = line.GetValue(verb.paths) is { Length: > 0 } paths ? new FormerResults(passed).Without(new InputFinder(verb.voice, passed).Find(paths, null), []) : [];
        if (named.FirstOrDefault(i => i.Error is not null || i.File is null) is { } missing)
        {
            throw missing.Error is { } error ? new UsageException(error.Message) : verb.values.Refuse("usage.watch-input");
        }

        if (named.Count > Watching.WatchRun.MostFiles)
        {
            throw verb.values.Refuse("usage.watch-many", ("most", Voice.Number(Watching.WatchRun.MostFiles)));
        }

        var checking = named.ToDictionary(i => i.Path, resolver.For, StringComparer.Ordinal);
        checking[""] = resolver.For(new Input(Path.Combine(Directory.GetCurrentDirectory(), InputFinder.StandardInput), null, null));
        var watched = named.Select(i => new Serving.WatchedFile(i.Path, i.File!, given.Limits.FileBytes)).ToArray();
        try
        {
            var options = new ComplianceCheck.Serve.DeskOptions
            {
                Writing = OutputOptions.Plain(verb.voice, engine.Name),
                FileBytes = given.Limits.FileBytes,
                Watched = watched,
                Port = Serving.DeskRun.UsualPort,
                Clock = verb.clock,
            };
            var desk = new Serving.Desk(verb.opener, engine, checking, verb.settings.Prior(line, resolver.OfRun), verb.timings, verb.voice);
            return new Serving.DeskRun(verb.terminal, verb.voice).Of(desk, options, !line.GetValue(verb.noBrowser), cancellation);
        }
        finally
        {
            Array.ForEach(watched, w => w.Dispose());
        }
    };
#endif
}
