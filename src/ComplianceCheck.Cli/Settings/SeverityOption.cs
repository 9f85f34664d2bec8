using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Settings;

/// <summary>An option that is a severity.</summary>
internal sealed class SeverityOption(string name, string description, StrictValues values)
{
    /// <summary>Names of the severities, the gravest first.</summary>
    public static readonly IReadOnlyList<string> Names = ["error", "warning", "info"];

    public Option<string> Option { get; } = new(name) { HelpName = string.Join('|', Names), Description = description };

    /// <summary>The severity; null where the option is missing.</summary>
    public Severity? Value(ParseResult line) => line.GetValue(Option) is null ? null : Of(values.OneOf(line, Option, Names));

    /// <summary>The severity of one of <see cref="Names"/>.</summary>
    public static Severity Of(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Info,
    };

    /// <summary>The one of <see cref="Names"/> of a severity.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
