using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>Everything that was read from a report; rules look at nothing else.</summary>
public sealed record ReportFacts
{
    private readonly Dictionary<string, Section> firstOfRole = [];

    /// <summary>What kind of document this is at all.</summary>
    public DocumentNature Nature { get; init; }

    /// <summary>The kind of annual report, where it is another one than those on government information; null where it is one of those.</summary>
    public ReportKindFact? Kind { get; init; }

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
    public IReadOnlyList<Section> Sections
    {
        get;
        init => (field, firstOfRole) = (value, FirstOfRole(value));
    } = [];

    /// <summary>The sections as those of the fixed outline of 2019 and later, whatever the year of the report.</summary>
    public OfficialOutline Official { get; init; } = OfficialOutline.Empty;

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

    /// <summary>Where pictures stand, in reading order: the position of the block that each stands in or before.</summary>
    internal IReadOnlyList<long> Pictures { get; init; } = [];

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

    /// <summary>The first heading of a text that begins behind its head, without title or lead-in and with a later number; null where it begins as texts do.</summary>
    public Place? LateStart { get; init; }

    /// <summary>Why sentences were read as they were; null where nobody asked.</summary>
    public IReadOnlyList<SentenceTrace>? Why { get; init; }

    /// <summary>The statistical period that counts: the strongest statement; null where there is none.</summary>
    public StatisticalPeriod? Period => Periods.Count == 0 ? null : Periods[0];

    /// <summary>
    /// The counts that the body of the report states: all but those of the lead-in, which names topics and numbers of parts, and hardly
    /// ever counts anything. A report without headings has nothing but a lead-in.
    /// </summary>
    public IReadOnlyList<CountStatement> StatedCounts => Sections.Count == 0 ? Counts : [.. Counts.Where(c => c.Role != Roles.LeadIn)];

    /// <summary>
    /// The name that the body gives itself: that of the title, else the first it uses of itself, else the name it was recognised by; null
    /// where it names itself nowhere.
    /// </summary>
    public string? AgencyName => Title?.Agency ?? AgencyMentions.FirstOrDefault(m => m.IsOwnName)?.Name ?? Agency?.Name;

    /// <summary>
    /// The section of a role: the first whose heading speaks of the matter, upper levels first; null where there is none. For requirements
    /// on what is said, wherever a report treats it.
    /// </summary>
    public Section? SectionOf(string role) => firstOfRole.GetValueOrDefault(role);

    /// <summary>
    /// The section of a role in a report of the fixed outline: the part of the outline, which has its title or nearly so even where an
    /// earlier heading speaks of the matter as well, else <see cref="SectionOf"/>. For requirements on what belongs in a part of the outline;
    /// asked of the regulations of 2007, under which headings are free, it would take a heading for a section by its likeness alone.
    /// </summary>
    public Section? OfficialSectionOf(string role) => Official.Find(role) ?? SectionOf(role);

    private static Dictionary<string, Section> FirstOfRole(IReadOnlyList<Section> sections)
    {
        var first = new Dictionary<string, Section>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            foreach (var role in section.Roles)
            {
                if (!first.TryGetValue(role, out var other) || (section.Level, section.Place.Order).CompareTo((other.Level, other.Place.Order)) < 0)
                {
                    first[role] = section;
                }
            }
        }

        return first;
    }
}
