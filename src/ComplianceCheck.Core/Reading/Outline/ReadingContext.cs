using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;

namespace ComplianceCheck.Reading.Outline;

/// <summary>What the readers of facts share: the text without furniture and duplicates, its outline, its sentences.</summary>
internal sealed class ReadingContext
{
    private readonly string leadInName;
    private readonly string furnitureName;
    private readonly int tail;
    private readonly SectionMap sections;
    private DateList? dates;

    /// <summary>Prepares a text for the readers.</summary>
    /// <param name="document">The document as opened.</param>
    /// <param name="flow">Its text, duplicates removed.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="outline">Sections in reading order, every level.</param>
    /// <param name="title">Where the title stands; empty where there is none.</param>
    /// <param name="tail">Where the page after the report begins; null where there is none.</param>
    /// <param name="tables">Stretches that are tables in text form, whose words are no sentences.</param>
    public ReadingContext(
        ReportDocument document, FlowText flow, Lexicon lexicon, IReadOnlyList<OutlineSection> outline, TextRange title,
        int? tail = null, IReadOnlyList<TextRange>? tables = null)
    {
        this.tail = tail ?? flow.Length;
        Document = document;
        Flow = flow;
        Lexicon = lexicon;
        Outline = outline;
        Title = title;
        leadInName = lexicon.Get<PartNames>().LeadIn;
        furnitureName = lexicon.Get<PartNames>().Furniture;
        sections = new SectionMap(flow, outline);
        var firstHeading = outline.FirstOrDefault(s => s.Level == 1)?.Heading.Start ?? flow.Length;
        LeadIn = new TextRange(Math.Min(title.End, firstHeading), firstHeading);
        Sentences = new SentenceList(flow, BetweenHeadings(tables ?? []));
    }

    /// <summary>The document as opened.</summary>
    public ReportDocument Document { get; }

    /// <summary>The text, duplicates removed.</summary>
    public FlowText Flow { get; }

    /// <summary>The words.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Sections in reading order, every level.</summary>
    public IReadOnlyList<OutlineSection> Outline { get; }

    /// <summary>The title; empty where there is none.</summary>
    public TextRange Title { get; }

    /// <summary>What stands between the title and the first section.</summary>
    public TextRange LeadIn { get; }

    /// <summary>Every sentence outside headings, from the beginning of the text (page furniture included) to its end.</summary>
    public SentenceList Sentences { get; }

    /// <summary>The dates of the text, read when they are first asked for.</summary>
    public DateList Dates => dates ??= DateScanner.Of(Lexicon).All(Flow.Text);

    /// <summary>The report year, once known.</summary>
    public int? Year { get; set; }

    /// <summary>The year of the period and the text where the title names another one.</summary>
    public int? ContentYear { get; set; }

    /// <summary>The reporting body, once known.</summary>
    public AgencyFact? Agency { get; set; }

    /// <summary>The innermost section whose heading or body holds <paramref name="index"/>; null before the first.</summary>
    public OutlineSection? SectionAt(int index) => sections.SectionAt(index);

    /// <summary>Roles of the sections around <paramref name="index"/>, inner first; <c>lead-in</c> before the first section.</summary>
    public IReadOnlyList<string> RolesAt(int index) => sections.RolesAt(index);

    /// <summary>The place of a range, named by the part of the report it stands in.</summary>
    public Place PlaceOf(TextRange range) =>
        Flow.PlaceOf(range, SectionAt(range.Start) is { } section && !section.Heading.Contains(range.Start)
            ? sections.NameAt(range.Start)
            : range.Start >= tail || range.Start < Title.Start ? furnitureName
            : range.Start < LeadIn.End ? leadInName : sections.NameAt(range.Start));

    // Headings and tables in text form are no sentences.
    private List<TextRange> BetweenHeadings(IReadOnlyList<TextRange> tables)
    {
        var left = new List<TextRange>();
        var at = 0;
        List<TextRange> taken = [.. Outline.Select(s => s.Heading), .. tables, new TextRange(Flow.Length, Flow.Length)];
        taken.Sort((a, b) => a.Start.CompareTo(b.Start));
        foreach (var range in taken)
        {
            if (range.Start > at)
            {
                left.Add(new TextRange(at, range.Start));
            }

            at = Math.Max(at, range.End);
        }

        return left;
    }
}
