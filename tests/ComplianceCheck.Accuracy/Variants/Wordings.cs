using System.Globalization;
using ComplianceCheck.Accuracy.Faults;
using ComplianceCheck.Accuracy.Reports;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Accuracy.Variants;

/// <summary>The same in other words, from <c>wordings.yaml</c>.</summary>
internal static class Wordings
{
    private static readonly YamlMappingNode Book = Load();

    public static IReadOnlyList<Variant> All { get; } =
    [
        new("a zero in other words", s => Words("zeros").SelectMany(z => Zeros(s, z.Key.Split(' ')).Take(1).SelectMany(at => z.Value
            .Select(w => Made.Text(Planting.Replace(at, Filled(s, w)).In(s.Text).Text))))),
        new("the period in other words", s => s.Facts.Periods.Count == 1 && s.Of(s.Facts.Period!.Place) is { } at
            && s.Facts.Period is { Start: { Month: 1, Day: 1 } }
            ? List(Book["periods"]).Select(w => Made.Text(Planting.Replace(at, Filled(s, w)).In(s.Text).Text)) : []),
        new("a heading in other words", s => s.Regime != "cn-2007" ? [] : Words("headings").SelectMany(h => s.Heading(h.Key) is { } at
            && s.Part(h.Key) is not null && Numbered(s, at) is { Length: > 0 } title
            ? h.Value.Select(w => Made.Text(Planting.Replace(title, w).In(s.Text).Text)) : [])),
        new("a harmless sentence more", s => s.Body("overview") is { } body && s.Text.LastIndexOf('。', body.End - 1, body.Length) is > 0 and var stop
            ? List(Book["innocent"]).Select(w => Made.Text(Planting.Insert(stop + 1, Filled(s, w)).In(s.Text).Text)) : []),
    ];

    /// <summary>Sentences that state zeros of these topics and nothing else.</summary>
    private static IEnumerable<Span> Zeros(Specimen s, string[] topics)
    {
        var stated = s.Facts.Counts.Select(c => (c, At: s.Of(c.Place))).Where(c => c.At is not null).GroupBy(c => Sentence(s, c.At!.Value));
        return stated.Where(g => g.All(c => c.c.IsZero && c.c.Role is not "lead-in") && g.Select(c => c.c.Topic).Distinct()
            .Where(t => t is not "fees" || !topics.Contains("processing-fee")).Order(StringComparer.Ordinal).SequenceEqual(topics.Order(StringComparer.Ordinal)))
            .Select(g => g.Key).Where(at => !s.Name.Contains("-wrapped", StringComparison.Ordinal) && s.Text[at.End - 1] == '。'
                && !s.Numbers(at).Any(n => n.Value != s.Year && n.Value != 0));
    }

    /// <summary>The sentence without the heading before it on the line.</summary>
    private static Span Sentence(Specimen s, Span at)
    {
        var sentence = s.Map.Sentence(at);
        var heading = s.Facts.Sections.Select(h => s.Of(h.Place)).OfType<Span>().Where(h => h.Start >= sentence.Start && h.End <= at.Start)
            .Select(h => h.End).DefaultIfEmpty(sentence.Start).Max();
        return new Span(heading, sentence.End);
    }

    /// <summary>The words of a heading behind its number.</summary>
    private static Span Numbered(Specimen s, Span heading) =>
        heading.In(s.Text).IndexOf('、', StringComparison.Ordinal) is > 0 and < 3 and var mark && s.Text.AsSpan(heading.End) is ['\n' or '\r', ..]
            ? new Span(heading.Start + mark + 1, heading.End) : default;

    private static string Filled(Specimen s, string words) => words
        .Replace("{year}", s.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{chinese}", TextForm.Chinese(s.Year), StringComparison.Ordinal)
        .Replace("{self}", s.Self, StringComparison.Ordinal);

    private static IEnumerable<(string Key, IReadOnlyList<string> Value)> Words(string key) =>
        ((YamlMappingNode)Book[key]).Children.Select(c => (((YamlScalarNode)c.Key).Value!, List(c.Value)));

    private static IReadOnlyList<string> List(YamlNode node) => [.. ((YamlSequenceNode)node).Select(n => ((YamlScalarNode)n).Value!)];

    private static YamlMappingNode Load()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Variants", "wordings.yaml"))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
