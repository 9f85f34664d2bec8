using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>What stands in cells of the statutory tables besides figures (<c>rules/lexicon/statutory-tables.yaml</c>).</summary>
internal sealed class CellWords(WordReader file) : IWordFile<CellWords>
{
    /// <inheritdoc/>
    public static string FileName => "statutory-tables";

    /// <summary>How characters are folded.</summary>
    public CharacterFolding Folding { get; } = file.Folding;

    /// <summary>Words that stand instead of a figure.</summary>
    public IReadOnlyList<string> Dashes { get; } = file.Words("dashes");

    /// <summary>The same, for whole cells.</summary>
    public WordEndings DashWords { get; } = file.Endings("dashes");

    /// <summary>Units of counts.</summary>
    public IReadOnlyList<string> Units { get; } = file.Words("units");

    /// <summary>The same, for the ends of texts.</summary>
    public WordEndings UnitEndings { get; } = file.Endings("units");

    /// <summary>Units of money, the longer first.</summary>
    public IReadOnlyList<string> Money { get; } = file.Words("money");

    /// <summary>The same, for the ends of texts.</summary>
    public WordEndings MoneyEndings { get; } = file.Endings("money");

    /// <summary>What stands before a figure that is added.</summary>
    public WordEndings Increases { get; } = file.Endings("increases");

    /// <summary>What stands before a figure that is taken off.</summary>
    public WordEndings Decreases { get; } = file.Endings("decreases");

    /// <summary>What stands before a figure and says only that it is one.</summary>
    public WordEndings Counted { get; } = file.Endings("counted");

    /// <summary>What defines a label that stands before it.</summary>
    public IReadOnlyList<string> Definitions { get; } = file.Words("definitions");

    /// <inheritdoc/>
    public static CellWords Read(WordReader file) => new(file);

    /// <summary>Length of the sign or word before a figure; 0 where there is none.</summary>
    public int SignBefore(ReadOnlySpan<char> text) => Math.Max(Increases.StartOf(text), Decreases.StartOf(text));
}
