using ComplianceCheck.Rules.Engine;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The rule engines of this build.</summary>
/// <param name="direct">The one that every build has.</param>
internal sealed class RuleEngines(IRuleEngine direct)
{
    /// <summary>Names that may be asked for.</summary>
    public static IReadOnlyList<string> Names { get; } = ["direct", "nrules"];

    /// <summary>The engine of a name; null where this build lacks it. The network is only loaded when it is asked for: most runs never do.</summary>
#if NATIVE
    // A native program cannot compile the conditions of the network while it runs.
    public IRuleEngine? Of(string name) => name == direct.Name ? direct : null;
#else
    public IRuleEngine? Of(string name) => name == direct.Name ? direct : name == Names[1] ? Network() : null;

    // A function of its own: to compile one that speaks of a type of the network is to load it.
    private static readonly Func<IRuleEngine> Network = static () => new ComplianceCheck.NRules.NRulesEngine();
#endif
}
