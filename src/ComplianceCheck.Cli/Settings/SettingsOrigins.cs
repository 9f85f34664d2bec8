using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Settings;

/// <summary>Says of each setting what is in force and where it was taken from.</summary>
internal sealed class SettingsOrigins(GivenSettings given, ConfigFile? config, string waivers, Voice voice)
{
    private const string None = "-";

    /// <summary>All settings, in the order of the documentation.</summary>
    public IReadOnlyList<ShownSetting> All() =>
    [
        First("rules", Given("--rules", given.Rules, Paths), File(config?.Rules, Paths), None),
        First("place", Given("--place", given.Choosing.Place, p => p), File(config?.Place, p => p), None),
        First("lang", null, File(config?.Lang, l => l), None),
        .. Severities(),
        First("fail-on", Given("--fail-on", Name(given.FailsFrom), n => n), File(config?.FailOn, s => Name(s)!), Name(Severity.Error)!),
        First("min-severity", Given("--min-severity", Name(given.ShownFrom), n => n), null, Name(Severity.Info)!),
        First("include", null, File(config?.Include, Joined), None),
        First("exclude", null, File(config?.Exclude, Joined), None),
        First("waivers", Given("--waivers", given.Waivers, p => p), File(config?.Waivers, ShownPath.Of), ShownPath.Of(waivers)),
    ];

    private IEnumerable<ShownSetting> Severities() => config is { Severities.Count: > 0 }
        ? config.Severities.Select(s => new ShownSetting("severities." + s.Choice.Pattern, Name(s.Choice.Severity)!, s.Origin))
        : [new ShownSetting("severities", None, voice.Say("config.default"))];

    private ShownSetting First(string name, (string Value, string Origin)? option, (string Value, string Origin)? file, string otherwise)
    {
        var (value, origin) = option ?? file ?? (otherwise, voice.Say("config.default"));
        return new ShownSetting(name, value.Length == 0 ? None : value, origin);
    }

    private static (string Value, string Origin)? Given<T>(string option, T? value, Func<T, string> write)
        where T : class => value is null ? null : (write(value), option);

    private static (string Value, string Origin)? File<T>(Setting<T>? setting, Func<T, string> write) =>
        setting is null ? null : (write(setting.Value), setting.Origin);

    private static string Paths(IReadOnlyList<string> paths) => Joined([.. paths.Select(ShownPath.Of)]);

    private static string Joined(IReadOnlyList<string> values) => string.Join(", ", values);

    private static string? Name(Severity? severity) => severity is { } known ? SeverityOption.NameOf(known) : null;
}
