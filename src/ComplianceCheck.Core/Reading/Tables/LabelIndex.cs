using ComplianceCheck.Forms;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The labels of all families of forms whose labels are known as a whole.</summary>
internal sealed class LabelIndex
{
    private const int ShortestTelling = 3;

    // What each of the labels stands for; cells seldom hold other words.
    private readonly Dictionary<string, CellLabel>.AlternateLookup<ReadOnlySpan<char>> known;

    private LabelIndex(FormBook forms)
    {
        Families = [.. forms.Families.Where(f => f.Layout != FormLayout.List).Select((f, i) => new FamilyLabels(f, i))];
        known = Families.SelectMany(f => f.Books).SelectMany(b => b.All).Select(l => l.Label).Distinct().ToDictionary(l => l, Match, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The families, in the order of their files.</summary>
    public FamilyLabels[] Families { get; }

    /// <summary>The labels of forms.</summary>
    public static LabelIndex Of(FormBook forms) => forms.Part(f => new LabelIndex(f));

    /// <summary>What the words of a cell stand for.</summary>
    /// <param name="bare">The words as <see cref="LabelBook.Bare(string)"/> gives them.</param>
    public CellLabel LabelOf(ReadOnlySpan<char> bare) => known.TryGetValue(bare, out var label) ? label : Match(bare.ToString());

    /// <summary>True for words that are a label of a form, with or without figures behind them, or several labels.</summary>
    public bool Holds(string words)
    {
        var bare = LabelBook.Bare(words.TrimEnd("0123456789. /-+".ToCharArray()));
        return known.ContainsKey(bare)
            || Families.Any(f => f.Books.Append(f.Blocks).Any(b => b.FindAtEnd(bare) is not null) || f.Columns.FindAll(bare).Count > 1 || f.IsCornerNote(words));
    }

    /// <summary>True for such words that a text holds hardly ever but in a table; 其他 and 总计 are words of any text.</summary>
    public bool IsTelling(string words) => words.Length >= ShortestTelling && Holds(words);

    private CellLabel Match(string bare) => new(bare, [.. Families.Select(f => f.Match(bare))]);
}
