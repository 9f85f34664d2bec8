using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
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
using ComplianceCheck.Reading.Tracing;

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
        if (options?.Kind is { } given && lexicon.Kinds.FirstOrDefault(k => k.Id == given) is { } said)
        {
            return ReadAs(said, KindSource.Given);
        }

        var facts = ReadBy(document, lexicon, options);
        return lexicon.Kinds.Count == 0 || IsTitled(facts) ? facts
            : lexicon.Kinds.Select(k => ReadAs(k, KindSource.Title)).FirstOrDefault(IsTitled)
                ?? (facts.Nature != DocumentNature.NotAReport ? facts : lexicon.Kinds.Select(k => ReadAs(k, KindSource.Outline)).FirstOrDefault(f => f.Nature == DocumentNature.AnnualReport))
                ?? facts;

        ReportFacts ReadAs(ReportKindWords kind, KindSource told) =>
            ReadBy(document, kind.Lexicon, options) with { Kind = new ReportKindFact(kind.Id, kind.Title, told) };

        static bool IsTitled(ReportFacts facts) => facts is { Title: not null, Nature: DocumentNature.AnnualReport };
    }

    private static ReportFacts ReadBy(ReportDocument document, Lexicon lexicon, ReadingOptions? options)
    {
        var trace = options?.Why is null ? null : new ReadingTrace();
        var forms = options?.Forms ?? FormBook.BuiltIn;
        var drawn = DrawnTables.Read(document, lexicon, forms);
        var (flow, duplicates) = DuplicateReader.Read(FlowTextBuilder.Build(document, lexicon, drawn.Sources), lexicon);
        var titled = TitleReader.Read(flow, lexicon, trace);
        var furniture = new FurnitureReader(lexicon.Get<FurnitureWords>());
        var tail = furniture.TailStart(titled);
        var written = WrittenTables.Read(flow, lexicon, forms, drawn);
        var text = OutlineReader.Read(document, titled, tail, written.Ranges);
        var periods = PeriodReader.Read(text, options?.Year ?? titled.Title?.Year);
        var dates = DatesReader.Read(text);
        var mentions = AgencyReader.Read(text, titled);
        var agency = AgencyReader.AgencyOf(text, mentions, options?.Place);
        var year = YearReader.Read(options?.Year, titled, periods, dates);
        var report = new IdentifiedReport(text, year, agency);
        var sums = new SumReader(text);
        var sections = Sections(text);
        var breakOff = BreakOffReader.Read(text, drawn.Statutory, written.Statutory, written.Statistics?.Range, written.Unread is not null);
        var tables = written.With(drawn);

        var facts = new ReportFacts
        {
            Nature = NatureReader.Read(report, titled, periods, drawn.Statutory.Count + written.Statutory.Count > 0),
            Title = titled.ToFact(),
            Agency = agency,
            AgencyMentions = mentions,
            ReportYear = year.Year,
            YearSource = year.Source,
            ContentYear = year.ContentYear,
            Sections = sections,
            Official = new OfficialOutlineReader(lexicon.Get<OutlineWords>()).Read(sections),
            Periods = periods,
            Counts = CountReader.Read(report),
            Sums = sums.Sums(),
            Shares = sums.Shares(),
            Tables = breakOff is null ? tables : WithoutHalfRow(tables, sections),
            Pictures = DocumentOrder.Pictures(document),
            Words = WordMentionReader.Read(text),
            Residue = ResidueReader.Read(text),
            Citations = CitationReader.Read(report),
            Dates = dates,
            ListedParts = ListedPartsReader.Read(text),
            YearMentions = YearMentionReader.Read(report),
            SelfNames = SelfNameReader.Read(text),
            BreakOff = breakOff,
            LateStart = LateStartReader.Read(text),
            Furniture = furniture.Places(text),
            Duplicates = duplicates,
        };
        facts = facts with { AgencyMentions = AgencyNameMatch.Of(lexicon).Related(facts.AgencyMentions, facts.AgencyName) };
        return trace is null ? facts : facts with { Why = WhyReader.Read(text, facts, trace, options!.Why!) };
    }

    // Of the row in which the text breaks off, label and figures may be halves.
    private static IReadOnlyList<StatutoryTable> WithoutHalfRow(IReadOnlyList<StatutoryTable> tables, IReadOnlyList<Section> sections) =>
        tables.MaxBy(t => t.Place.Order) is { IsCut: true } last && !sections.Any(s => s.Level == 1 && s.Place.Order > last.Place.Order)
            ? [.. tables.Select(t => ReferenceEquals(t, last) ? t.WithoutLastRow() : t)] : tables;

    private static IReadOnlyList<Section> Sections(OutlinedText text)
    {
        var words = new SectionWordReader(text);
        return [.. text.Outline
            .Select(s => ToSection(text, s))
            .Select((s, i) => s with { HeadingWords = words.InHeading(s.Heading), OwnWords = words.Directly(i) })];
    }

    private static Section ToSection(OutlinedText text, OutlineSection section) => new()
    {
        Roles = section.Roles,
        Ordinal = section.Ordinal,
        Level = section.Level,
        Heading = text.Flow.Quote(section.Heading).Trim(),
        Title = section.Title,
        Place = text.Flow.PlaceOf(section.Heading, text.Flow.Quote(section.Heading).Trim()),
        Body = text.Flow.Slice(section.Body),
        Figures = FigureReader.FiguresIn(text.Flow, text.Lexicon.Get<CountWords>(), section.Body),
        BodyPlace = section.Body.Length == 0
            ? null
            : text.PlaceOf(section.Body with { End = Math.Min(Math.Min(section.Body.End, section.Body.Start + 60), text.Flow.NextParagraph(section.Body.Start + 1)) }),
        IsGuess = section.IsGuess,
    };
}
