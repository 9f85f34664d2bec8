using System.Globalization;
using ComplianceCheck.Reading;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>The documents that reports cite, from <c>rules/lexicon/laws.yaml</c>.</summary>
internal sealed class LawBook
{
    private readonly Dictionary<string, Law> laws;

    private LawBook(Lexicon lexicon) =>
        laws = lexicon.Keys("laws").ToDictionary(k => k, k => Read(k, (YamlMappingNode)lexicon.Entry("laws/" + k)), StringComparer.Ordinal);

    /// <summary>The documents of a lexicon.</summary>
    public static LawBook Of(Lexicon lexicon) => lexicon.Part("cited-laws", l => new LawBook(l));

    /// <summary>Whether there is such a document.</summary>
    public bool Has(string key) => laws.ContainsKey(key);

    /// <summary>
    /// The edition that is cited: a document and its revision share their title, so the number decides; without a number
    /// it is the edition in force on <paramref name="day"/>, as a writer would mean it.
    /// </summary>
    public Law? Cited(Citation citation, DateOnly day)
    {
        if (citation.LawKey is not { } key || !laws.TryGetValue(key, out var law))
        {
            return null;
        }

        var editions = laws.Values.Where(l => l.Title == law.Title).ToArray();
        if (editions.Length == 1)
        {
            return law;
        }

        return Digits(citation.Number) is { Length: > 0 } number
            ? editions.FirstOrDefault(e => Digits(e.Number) == number) ?? law
            : editions.FirstOrDefault(e => e.IsInForce(day)) ?? law;
    }

    private static Law Read(string key, YamlMappingNode node) => new(
        key,
        Text(node, "title") ?? "",
        Text(node, "number"),
        Day(Text(node, "in-force")),
        Day(Text(node, "until")),
        Text(node, "place"));

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Digits(string? text) => text is null ? "" : string.Concat(text.Where(char.IsAsciiDigit));
}
