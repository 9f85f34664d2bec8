namespace ComplianceCheck.Messages;

/// <summary>A text in the two languages of the program.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>The text in one language.</summary>
    public string In(DisplayLanguage language) => language == DisplayLanguage.Chinese ? Zh : En;

    /// <summary>Replaces each <c>{name}</c> by its argument; a name without argument stays as it is.</summary>
    public LocalizedText Fill(IReadOnlyDictionary<string, string> arguments) => Fill(arguments, arguments);

    /// <summary>The same with arguments of its own for each language.</summary>
    public LocalizedText Fill(IReadOnlyDictionary<string, string> zh, IReadOnlyDictionary<string, string> en) => new(Fill(Zh, zh), Fill(En, en));

    private static string Fill(string template, IReadOnlyDictionary<string, string> arguments)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return template;
        }

        var result = new System.Text.StringBuilder(template.Length + 32);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            result.Append(template, at, open - at);
            var name = template[(open + 1)..close];
            result.Append(arguments.TryGetValue(name, out var value) ? value : template[open..(close + 1)]);
            at = close + 1;
        }

        return result.Append(template, at, template.Length - at).ToString();
    }
}

/// <summary>Languages of messages.</summary>
public enum DisplayLanguage
{
    /// <summary>Simplified Chinese, the default.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
