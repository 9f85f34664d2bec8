using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Packs;

/// <summary>What the words of a pack are looked up in.</summary>
internal sealed class PackContext(Lexicon lexicon, FormBook forms, IReadOnlyList<CheckKind> kinds)
{
    /// <summary>The check kinds.</summary>
    public IReadOnlyList<CheckKind> Kinds => kinds;

    /// <summary>What packs may name.</summary>
    public KnownNames Names { get; } = new()
    {
        Roles = lexicon.Keys("roles"),
        Topics = lexicon.Keys("topics"),
        WordSets = [.. lexicon.Keys("mentions").Select(set => (set, lexicon.Words("mentions/" + set)[0]))],
        Laws = lexicon.Keys("laws"),
    };

    /// <summary>Kinds of tables.</summary>
    public IReadOnlyList<string> Tables { get; } = forms.Kinds;

    /// <summary>Regimes.</summary>
    public IReadOnlyList<Regime> Regimes { get; } = [.. lexicon.Keys("regimes").Select(id => RegimeOf(id, string.Concat(lexicon.Words("regimes/" + id))))];

    /// <summary>Compares places.</summary>
    public RegionMatching Places { get; } =
        new(lexicon.Keys("place-names").Contains("endings") ? lexicon.Words("place-names/endings") : []);

    private static Regime RegimeOf(string id, string years) => YearRange.Parse(years) is { } range
        ? new Regime(id, range.First, range.Last)
        : throw new FormatException($"lexicon/regimes: {id}: {years}");
}
