using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Loading;

/// <summary>What the words of a pack are looked up in.</summary>
internal sealed class PackContext(Lexicon lexicon, IReadOnlyList<CheckKind> kinds)
{
    /// <summary>For files whose words are not looked up.</summary>
    public static readonly PackContext Nothing = new(Lexicon.Load([]), []);

    /// <summary>The lexicon.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The check kinds.</summary>
    public IReadOnlyList<CheckKind> Kinds => kinds;

    /// <summary>Section roles.</summary>
    public IReadOnlyList<string> Roles { get; } = lexicon.Keys("roles");

    /// <summary>Count topics.</summary>
    public IReadOnlyList<string> Topics { get; } = lexicon.Keys("topics");

    /// <summary>Kinds of tables.</summary>
    public IReadOnlyList<string> Tables { get; } =
        [.. lexicon.Keys("table-names"), .. lexicon.Keys("statistics-tables").Where(k => k.StartsWith("statistics-", StringComparison.Ordinal))];

    /// <summary>Regimes.</summary>
    public IReadOnlyList<Regime> Regimes { get; } = Regime.In(lexicon);
}
