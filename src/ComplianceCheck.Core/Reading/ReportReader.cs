using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Agency;
using ComplianceCheck.Reading.Citations;
using ComplianceCheck.Reading.Counts;
using ComplianceCheck.Reading.Mentions;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Parts;
using ComplianceCheck.Reading.Period;
using ComplianceCheck.Reading.Residue;
using ComplianceCheck.Reading.Sums;
using ComplianceCheck.Reading.Tables;
using ComplianceCheck.Reading.Title;

namespace ComplianceCheck.Reading;

/// <summary>Reads a document as facts.</summary>
public static class ReportReader
{
    /// <summary>Reads everything that rules look at. Any document gives facts; nothing is thrown for what it says.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="options">What the caller knows; may be null.</param>
    public static ReportFacts Read(ReportDocument document, Lexicon lexicon, ReadingOptions? options = null)
    {
        options ??= new ReadingOptions();
        var (gridTables, used) = StatutoryTableReader.ReadBlocks(document, lexicon, options.Forms);
        var statisticsTables = StatisticsTableReader.ReadBlocks(document, lexicon, options.Forms, used);
        var statistics = document.Blocks.OfType<Table>().Where(t => statisticsTables.Any(s => ReferenceEquals(s.Source, t))).ToArray();
        var whole = FlowTextBuilder.Build(document, lexicon, used.Concat(statistics).ToHashSet());
        var repeated = DuplicateReader.Read(whole);
        var flow = whole.Without([.. repeated.Select(r => r.Again)]);

        var namings = TitleReader.Namings(flow, lexicon);
        var title = TitleReader.TitleOf(namings);
        var titleRange = title?.Range ?? new TextRange(0, 0);
        var tail = FurnitureReader.Of(lexicon).TailStart(flow, titleRange.End, title is null ? "" : flow.Slice(title.Range));
        var textTable = statistics.Length == 0 ? StatisticsTableReader.ReadText(flow, lexicon, options.Forms) : null;
        var textTables = StatutoryTableReader.ReadText(flow, lexicon, options.Forms);
        TextRange[] tableRanges = [.. textTable is { } found ? [found.Range] : Array.Empty<TextRange>(), .. textTables.Select(t => t.Range)];
        var outline = OutlineReader.Read(flow, lexicon, new TextRange(titleRange.End, tail), tableRanges);
        var context = new ReadingContext(document, flow, lexicon, outline, titleRange, tail, tableRanges);

        // 全年 in the period's sentence means the year of the title.
        context.Year = options.Year ?? title?.Year;
        var periods = PeriodReader.Read(context);
        var mentions = AgencyReader.Read(context, namings, title, tail);
        context.Agency = AgencyReader.AgencyOf(context, mentions, options.Place);
        var dates = DatesReader.Read(context);
        var (year, source) = YearOf(options, namings, title, periods, dates, flow);
        context.Year = year;
        context.ContentYear = ContentYearOf(year, periods, flow);
        var sums = new SumReader(context);

        return new ReportFacts
        {
            Nature = NatureReader.Read(context, namings, title, periods, gridTables.Count + textTables.Count > 0),
            Title = title is null ? null : TitleReader.ToFact(flow, lexicon, title),
            Agency = context.Agency,
            AgencyMentions = mentions,
            ReportYear = year,
            YearSource = source,
            ContentYear = context.ContentYear,
            Sections = [.. outline.Select(s => ToSection(context, s))],
            Periods = periods,
            Counts = CountReader.Read(context),
            Sums = sums.Sums(),
            Shares = sums.Shares(),
            Tables = [.. textTable is { } table ? [table.Table] : statisticsTables.Select(s => s.Read), .. gridTables, .. textTables.Select(t => t.Table)],
            Words = WordMentionReader.Read(context),
            Residue = ResidueReader.Read(context),
            Citations = CitationReader.Read(context),
            Dates = dates,
            ListedParts = ListedPartsReader.Read(context),
            YearMentions = YearMentionReader.Read(context),
            SelfNames = SelfNameReader.Read(context),
            BreakOff = BreakOffReader.Read(context, tail, gridTables, textTables),
            Furniture = FurnitureReader.Of(lexicon).Places(flow, context.LeadIn.End, tail, lexicon.Words("terms/furniture")[0]),
            Duplicates = DuplicateReader.Facts(whole, repeated, lexicon.Words("terms/whole")[0]),
        };
    }

    private static (int? Year, YearSource Source) YearOf(
        ReadingOptions options, IReadOnlyList<TitleReader.Naming> namings, TitleReader.Naming? title, IReadOnlyList<StatisticalPeriod> periods,
        ReportDates dates, FlowText flow)
    {
        if (options.Year is { } stated)
        {
            return (stated, YearSource.Stated);
        }

        if (title?.Year is { } year)
        {
            return (year, YearSource.Title);
        }

        if (namings.FirstOrDefault(n => n.Year is not null)?.Year is { } named)
        {
            return (named, YearSource.LeadIn);
        }

        if (periods.Select(p => (p.End ?? p.Start)?.Year).FirstOrDefault(IsReportYear) is { } day)
        {
            return (day, YearSource.Period);
        }

        if ((dates.Signed ?? dates.Published)?.Year - 1 is { } made && IsReportYear(made))
        {
            return (made, YearSource.Published);
        }

        return MostNamedYear(flow.Text) is { } most ? (most, YearSource.Text) : (null, YearSource.None);
    }

    // A slip or a date of another matter, such as 9999年12月31日, is no year that anyone reports on.
    private static bool IsReportYear(int? year) => year is >= TitleReader.FirstYear and <= TitleReader.LastYear;

    // The title may be wrong: the period and most of the text then speak of another year.
    private static int? ContentYearOf(int? year, IReadOnlyList<StatisticalPeriod> periods, FlowText flow) =>
        periods.FirstOrDefault(p => p.HasKeyword)?.End is { } end && end.Year != year && MostNamedYear(flow.Text) == end.Year ? end.Year : null;

    private static int? MostNamedYear(string text)
    {
        var years = new SortedDictionary<int, int>();
        for (var at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (at >= 4 && int.TryParse(text.AsSpan(at - 4, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
                && year is >= 2000 and <= 2100)
            {
                years[year] = years.GetValueOrDefault(year) + 1;
            }
        }

        return years.Count == 0 ? null : years.MaxBy(y => y.Value).Key;
    }

    private static Section ToSection(ReadingContext context, OutlineSection section) => new()
    {
        Roles = section.Roles,
        Ordinal = section.Ordinal,
        Level = section.Level,
        Heading = context.Flow.Quote(section.Heading).Trim(),
        Title = section.Title,
        Place = context.Flow.PlaceOf(section.Heading, context.Flow.Quote(section.Heading).Trim()),
        Body = context.Flow.Slice(section.Body),
        BodyPlace = section.Body.Length == 0
            ? null
            : context.PlaceOf(section.Body with { End = Math.Min(Math.Min(section.Body.End, section.Body.Start + 60), context.Flow.NextParagraph(section.Body.Start + 1)) }),
        IsGuess = section.IsGuess,
    };
}
