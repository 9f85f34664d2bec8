using System.Runtime.InteropServices;
using System.Text;
using ComplianceCheck.Cli.Checking;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Cli.Verbs;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ComplianceCheck.Cli;

/// <summary>The program.</summary>
internal static class Program
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(3);

    /// <summary>Runs it as a process.</summary>
    public static int Main(string[] arguments)
    {
        using var cancellation = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            // Unfinished files are removed on the way out; a second signal ends the process at once.
            signal.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var terminal = Terminal.OfProcess();
        var work = Task.Factory.StartNew(
            () => Run(IconStart.InFull(arguments, terminal), terminal, cancellation: cancellation.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            work.Wait(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            // What waits for others, such as for somebody to read from a pipe, never learns that it is to stop.
            if (!work.Wait(TimeToStop))
            {
                return ExitCode.Failure;
            }
        }

        if (work.Result == ExitCode.Failure && terminal.IsOwnWindow)
        {
            // The window would close before anybody has read the sentence.
            _ = terminal.In.ReadByte();
        }

        return work.Result;
    }

    /// <summary>Runs it on any terminal.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">What it reads from and writes to.</param>
    /// <param name="more">Adds services after those of the program; of two engines of a name, the later one is used.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static int Run(
        IReadOnlyList<string> arguments, Terminal terminal, Action<IServiceCollection>? more = null, CancellationToken cancellation = default)
    {
        using var voice = new Voice(terminal, LanguageChoice.Of(arguments, terminal, ConfigLanguage.Of));
        try
        {
            using var host = Host(terminal, voice, more);
            return Dispatch(arguments, terminal, host.Services, voice, cancellation);
        }
        catch (UsageException refused)
        {
            voice.Complain(refused.Sentence);
        }
        catch (RuleOptionException refused)
        {
            var sentence = Joined(refused.Sentence, voice.Both("usage.stop"));
            voice.Complain(refused.Suggestion is { } meant ? Joined(sentence, voice.Both("usage.meant", ("word", meant))) : sentence);
        }
        catch (PackException refused)
        {
            ComplainAbout(refused.Mistakes, voice.Both("complaint.packs", ("mistakes", Voice.Number(refused.Mistakes.Count))), voice);
        }
        catch (LexiconException refused)
        {
            ComplainAbout(refused.Mistakes, voice.Both("complaint.lexicon", ("mistakes", Voice.Number(refused.Mistakes.Count))), voice);
        }
        catch (MistakenFileException refused)
        {
            var mistakes = Voice.Number(refused.Mistakes.Count);
            ComplainAbout(refused.Mistakes, voice.Both("complaint.file", ("path", refused.File), ("mistakes", mistakes)), voice);
        }
        catch (OperationCanceledException)
        {
            voice.Complain(voice.Both("complaint.stopped"));
        }
        catch (IOException full) when (FullDisk.IsReasonOf(full))
        {
            voice.Complain(voice.Both("complaint.disk-full"));
        }
        catch (Exception problem) when (problem is IOException and not (FileNotFoundException or FileLoadException) or UnauthorizedAccessException)
        {
            // Files that are not found are told where they are read; what is left are parts of the program itself.
            voice.Complain(voice.Both("complaint.storage", ("detail", problem.Message)));
        }
        catch (Exception defect)
        {
            // The last resort: one sentence, and no page of internals that helps nobody at a desk.
            voice.Complain(voice.Both("complaint.defect", ("defect", defect.GetType().Name), ("detail", defect.Message)));
        }

        return ExitCode.Failure;
    }

    private static IHost Host(Terminal terminal, Voice voice, Action<IServiceCollection>? more)
    {
        // Empty: the program has settings of its own, and what it does not log need not be loaded.
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services
            .AddSingleton(terminal)
            .AddSingleton(voice)
            .AddSingleton(new Lazy<RuleBook>(() => BuiltInRules.Book))
            .AddSingleton<StrictValues>()
            .AddSingleton<ReportOpener>()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<Timings>()
            .AddTransient<SettingsOptions>()
            .AddSingleton<Judging>()
            .AddSingleton<IRuleEngine, DirectRuleEngine>()
            .AddSingleton<RuleEngines>()
            .AddSingleton<CrossEngines>()
            .AddSingleton<IVerb, CheckVerb>()
            .AddSingleton<IVerb, ServeVerb>()
            .AddSingleton<IVerb, AuditVerb>()
            .AddSingleton<IVerb, FactsVerb>()
            .AddSingleton<IVerb, ExplainVerb>()
            .AddSingleton<IVerb, RulesListVerb>()
            .AddSingleton<IVerb, InitVerb>()
            .AddSingleton<IVerb, RulesNewVerb>()
            .AddSingleton<IVerb, RulesLintVerb>()
            .AddSingleton<IVerb, RulesTestVerb>()
            .AddSingleton<IVerb, RulesDocsVerb>()
            .AddSingleton<IVerb, RulesSchemaVerb>()
            .AddSingleton<IVerb, BaselineCreateVerb>()
            .AddSingleton<IVerb, BaselinePruneVerb>()
            .AddSingleton<IVerb, CompletionVerb>()
            .AddSingleton<IVerb, ManVerb>()
            .AddSingleton(services => new Lazy<IEnumerable<IVerb>>(services.GetServices<IVerb>))
            .AddSingleton<CommandLineParser>()
            .AddSingleton<HelpPage>();
        more?.Invoke(builder.Services);
        return builder.Build();
    }

    private static int Dispatch(
        IReadOnlyList<string> arguments, Terminal terminal, IServiceProvider services, Voice voice, CancellationToken cancellation)
    {
        var parser = services.GetRequiredService<CommandLineParser>();
        if (Suggestions.AreAsked(arguments))
        {
            terminal.Out.Write(Encoding.UTF8.GetBytes(string.Concat(Suggestions.Of(arguments, parser.Root).Select(word => word + "\n"))));
            return ExitCode.Clean;
        }

        var line = parser.Parse(arguments);
        var command = line.CommandResult.Command;
        var verb = services.GetServices<IVerb>().FirstOrDefault(v => v.Command == command);
        if (parser.IsVersion(line))
        {
            terminal.Out.Write(Encoding.UTF8.GetBytes($"{Product.Name} {Product.Version}\n"));
            return ExitCode.Clean;
        }

        if (parser.IsHelp(line) || arguments.Count == 0)
        {
            services.GetRequiredService<HelpPage>().Write(command, verb);
            return arguments.Count == 0 ? ExitCode.Failure : ExitCode.Clean;
        }

        return verb!.Run(line, cancellation);
    }

    /// <summary>Each mistake in a file like a finding: where, what, and the line itself.</summary>
    private static void ComplainAbout(IReadOnlyList<YamlMistake> mistakes, LocalizedText closing, Voice voice)
    {
        voice.Explain(page => MistakePage.Write(page, mistakes, voice));
        voice.Complain(closing);
    }

    private static LocalizedText Joined(LocalizedText a, LocalizedText b) => new(a.Zh + b.Zh, a.En + b.En);
}
