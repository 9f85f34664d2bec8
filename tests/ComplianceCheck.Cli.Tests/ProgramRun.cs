using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using Microsoft.Extensions.DependencyInjection;

namespace ComplianceCheck.Cli.Tests;

/// <summary>Runs the program in this process on streams in memory.</summary>
internal sealed class ProgramRun
{
    private static readonly Dictionary<string, string> English = new() { ["LANG"] = "en_US.UTF-8" };

    private ProgramRun(int exit, string output, string errors) => (Exit, Output, Errors) = (exit, output, errors);

    public int Exit { get; }

    public string Output { get; }

    public string Errors { get; }

    /// <summary>Runs it.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="engine">What stands in for the rules; null for the rules themselves.</param>
    /// <param name="environment">Environment variables, and nothing of the machine's own.</param>
    /// <param name="width">Columns of the terminal; null where there is none.</param>
    /// <param name="clock">What tells the day; null for the machine.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ProgramRun Of(
        IReadOnlyList<string> arguments, byte[]? input = null, IRuleEngine? engine = null, IReadOnlyDictionary<string, string>? environment = null, int? width = null, TimeProvider? clock = null,
        CancellationToken cancellation = default) =>
        Run(arguments, input ?? [], environment, width, services =>
        {
            services.AddSingleton(TestRules.Book);
            if (engine is not null)
            {
                services.AddSingleton(engine);
            }

            if (clock is not null)
            {
                services.AddSingleton(clock);
            }
        }, cancellation);

    /// <summary>Runs it in Chinese with the rules of the program; where another program is named to be tested, that one.</summary>
    public static ProgramRun WithRealRules(params string[] arguments)
    {
        if (!ProgramProcess.IsNamed)
        {
            return InThisProcess(arguments);
        }

        var process = ProgramProcess.In(AppContext.BaseDirectory, [.. arguments, "--lang", "zh"]);
        return new(process.Exit, process.Output, process.Errors);
    }

    /// <summary>Runs it in Chinese with the rules of the program, in this process in any case.</summary>
    public static ProgramRun InThisProcess(params string[] arguments) => Run([.. arguments, "--lang", "zh"], [], null, null, _ => { });

    /// <summary>Runs it in Chinese.</summary>
    public static ProgramRun InChinese(params string[] arguments) => Of([.. arguments, "--lang", "zh"]);

    /// <summary>Runs it in Chinese with findings of these severities for every report.</summary>
    public static ProgramRun With(IReadOnlyList<Severity> severities, params string[] arguments) =>
        Of([.. arguments, "--lang", "zh"], engine: new FixedEngine(_ => FixedEngine.Findings(severities)));

    private static ProgramRun Run(
        IReadOnlyList<string> arguments, byte[] input, IReadOnlyDictionary<string, string>? environment, int? width, Action<IServiceCollection> services,
        CancellationToken cancellation = default)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var terminal = new Terminal
        {
            In = new MemoryStream(input),
            Out = output,
            Error = errors,
            OutWidth = width,
            ErrorWidth = null,
            Variable = name => (environment ?? English).GetValueOrDefault(name),
        };
        var exit = Program.Run(arguments, terminal, services, cancellation);
        return new ProgramRun(exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}

/// <summary>An engine that finds what a test says, so that the command line is tested apart from the rules.</summary>
internal sealed class FixedEngine(Func<ReportFacts, CheckResult> check) : IRuleEngine
{
    /// <inheritdoc/>
    public string Name => "direct";

    public static CheckResult Findings(IReadOnlyList<Severity> severities) => new(
        [.. severities.Select((_, i) => new RequirementOutcome($"TEST-{i}", Outcome.Failed, null, []))],
        [.. severities.Select((severity, i) => new Finding
        {
            RuleId = $"TEST-{i}",
            Severity = severity,
            Message = new LocalizedText($"{severity}之事", $"a matter of {severity}"),
            Fix = new LocalizedText("改。", "Mend it."),
            Basis = [],
            Fingerprint = "0000000000000000",
        })],
        IsReport: true);

    /// <inheritdoc/>
    public CheckResult Check(ApplicableRules rules, ReportFacts facts, ReportFacts? prior = null) => check(facts);
}
