using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>What stands in cells of the statutory tables besides figures, from <c>rules/lexicon/statutory-tables.yaml</c>.</summary>
internal sealed class CellWords
{
    private CellWords(Lexicon lexicon)
    {
        Folding = lexicon.Get<CharacterFolding>();
        Dashes = lexicon.Words("statutory-tables/dashes");
        DashWords = new(Dashes);
        Units = lexicon.Words("statutory-tables/units");
        Money = lexicon.Words("statutory-tables/money");
        UnitEndings = new(Units);
        MoneyEndings = new(Money);
    }

    /// <summary>How characters are folded.</summary>
    public CharacterFolding Folding { get; }

    /// <summary>Words that stand instead of a figure.</summary>
    public IReadOnlyList<string> Dashes { get; }

    /// <summary>Units of counts.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Units of money, the longer first.</summary>
    public IReadOnlyList<string> Money { get; }

    /// <summary>The words that stand instead of a figure, for whole cells.</summary>
    public WordEndings DashWords { get; }

    /// <summary>Units of counts, for the ends of texts.</summary>
    public WordEndings UnitEndings { get; }

    /// <summary>Units of money, for the ends of texts.</summary>
    public WordEndings MoneyEndings { get; }

    /// <summary>The words of a lexicon.</summary>
    public static CellWords Of(Lexicon lexicon) => lexicon.Part("cell-words", l => new CellWords(l));
}
