using System.Globalization;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Text;

/// <summary>Writes facts for a person: what the program understood, each with its place, so that a misreading is seen at once.</summary>
internal sealed class ConsoleFactsWriter : IFactsWriter
{
    private readonly MessageCatalogue messages = FormatMessages.All;
    private readonly DisplayLanguage language;
    private readonly Page page;
    private readonly ReaderWords words;

    public ConsoleFactsWriter(Stream stream, WriterOptions options)
    {
        language = options.Language;
        page = new Page(stream, options.Width, options.Color);
        words = new ReaderWords(language);
    }

    /// <inheritdoc/>
    public void Write(ReadReport report)
    {
        var facts = report.Facts;
        page.Pieces(0, (report.Path, Ink.Strong));
        if (facts.Nature == DocumentNature.NotAReport)
        {
            page.Line(2, Say("head.not-a-report"), Ink.Warning);
        }

        if (facts.Why is { } why)
        {
            new WhyPage(page, words, language).Write(why);
            return;
        }

        One("facts.title", facts.Title?.Text);
        One("facts.agency", facts.Agency is { } agency ? AgencyLine(agency) : null);
        One("facts.year", facts.ReportYear is { } year ? Number(year) : null);
        One("facts.regime", report.Regime);
        One("facts.published", Day(facts.Dates.Published));
        One("facts.signed", Day(facts.Dates.Signed));
        Many("facts.periods", facts.Periods, p => Join(PeriodLine(p), At(p.Place)));
        Many("facts.sections", facts.Sections, s => new string(' ', 2 * Math.Max(0, s.Level - 1)) + Join($"[{(s.Roles.Count == 0 ? s.Role : string.Join('+', s.Roles))}] {s.Heading}", words.Position(s.Place)));
        Many("facts.counts", facts.Counts, c => Join(CountLine(c), At(c.Place)));
        Many("facts.tables", facts.Tables, TableLine);
        Many("facts.citations", facts.Citations, c => Join(words.Document(c.Document, c.Number), words.Position(c.Place)));
        if (facts.ListedParts is { } parts)
        {
            Many("facts.parts", parts.Parts, p => p.Name);
        }

        Many("facts.duplicates", facts.Duplicates, d => Join(words.Position(d.First), words.Position(d.Second), Quote(d.Second)));
        Many("facts.residue", facts.Residue, r => Join(ResidueWord(r.Kind), At(r.Place)));
        page.Blank();
        page.Flush();
    }

    /// <inheritdoc/>
    public void Finish(IReadOnlyList<PassedOverFile> passed) => page.Flush();

    /// <inheritdoc/>
    public void Dispose() => page.Dispose();

    private void One(string label, string? value) => page.Labelled(2, Say(label), value is { Length: > 0 } ? value : Say("facts.none"), value is { Length: > 0 } ? Ink.Plain : Ink.Faint);

    private void Many<T>(string label, IReadOnlyList<T> items, Func<T, string> line)
    {
        if (items.Count == 0)
        {
            One(label, null);
            return;
        }

        page.Line(2, Say(label), Ink.Faint);
        foreach (var item in items)
        {
            page.Line(4, line(item));
        }
    }

    private string AgencyLine(AgencyFact agency) => Join(agency.Name, words.Of(agency.Kind), string.Join(' ', agency.RegionPath));

    private string PeriodLine(StatisticalPeriod period) => Join(
        $"{Day(period.Start) ?? "?"} – {Day(period.End) ?? "?"}",
        Say(period.Class switch
        {
            PeriodClass.Full => "period.full",
            PeriodClass.Partial => "period.partial",
            PeriodClass.EndOnly => "period.end-only",
            PeriodClass.Unreadable => "period.unreadable",
            _ => "period.faulty",
        }));

    private string CountLine(CountStatement count)
    {
        var value = count.Value is { } number ? number.ToString(CultureInfo.InvariantCulture) + count.Unit : Say("facts.no-number");
        var covers = count.Covers switch
        {
            Coverage.ReportYear => "",
            Coverage.OtherYear => Say("covers.other-year"),
            Coverage.PartOfYear => Say("covers.part-of-year"),
            _ => Say("covers.cumulative"),
        };
        return Join(
            $"{count.Topic} = {value}",
            covers,
            count.IsPart ? Say("count.part") : "",
            count.IsOtherBody ? Say("count.other-body") : "",
            count.IsOtherMatter ? Say("count.other-matter") : "");
    }

    private string TableLine(StatutoryTable table) => Join(
        table.Kind,
        messages.Fill(
            "facts.cells",
            ("cells", Number(table.Cells.Count)),
            ("blank", Number(table.Cells.Count(c => c.State == CellState.Blank))),
            ("unreadable", Number(table.Cells.Count(c => c.State == CellState.Unreadable)))).In(language),
        words.Position(table.Place));

    private string ResidueWord(ResidueKind kind) => Say(kind switch
    {
        ResidueKind.Placeholder => "residue.placeholder",
        ResidueKind.TemplateText => "residue.template-text",
        ResidueKind.Comment => "residue.comment",
        ResidueKind.OpenRevision => "residue.open-revision",
        ResidueKind.HiddenText => "residue.hidden-text",
        ResidueKind.StruckText => "residue.struck-text",
        ResidueKind.Unreadable => "residue.unreadable",
        ResidueKind.Highlight => "residue.highlight",
        ResidueKind.Markup => "residue.markup",
        ResidueKind.MissingNumber => "residue.missing-number",
        _ => "residue.slip",
    });

    private string At(Place place) => Join(words.Position(place), Quote(place));

    private string Quote(Place place) => place.Quote.Length == 0 ? "" : words.Quoted(place.Quote);

    private static string Join(params IReadOnlyList<string> parts) => string.Join("  ", parts.Where(p => p.Length > 0));

    private string Say(string key) => messages[key].In(language);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
