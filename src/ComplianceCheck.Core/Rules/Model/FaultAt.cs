using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Rules.Model;

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

    /// <summary>What was read at a place.</summary>
    public static Evidence Read(string name, decimal? value, Place place) =>
        new(name, value is { } number ? ValueText.Number(number) : null, place.Quote);

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
