using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Tracing;

namespace ComplianceCheck.Reading.Outline;

/// <summary>
/// A report whose parts are known: the text without duplicates, its title, its outline, its sentences and dates. All readers after the
/// outline share it; those that ask for the year or the body take an <see cref="IdentifiedReport"/>.
/// </summary>
internal record OutlinedText
{
    private readonly string leadInName;
    private readonly string furnitureName;
    private readonly SectionMap sections;

    /// <summary>Prepares a text for the readers.</summary>
    /// <param name="document">The document as opened.</param>
    /// <param name="flow">Its text, duplicates removed.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="outline">Sections in reading order, every level.</param>
    /// <param name="title">Where the title stands; empty where there is none.</param>
    /// <param name="tail">Where the page after the report begins; null where there is none.</param>
    /// <param name="tables">Stretches that are tables in text form, whose words are no sentences.</param>
    /// <param name="trace">Collects what readers decide; null where nobody asks.</param>
    public OutlinedText(
        ReportDocument document, FlowText flow, Lexicon lexicon, IReadOnlyList<OutlineSection> outline, TextRange title,
        int? tail = null, IReadOnlyList<TextRange>? tables = null, ReadingTrace? trace = null)
    {
        Tail = tail ?? flow.Length;
        Trace = trace;
        Document = document;
        Flow = flow;
        Lexicon = lexicon;
        Outline = outline;
        Title = title;
        leadInName = lexicon.Words("terms/lead-in")[0];
        furnitureName = lexicon.Words("terms/furniture")[0];
        sections = new SectionMap(flow, outline);
        var firstHeading = outline.FirstOrDefault(s => s.Level == 1)?.Heading.Start ?? flow.Length;
        LeadIn = new TextRange(Math.Min(title.End, firstHeading), firstHeading);
        Sentences = new SentenceList(flow, BetweenHeadings(tables ?? []));
        Dates = DateScanner.Of(lexicon).All(flow.Text);
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

    /// <summary>Where the page after the report begins; the end of the text where there is none.</summary>
    public int Tail { get; }

    /// <summary>Every sentence outside headings, from the beginning of the text (page furniture included) to its end.</summary>
    public SentenceList Sentences { get; }

    /// <summary>The dates of the text.</summary>
    public DateList Dates { get; }

    /// <summary>Collects what readers decide; null where nobody asks.</summary>
    public ReadingTrace? Trace { get; }

    /// <summary>The innermost section whose heading or body holds <paramref name="index"/>; null before the first.</summary>
    public OutlineSection? SectionAt(int index) => sections.SectionAt(index);

    /// <summary>Roles of the sections around <paramref name="index"/>, inner first; <c>lead-in</c> before the first section.</summary>
    public IReadOnlyList<string> RolesAt(int index) => sections.RolesAt(index);

    /// <summary>The place of a range, named by the part of the report it stands in.</summary>
    public Place PlaceOf(TextRange range) =>
        Flow.PlaceOf(range, SectionAt(range.Start) is { } section && !section.Heading.Contains(range.Start)
            ? sections.NameAt(range.Start)
            : range.Start >= Tail || range.Start < Title.Start ? furnitureName
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
