using ComplianceCheck.Language;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The words of the statutory tables of 2019 and later.</summary>
internal sealed class StatutoryWords
{
    private const string File = "statutory-tables/";

    // What each of the labels stands for; cells seldom hold other words.
    private readonly Dictionary<string, CellLabel>.AlternateLookup<ReadOnlySpan<char>> known;

    private StatutoryWords(Lexicon lexicon)
    {
        Folding = lexicon.Get<CharacterFolding>();
        RequestRows = LabelBook.Read(lexicon, File + "requests-rows");
        RequestColumns = LabelBook.Read(lexicon, File + "requests-columns");
        RequestGroups = LabelBook.Read(lexicon, File + "requests-groups");
        RequestOther = LabelBook.Read(lexicon, File + "requests-other");
        RequestHeadings = LabelBook.Read(lexicon, File + "requests-headings");
        ProactiveRows = LabelBook.Read(lexicon, File + "proactive-rows");
        ProactiveColumns = LabelBook.Read(lexicon, File + "proactive-columns");
        ProactiveHeadings = LabelBook.Read(lexicon, File + "proactive-headings");
        ProactiveItems = LabelBook.Read(lexicon, File + "proactive-items");
        Proactive2021 = ReadFormat(lexicon, ProactiveFormat.Newer);
        Proactive2019 = ReadFormat(lexicon, ProactiveFormat.Older);
        ReviewGroups = LabelBook.Read(lexicon, File + "review-groups");
        ReviewLeaves = LabelBook.Read(lexicon, File + "review-leaves");
        ReviewHeadings = LabelBook.Read(lexicon, File + "review-headings");
        CornerNote = lexicon.Words(File + "corner-note");
        Dashes = lexicon.Words(File + "dashes");
        DashWords = new(Dashes);
        Units = lexicon.Words(File + "units");
        Money = lexicon.Words(File + "money");
        UnitEndings = new(Units);
        MoneyEndings = new(Money);
        LabelBook[] books = [RequestRows, RequestColumns, RequestGroups, RequestOther, RequestHeadings, ProactiveRows, ProactiveColumns, ReviewGroups, ReviewLeaves];
        known = books.SelectMany(b => b.All).Select(l => l.Label).Distinct().ToDictionary(l => l, Match, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How characters are folded.</summary>
    public CharacterFolding Folding { get; }

    /// <summary>Rows of the table on applications.</summary>
    public LabelBook RequestRows { get; }

    /// <summary>Its columns of figures.</summary>
    public LabelBook RequestColumns { get; }

    /// <summary>Its headings over several rows.</summary>
    public LabelBook RequestGroups { get; }

    /// <summary>The row that is a heading in the newer format.</summary>
    public LabelBook RequestOther { get; }

    /// <summary>Its headings over several columns.</summary>
    public LabelBook RequestHeadings { get; }

    /// <summary>Rows of the table on proactive disclosure.</summary>
    public LabelBook ProactiveRows { get; }

    /// <summary>Its columns.</summary>
    public LabelBook ProactiveColumns { get; }

    /// <summary>Its heading over the rows.</summary>
    public LabelBook ProactiveHeadings { get; }

    /// <summary>What its parts begin with.</summary>
    public LabelBook ProactiveItems { get; }

    /// <summary>Cells of the format of 2021.</summary>
    public ProactiveFormat Proactive2021 { get; }

    /// <summary>Cells of the format of 2019.</summary>
    public ProactiveFormat Proactive2019 { get; }

    /// <summary>Groups of columns of the table on reconsideration and litigation.</summary>
    public LabelBook ReviewGroups { get; }

    /// <summary>The columns of each group.</summary>
    public LabelBook ReviewLeaves { get; }

    /// <summary>Headings over several groups.</summary>
    public LabelBook ReviewHeadings { get; }

    /// <summary>Words of the note in the corner.</summary>
    public IReadOnlyList<string> CornerNote { get; }

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
    public static StatutoryWords Of(Lexicon lexicon) => lexicon.Part("statutory-tables", l => new StatutoryWords(l));

    /// <summary>What the words of a cell stand for.</summary>
    /// <param name="bare">The words as <see cref="LabelBook.Bare(string)"/> gives them.</param>
    public CellLabel LabelOf(ReadOnlySpan<char> bare) => known.TryGetValue(bare, out var label) ? label : Match(bare.ToString());

    /// <summary>True where folded text has the note in the corner.</summary>
    public bool IsCornerNote(string folded) => CornerNote.Any(n => folded.Contains(n, StringComparison.Ordinal));

    private CellLabel Match(string bare) => new(bare)
    {
        RequestRow = RequestRows.Find(bare),
        RequestColumn = RequestColumns.Find(bare),
        RequestGroup = RequestGroups.Find(bare),
        RequestOther = RequestOther.Find(bare),
        RequestHeading = RequestHeadings.Find(bare),
        ProactiveRow = ProactiveRows.Find(bare),
        ProactiveColumn = ProactiveColumns.Find(bare),
        ReviewGroup = ReviewGroups.Find(bare),
        ReviewLeaf = ReviewLeaves.Find(bare),
    };

    private static ProactiveFormat ReadFormat(Lexicon lexicon, string kind) => new(
        kind,
        ((YamlMappingNode)lexicon.Entry(File + kind)).Children
            .Select(r => (((YamlScalarNode)r.Key).Value ?? "", (IReadOnlyList<string>)[.. ((YamlSequenceNode)r.Value).Select(n => ((YamlScalarNode)n).Value ?? "")]))
            .ToArray());
}
