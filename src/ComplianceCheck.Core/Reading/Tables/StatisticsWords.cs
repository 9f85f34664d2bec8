using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The words of statistics tables (<c>rules/lexicon/statistics-tables.yaml</c>).</summary>
internal sealed class StatisticsWords(WordReader file) : IWordFile<StatisticsWords>
{
    private readonly IReadOnlyList<(string From, string To)> same = file.Pairs("same");
    private readonly IReadOnlyList<string> dropped = file.Words("dropped");

    /// <inheritdoc/>
    public static string FileName => "statistics-tables";

    /// <summary>Units of figures.</summary>
    public WordEndings Units { get; } = file.Endings("units");

    /// <summary>What shows that a unit's character belongs to the label.</summary>
    public WordEndings NotAfterUnit { get; } = file.Endings("not-after-unit");

    /// <summary>First words of the header row.</summary>
    public IReadOnlyList<string> HeaderStarts { get; } = file.Words("header-starts");

    /// <summary>What else stands in it.</summary>
    public WordEndings HeaderWords { get; } = new([.. file.Words("header-words"), .. file.Words("header-years"), .. file.Words("header-totals"), .. file.Words("header-notes")]);

    /// <summary>Headers of the column of the year.</summary>
    public IReadOnlyList<string> HeaderYears { get; } = file.Words("header-years");

    /// <summary>Headers of the column of all years together.</summary>
    public IReadOnlyList<string> HeaderTotals { get; } = file.Words("header-totals");

    /// <summary>Headers of columns without figures.</summary>
    public IReadOnlyList<string> HeaderNotes { get; } = file.Words("header-notes");

    /// <summary>Headers of the column of units.</summary>
    public IReadOnlyList<string> UnitHeader { get; } = file.Words("unit-header");

    /// <summary>What titles of such tables end with.</summary>
    public IReadOnlyList<string> Titles { get; } = file.Words("titles");

    /// <summary>What a row of parts begins with.</summary>
    public WordEndings PartWords { get; } = file.Endings("part-words");

    /// <summary>Words that stand in a cell instead of a figure.</summary>
    public WordEndings CellWords { get; } = file.Endings("cell-words");

    /// <summary>The folding of the lexicon.</summary>
    public CharacterFolding Folding { get; } = file.Folding;

    /// <inheritdoc/>
    public static StatisticsWords Read(WordReader file) => new(file);

    /// <summary>A folded label without numbers, notes, punctuation and words that say nothing.</summary>
    public string Normalise(string label)
    {
        var text = new System.Text.StringBuilder(label.Length);
        var depth = 0;
        foreach (var c in label)
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0 && char.IsLetter(c))
            {
                text.Append(c);
            }

            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        foreach (var word in dropped)
        {
            text.Replace(word, "");
        }

        foreach (var (from, to) in same)
        {
            text.Replace(from, to);
        }

        return text.ToString();
    }
}
