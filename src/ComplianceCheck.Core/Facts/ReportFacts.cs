using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>Everything that was read from a report; rules look at nothing else.</summary>
public sealed record ReportFacts
{
    /// <summary>What kind of document this is at all.</summary>
    public DocumentNature Nature { get; init; }

    /// <summary>The title; null where none was found.</summary>
    public TitleFact? Title { get; init; }

    /// <summary>The reporting body; null where the text does not name it.</summary>
    public AgencyFact? Agency { get; init; }

    /// <summary>Every naming of the reporting body: title, lead-in, signature, publisher, contact.</summary>
    public IReadOnlyList<AgencyMention> AgencyMentions { get; init; } = [];

    /// <summary>The year reported on: from the title, else the period, else publication minus one.</summary>
    public int? ReportYear { get; init; }

    /// <summary>Where <see cref="ReportYear"/> was taken from.</summary>
    public YearSource YearSource { get; init; }

    /// <summary>The year that period and text agree on where the title names another one; null where there is no such conflict.</summary>
    public int? ContentYear { get; init; }

    /// <summary>Sections in reading order, every level.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Statements of the statistical period, strongest first.</summary>
    public IReadOnlyList<StatisticalPeriod> Periods { get; init; } = [];

    /// <summary>Statements of numbers and zeros by topic, in reading order.</summary>
    public IReadOnlyList<CountStatement> Counts { get; init; } = [];

    /// <summary>Totals with their parts, as “共N件，其中…”.</summary>
    public IReadOnlyList<SumStatement> Sums { get; init; } = [];

    /// <summary>Percentages with the numbers they belong to.</summary>
    public IReadOnlyList<ShareStatement> Shares { get; init; } = [];

    /// <summary>Statutory tables.</summary>
    public IReadOnlyList<StatutoryTable> Tables { get; init; } = [];

    /// <summary>Documents cited in book-title marks.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Publication and signature.</summary>
    public ReportDates Dates { get; init; } = new();

    /// <summary>The parts that the lead-in says the report has; null where it says nothing.</summary>
    public ListedParts? ListedParts { get; init; }

    /// <summary>Years that the text speaks of, with their role.</summary>
    public IReadOnlyList<YearMention> YearMentions { get; init; } = [];

    /// <summary>我局, 我镇, 本机关 ...</summary>
    public IReadOnlyList<SelfName> SelfNames { get; init; } = [];

    /// <summary>Where words of a named set of the lexicon occur (channels, problems, measures, contact ...).</summary>
    public IReadOnlyList<WordMention> Words { get; init; } = [];

    /// <summary>Parts of web pages around the report.</summary>
    public IReadOnlyList<Place> Furniture { get; init; } = [];

    /// <summary>Blocks that stand there again.</summary>
    public IReadOnlyList<DuplicateBlock> Duplicates { get; init; } = [];

    /// <summary>What drafting left behind.</summary>
    public IReadOnlyList<ResidueFact> Residue { get; init; } = [];

    /// <summary>Where the text stops in the middle of a sentence; null where it ends as texts do.</summary>
    public Place? BreakOff { get; init; }

    /// <summary>Why sentences were read as they were; null where nobody asked.</summary>
    public IReadOnlyList<SentenceTrace>? Why { get; init; }

    /// <summary>The statistical period that counts: the strongest statement; null where there is none.</summary>
    public StatisticalPeriod? Period => Periods.Count == 0 ? null : Periods[0];

    /// <summary>
    /// The counts that the body of the report states: all but those of the lead-in, which names topics and numbers of parts, and hardly
    /// ever counts anything. A report without headings has nothing but a lead-in.
    /// </summary>
    public IReadOnlyList<CountStatement> StatedCounts => Sections.Count == 0 ? Counts : [.. Counts.Where(c => c.Role != "lead-in")];

    /// <summary>The first section of a role at any level, the upper levels first; null where there is none.</summary>
    public Section? SectionOf(string role) =>
        Sections.Where(s => s.Roles.Contains(role)).OrderBy(s => s.Level).ThenBy(s => s.Place.Order).FirstOrDefault();
}

/// <summary>What kind of document was read.</summary>
public enum DocumentNature
{
    /// <summary>A report on government-information disclosure.</summary>
    AnnualReport,

    /// <summary>A report of a school, hospital or enterprise, which other rules govern.</summary>
    OtherRegime,

    /// <summary>Something else.</summary>
    NotAReport,
}

/// <summary>Where the report year was taken from.</summary>
public enum YearSource
{
    /// <summary>No year was found.</summary>
    None,

    /// <summary>Given by the caller.</summary>
    Stated,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The lead-in's naming of the report.</summary>
    LeadIn,

    /// <summary>The statistical period.</summary>
    Period,

    /// <summary>Publication or signature date minus one.</summary>
    Published,

    /// <summary>The year that the text mentions most.</summary>
    Text,
}
