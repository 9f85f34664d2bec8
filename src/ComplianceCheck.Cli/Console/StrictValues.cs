using System.CommandLine;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Console;

/// <summary>Values of options, taken strictly: what is not understood is refused in the user's language.</summary>
internal sealed class StrictValues(Voice voice)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    /// <summary>A value that must be one of a few; the first where the option is missing.</summary>
    public string OneOf(ParseResult line, Option<string> option, IReadOnlyList<string> allowed) =>
        line.GetValue(option) is { } value ? Known(option.Name, value, allowed) : allowed[0];

    /// <summary>A value that must be one of a few.</summary>
    public string Known(string option, string value, IReadOnlyList<string> allowed)
    {
        if (allowed.Contains(value))
        {
            return value;
        }

        throw Refuse("usage.value", ("option", option), ("value", value), ("allowed", string.Join(", ", allowed)));
    }

    /// <summary>A report year; null where the option is missing.</summary>
    public int? Year(ParseResult line, Option<string> option)
    {
        if (line.GetValue(option) is not { } text)
        {
            return null;
        }

        var isYear = text.Length == 4 && text.All(char.IsAsciiDigit);
        var year = isYear ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 0;
        return year is >= FirstYear and <= LastYear ? year : throw Refuse("usage.year", ("option", option.Name), ("value", text));
    }

    /// <summary>A whole number in a range; null where the option is missing.</summary>
    public int? Number(ParseResult line, Option<string> option, int least, int most)
    {
        if (line.GetValue(option) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Refuse("usage.number", ("option", option.Name), ("value", text), ("least", Voice.Number(least)), ("most", Voice.Number(most)));
    }

    /// <summary>Values given again and again or with commas between them.</summary>
    public IReadOnlyList<string> Listed(ParseResult line, Option<string[]> option)
    {
        var values = (line.GetValue(option) ?? []).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries)).ToArray();
        return values.Contains("") ? throw Refuse("usage.empty", ("option", option.Name)) : values;
    }

    /// <summary>A mistake of the user.</summary>
    public UsageException Refuse(string key, params (string Name, string Value)[] values) => new(voice.Both(key, values));

    /// <summary>The sentence with the word that was probably meant, where one is near.</summary>
    public UsageException RefuseWord(string key, string word, IEnumerable<string> known)
    {
        var sentence = voice.Both(key, ("word", word));
        if (word.Length > 2 && Nearest.To(word, known) is { } meant)
        {
            var hint = voice.Both("usage.meant", ("word", meant));
            sentence = new LocalizedText(sentence.Zh + hint.Zh, sentence.En + hint.En);
        }

        return new UsageException(sentence);
    }
}
