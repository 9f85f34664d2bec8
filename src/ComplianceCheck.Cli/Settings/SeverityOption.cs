using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Settings;

/// <summary>An option that is a severity from which on something holds.</summary>
internal sealed class SeverityOption(string name, string description, StrictValues values, params string[] aliases)
{
    /// <summary>Graver than every finding: from here on, nothing.</summary>
    public const Severity AboveAll = Severity.Error + 1;

    /// <summary>Names of the severities, the gravest first.</summary>
    public static readonly IReadOnlyList<string> Names = ["error", "warning", "info"];

    /// <summary>The severities and <see cref="AboveAll"/>.</summary>
    public static readonly IReadOnlyList<string> Thresholds = [.. Names, "none"];

    public Option<string> Option { get; } = new(name, aliases) { HelpName = string.Join('|', Thresholds), Description = description };

    /// <summary>The severity; null where the option is missing.</summary>
    public Severity? Value(ParseResult line) =>
        line.GetValue(Option) is { } given ? Of(values.Known(Option.Name, given == "warn" ? "warning" : given, Thresholds)) : null;

    /// <summary>The severity of one of <see cref="Thresholds"/>.</summary>
    public static Severity Of(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "none" => AboveAll,
        _ => Severity.Info,
    };

    /// <summary>The one of <see cref="Thresholds"/> of a severity.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        AboveAll => "none",
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
