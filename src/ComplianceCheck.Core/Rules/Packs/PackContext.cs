using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Packs;

/// <summary>What the words of a pack are looked up in.</summary>
internal sealed class PackContext(Lexicon lexicon, FormBook forms, IReadOnlyList<CheckKind> kinds)
{
    /// <summary>The words of the field.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The check kinds.</summary>
    public IReadOnlyList<CheckKind> Kinds => kinds;

    /// <summary>What packs may name.</summary>
    public KnownNames Names { get; } = lexicon.Names with
    {
        WordSets = lexicon.FirstWords("mentions"),
        Laws = lexicon.Keys("laws"),
    };

    /// <summary>Kinds of tables.</summary>
    public IReadOnlyList<string> Tables { get; } = forms.Kinds;

    /// <summary>Regimes, whether or not their packs are loaded.</summary>
    public IReadOnlyList<Regime> Regimes { get; } = [.. lexicon.Get<RegimeYears>().Ranges.Select(r => new Regime(r.Id, r.Years.First, r.Years.Last))];

    /// <summary>Compares places.</summary>
    public RegionMatching Places { get; } = new(lexicon.Get<PlaceEndings>().All);
}
