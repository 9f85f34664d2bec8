using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The words of statistics tables, from <c>rules/lexicon/statistics-tables.yaml</c>.</summary>
internal sealed class StatisticsWords
{
    private readonly List<(string From, string To)> same;
    private readonly IReadOnlyList<string> dropped;

    private StatisticsWords(Lexicon lexicon)
    {
        Units = Set("units");
        NotAfterUnit = Set("not-after-unit");
        HeaderStarts = lexicon.Words("statistics-tables/header-starts");
        HeaderWords = new([.. Words("header-words"), .. Words("header-years"), .. Words("header-totals"), .. Words("header-notes")]);
        HeaderYears = Words("header-years");
        HeaderTotals = Words("header-totals");
        HeaderNotes = Words("header-notes");
        UnitHeader = Words("unit-header");
        Titles = Words("titles");
        PartWords = Set("part-words");
        CellWords = Set("cell-words");
        dropped = Words("dropped");
        same = [.. Words("same").Select(row => row.Split(' ')).Select(pair => (pair[0], pair[1]))];
        Folding = lexicon.Get<CharacterFolding>();

        IReadOnlyList<string> Words(string key) => lexicon.Words("statistics-tables/" + key);
        WordEndings Set(string key) => new(Words(key));
    }

    /// <summary>Units of figures.</summary>
    public WordEndings Units { get; }

    /// <summary>What shows that a unit's character belongs to the label.</summary>
    public WordEndings NotAfterUnit { get; }

    /// <summary>First words of the header row.</summary>
    public IReadOnlyList<string> HeaderStarts { get; }

    /// <summary>What else stands in it.</summary>
    public WordEndings HeaderWords { get; }

    /// <summary>Headers of the column of the year.</summary>
    public IReadOnlyList<string> HeaderYears { get; }

    /// <summary>Headers of the column of all years together.</summary>
    public IReadOnlyList<string> HeaderTotals { get; }

    /// <summary>Headers of columns without figures.</summary>
    public IReadOnlyList<string> HeaderNotes { get; }

    /// <summary>Headers of the column of units.</summary>
    public IReadOnlyList<string> UnitHeader { get; }

    /// <summary>What titles of such tables end with.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>What a row of parts begins with.</summary>
    public WordEndings PartWords { get; }

    /// <summary>Words that stand in a cell instead of a figure.</summary>
    public WordEndings CellWords { get; }

    /// <summary>The folding of the lexicon.</summary>
    public CharacterFolding Folding { get; }

    /// <summary>The words of a lexicon.</summary>
    public static StatisticsWords Of(Lexicon lexicon) => lexicon.Part("statistics-words", l => new StatisticsWords(l));

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
