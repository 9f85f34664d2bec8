using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Packs;

/// <summary>What the words of a pack are looked up in.</summary>
internal sealed class PackContext(Lexicon lexicon, FormBook forms, IReadOnlyList<CheckKind> kinds)
{
    /// <summary>The lexicon.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The check kinds.</summary>
    public IReadOnlyList<CheckKind> Kinds => kinds;

    /// <summary>Section roles and count topics.</summary>
    public KnownNames Names { get; } = new(lexicon.Keys("roles"), lexicon.Keys("topics"));

    /// <summary>Kinds of tables.</summary>
    public IReadOnlyList<string> Tables { get; } = forms.Kinds;

    /// <summary>Regimes.</summary>
    public IReadOnlyList<Regime> Regimes { get; } = Regime.In(lexicon);
}
