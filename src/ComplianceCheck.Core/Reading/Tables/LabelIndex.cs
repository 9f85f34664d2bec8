using ComplianceCheck.Forms;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The labels of all families of forms whose labels are known as a whole.</summary>
internal sealed class LabelIndex
{
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

    private CellLabel Match(string bare) => new(bare, [.. Families.Select(f => f.Match(bare))]);
}
