using ComplianceCheck.Messages;

namespace ComplianceCheck.Cli.Console;

/// <summary>Chooses the language before the command line is parsed, because mistakes in it are told in that language.</summary>
internal static class LanguageChoice
{
    /// <summary>The option.</summary>
    public const string Option = "--lang";

    /// <summary>Its values.</summary>
    public static readonly IReadOnlyList<string> Values = ["zh", "en"];

    /// <summary>The language.</summary>
    /// <param name="arguments">The command line; its option wins.</param>
    /// <param name="terminal">The system, where nobody else says anything.</param>
    /// <param name="configured">What the settings say; null where they say nothing.</param>
    public static DisplayLanguage Of(IReadOnlyList<string> arguments, Terminal terminal, Func<IReadOnlyList<string>, DisplayLanguage?> configured) =>
        Stated(arguments) ?? configured(arguments) ?? (IsSystemChinese(terminal) ? DisplayLanguage.Chinese : DisplayLanguage.English);

    private static DisplayLanguage? Stated(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            var value = arguments[i] == Option && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith(Option + "=", StringComparison.Ordinal) || arguments[i].StartsWith(Option + ":", StringComparison.Ordinal)
                    ? arguments[i][(Option.Length + 1)..]
                    : null;
            if (value is not null && Named(value) is { } language)
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>The language of a name such as zh, zh-CN or en_US.UTF-8; null where it is none that the program speaks.</summary>
    public static DisplayLanguage? Named(string name) => name.Split('-', '_', '.')[0].ToLowerInvariant() switch
    {
        "zh" => DisplayLanguage.Chinese,
        "en" => DisplayLanguage.English,
        _ => null,
    };

    /// <summary>The environment first, in the order that POSIX gives its variables; then what the system says.</summary>
    private static bool IsSystemChinese(Terminal terminal)
    {
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (terminal.Variable(name) is { Length: > 0 } locale && !NamesNoLanguage(locale))
            {
                return Named(locale) == DisplayLanguage.Chinese;
            }
        }

        // The readers are Chinese: where the system names no language at all, so is the program.
        return terminal.IsSystemChinese ?? true;
    }

    // “C”, “POSIX”, “C.UTF-8”.
    private static bool NamesNoLanguage(string locale) => locale.Split('.')[0] is "C" or "POSIX";
}
