using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Matching;

/// <summary>The sorts of facts that check kinds look at.</summary>
public static class FactSets
{
    /// <summary>The title.</summary>
    public static FactSet<TitleFact> Title { get; } = new("title", s => One(s.Facts.Title), t => t.Place, _ => null);

    /// <summary>The reporting body.</summary>
    public static FactSet<AgencyFact> Agency { get; } = new("agency", s => One(s.Facts.Agency), _ => null, a => Same(a.Name));

    /// <summary>Namings of the reporting body.</summary>
    public static FactSet<AgencyMention> AgencyMentions { get; } = new("agency-mentions", s => s.Facts.AgencyMentions, m => m.Place, m => Same(m.Name));

    /// <summary>Sections of every level.</summary>
    public static FactSet<Section> Sections { get; } = new("sections", s => s.Facts.Sections, s => s.Place, s => Named("role", s.Roles));

    /// <summary>Statements of the statistical period, strongest first.</summary>
    public static FactSet<StatisticalPeriod> Periods { get; } = new(
        "periods",
        s => s.Facts.Periods,
        p => p.Place,
        p => p.StartText.Length + p.EndText.Length == 0 ? null : Same($"{p.StartText} – {p.EndText}"));

    /// <summary>Numbers and zeros that the body of the report states.</summary>
    public static FactSet<CountStatement> Counts { get; } = new("counts", s => s.StatedCounts, c => c.Place, Amount);

    /// <summary>Numbers and zeros anywhere, the lead-in included.</summary>
    public static FactSet<CountStatement> AllCounts { get; } = new("all-counts", s => s.Facts.Counts, c => c.Place, Amount);

    /// <summary>Totals with their parts.</summary>
    public static FactSet<SumStatement> Sums { get; } = new(
        "sums",
        s => s.Facts.Sums,
        s => s.Place,
        s => Same($"{ValueText.Number(s.Total)} : {string.Join(" + ", s.Parts.Select(p => ValueText.Number(p.Value)))}"));

    /// <summary>Percentages with their numbers.</summary>
    public static FactSet<ShareStatement> Shares { get; } = new(
        "shares",
        s => s.Facts.Shares,
        s => s.Place,
        s => Same($"{ValueText.Number(s.Part)} / {(s.Total is { } total ? ValueText.Number(total) : "?")} = {ValueText.Number(s.Percent)}%"));

    /// <summary>Statutory tables.</summary>
    public static FactSet<StatutoryTable> Tables { get; } = new("tables", s => s.Facts.Tables, t => t.Place, t => Named("table", [t.Kind]));

    /// <summary>Statutory tables of last year's report.</summary>
    public static FactSet<StatutoryTable> PriorTables { get; } =
        new("prior-tables", s => s.Prior?.Tables ?? [], t => t.Place, t => Named("table", [t.Kind]));

    /// <summary>Last year's report.</summary>
    public static FactSet<ReportFacts> Prior { get; } =
        new("prior", s => One(s.Prior), p => p.Title?.Place, p => p.ReportYear is { } year ? Same(ValueText.Number(year)) : null);

    /// <summary>Documents cited.</summary>
    public static FactSet<Citation> Citations { get; } = new("citations", s => s.Facts.Citations, c => c.Place, _ => null);

    /// <summary>Days of publication and signature.</summary>
    public static FactSet<ReportDates> Dates { get; } = new(
        "dates",
        s => s.Facts.Dates is { Published: null, Signed: null } ? [] : [s.Facts.Dates],
        d => d.PublishedPlace ?? d.SignedPlace,
        d => Same($"{(d.Published is { } p ? ValueText.Day(p) : "–")} / {(d.Signed is { } g ? ValueText.Day(g) : "–")}"));

    /// <summary>The list of parts in the lead-in.</summary>
    public static FactSet<ListedParts> ListedParts { get; } = new("listed-parts", s => One(s.Facts.ListedParts), l => l.Place, _ => null);

    /// <summary>Years that the text speaks of.</summary>
    public static FactSet<YearMention> Years { get; } = new("years", s => s.Facts.YearMentions, m => m.Place, m => Same(ValueText.Number(m.Year)));

    /// <summary>Self-names such as 我局.</summary>
    public static FactSet<SelfName> SelfNames { get; } = new("self-names", s => s.Facts.SelfNames, n => n.Place, _ => null);

    /// <summary>Words of the sets of the lexicon.</summary>
    public static FactSet<WordMention> Words { get; } = new("words", s => s.Facts.Words, w => w.Place, _ => null);

    /// <summary>Stretches of text that stand there twice.</summary>
    public static FactSet<DuplicateBlock> Duplicates { get; } = new("duplicates", s => s.Facts.Duplicates, d => d.Second, _ => null);

    /// <summary>What drafting left behind.</summary>
    public static FactSet<ResidueFact> Residue { get; } = new("residue", s => s.Facts.Residue, r => r.Place, _ => null);

    /// <summary>The place where the text stops in the middle of a sentence.</summary>
    public static FactSet<Place> BreakOff { get; } = new("break-off", s => One(s.Facts.BreakOff), p => p, _ => null);

    /// <summary>The first heading of a text whose beginning is lost.</summary>
    public static FactSet<Place> LateStart { get; } = new("late-start", s => One(s.Facts.LateStart), p => p, _ => null);

    private static IReadOnlyList<T> One<T>(T? fact)
        where T : class => fact is null ? [] : [fact];

    private static LocalizedText Amount(CountStatement count)
    {
        var (topic, value) = (Named("topic", [count.Topic]), count.Value is null ? "?" : ValueText.Amount(count));
        return new LocalizedText($"{topic.Zh} = {value}", $"{topic.En} = {value}");
    }

    private static LocalizedText Same(string text) => new(text, text);

    private static LocalizedText Named(string sort, IReadOnlyList<string> keys)
    {
        var names = keys.Select(k => MessageCatalogue.Names.Has($"{sort}-{k}") ? MessageCatalogue.Names.Sentence($"{sort}-{k}") : Same(k)).ToArray();
        return new LocalizedText(string.Join("、", names.Select(n => n.Zh)), string.Join(", ", names.Select(n => n.En)));
    }
}
