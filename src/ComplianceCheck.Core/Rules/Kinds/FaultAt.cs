using System.Globalization;
using ComplianceCheck.Documents;
using ComplianceCheck.Findings;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>Makes faults whose messages can always name the section and the words.</summary>
internal static class FaultAt
{
    private const int QuoteLength = 60;

    /// <summary>Arguments that every fault made here has.</summary>
    public static IReadOnlyList<string> Arguments { get; } = ["section", "quote"];

    /// <summary>A fault at a place.</summary>
    public static Fault Of(Place? place, string? variant = null, params (string Name, string Value)[] arguments)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["section"] = place?.Section ?? "",
            ["quote"] = Short(place?.Quote ?? ""),
        };
        foreach (var (name, value) in arguments)
        {
            all[name] = value;
        }

        return new Fault { Place = place, Variant = variant, Arguments = all };
    }

    /// <summary>A number as a message shows it.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A whole number as a message shows it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A counted number with its unit; money is always in 元, whatever the report writes.</summary>
    public static string Amount(CountStatement count) =>
        Number(count.Value ?? 0) + (count.Unit is "万元" or "亿元" ? "元" : count.Unit);

    /// <summary>A day as a message shows it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What was read at a place.</summary>
    public static Evidence Read(string name, decimal? value, Place place) =>
        new(name, value is { } number ? Number(number) : null, place.Quote);

    /// <summary>Words short enough for a message; the place keeps them whole.</summary>
    public static string Short(string text)
    {
        var one = text.ReplaceLineEndings(" ").Trim();
        if (one.Length <= QuoteLength)
        {
            return one;
        }

        var length = char.IsHighSurrogate(one[QuoteLength - 1]) ? QuoteLength - 1 : QuoteLength;
        return string.Concat(one.AsSpan(0, length), "…");
    }
}
