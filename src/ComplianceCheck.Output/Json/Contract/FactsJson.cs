using System.ComponentModel;
using System.Text.Json.Serialization;
using ComplianceCheck.Facts;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json.Contract;

[Description("What was read from a report.")]
internal sealed record FactsJson(
    [property: Description("The title; null where none was found.")] TitleJson? Title,
    [property: Description("The reporting body; null where none was found.")] AgencyJson? Agency,
    [property: Description("The year that the report is about; null where it is not known.")] int? ReportYear,
    [property: Description("The rules in force for it, such as cn-2007; null where none were found.")] string? Regime,
    [property: Description("The kind of report, where it is another one than those on government information; missing otherwise."), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] KindJson? Kind,
    [property: Description("The period that the figures cover; null where none is stated.")] PeriodJson? Period,
    [property: Description("All statements of a period, in reading order.")] IReadOnlyList<PeriodJson> Periods,
    [property: Description("The headings, in reading order.")] IReadOnlyList<SectionJson> Sections,
    [property: Description("The numbers stated in the text, in reading order.")] IReadOnlyList<CountJson> Counts,
    [property: Description("The tables of the official formats.")] IReadOnlyList<TableJson> Tables,
    [property: Description("The documents cited in book-title marks.")] IReadOnlyList<CitationJson> Citations,
    [property: Description("The days of publication and of the signature.")] DatesJson Dates,
    [property: Description("The parts as the lead-in announces them; null where it announces none.")] ListedPartsJson? ListedParts,
    [property: Description("Stretches of text that stand there again.")] IReadOnlyList<DuplicateJson> Duplicates,
    [property: Description("What drafting left behind.")] IReadOnlyList<ResidueJson> Residue,
    [property: Description("Why sentences were read as they were; only where --why asks."), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<WhyJson>? Why)
{
    public static FactsJson Of(ReadReport report)
    {
        var facts = report.Facts;
        return new(
            TitleJson.Of(facts.Title),
            AgencyJson.Of(facts.Agency),
            facts.ReportYear,
            report.Regime,
            facts.Kind is { } kind ? new KindJson(kind.Id, kind.Title.Zh, kind.Told) : null,
            facts.Period is { } period ? PeriodJson.Of(period) : null,
            [.. facts.Periods.Select(PeriodJson.Of)],
            [.. facts.Sections.Select(SectionJson.Of)],
            [.. facts.Counts.Select(CountJson.Of)],
            [.. facts.Tables.Select(TableJson.Of)],
            [.. facts.Citations.Select(c => new CitationJson(c.Document, c.Number, c.Place.Quote))],
            new DatesJson(facts.Dates.Published, facts.Dates.Signed),
            ListedPartsJson.Of(facts.ListedParts),
            [.. facts.Duplicates.Select(DuplicateJson.Of)],
            [.. facts.Residue.Select(r => new ResidueJson(r.Kind, PlaceJson.Of(r.Place)))],
            facts.Why is { } why ? [.. why.Select(WhyJson.Of)] : null);
    }
}

[Description("A kind of report that a pack declares.")]
internal sealed record KindJson(
    [property: Description("The name of the pack.")] string Id,
    [property: Description("What a person calls it.")] string Title,
    [property: Description("How it was told: by the title, by the outline, or given by the caller.")] KindSource Told);

[Description("The title of a report.")]
internal sealed record TitleJson(
    [property: Description("The title as it stands, line breaks and blanks removed.")] string Text,
    [property: Description("The year it names; null where it names none.")] int? Year,
    [property: Description("The body it names; null where it names none.")] string? Agency)
{
    public static TitleJson? Of(TitleFact? title) => title is null ? null : new(title.Text, title.Year, title.Agency);
}

[Description("The reporting body.")]
internal sealed record AgencyJson(
    [property: Description("Its name as the report gives it.")] string Name,
    [property: Description("What kind of body.")] AgencyKind Kind,
    [property: Description("Province, prefecture, county, as far as known.")] IReadOnlyList<string> Place)
{
    public static AgencyJson? Of(AgencyFact? agency) => agency is null ? null : new(agency.Name, agency.Kind, agency.RegionPath);
}

[Description("A statement of the period that the figures cover.")]
internal sealed record PeriodJson(
    [property: Description("First day; null where not given or impossible.")] DateOnly? Start,
    [property: Description("Last day; null where not given or impossible.")] DateOnly? End,
    [property: Description("full: two complete dates, or the second year understood; partial: months only, or 全年; end-only; unreadable: digits or 年, 月 lost; faulty: impossible or contradictory dates.")] PeriodClass Class,
    [property: Description("The words of the statement.")] string Quote,
    [property: Description("Where it stands.")] PlaceJson Place)
{
    public static PeriodJson Of(StatisticalPeriod period) =>
        new(period.Start, period.End, period.Class, period.Place.Quote, PlaceJson.Of(period.Place));
}

[Description("A heading.")]
internal sealed record SectionJson(
    [property: Description("What the section is about; the first of its roles, unknown where the heading says nothing known.")] string Role,
    [property: Description("All roles, the statutory ones first.")] IReadOnlyList<string> Roles,
    [property: Description("The number of the heading; null where it has none.")] int? Ordinal,
    [property: Description("1 for the parts of the report, 2 for their parts.")] int Level,
    [property: Description("The heading with its number, as it stands.")] string Heading,
    [property: Description("Where it stands.")] PlaceJson Place)
{
    public static SectionJson Of(Section section) =>
        new(section.Role, section.Roles, section.Ordinal, section.Level, section.Heading, PlaceJson.Of(section.Place));
}

[Description("A number, or the statement that there was none, for one topic.")]
internal sealed record CountJson(
    [property: Description("What is counted, such as requests.")] string Topic,
    [property: Description("A true zero of that topic for the report year.")] bool Zero,
    [property: Description("The number; null where none can be read.")] decimal? Value,
    [property: Description("Unit as written; empty where there is none.")] string Unit,
    [property: Description("Role of the section it stands in; lead-in before the first.")] string Section,
    [property: Description("What time it covers.")] Coverage Covers,
    [property: Description("Of a part of the topic only: a channel, a kind, a quality.")] bool Part,
    [property: Description("Of another body: a subordinate, a superior, a whole area.")] bool OtherBody,
    [property: Description("Of another matter that is called alike, such as requests for a licence.")] bool OtherMatter,
    [property: Description("The clause.")] string Quote,
    [property: Description("Where it stands.")] PlaceJson Place)
{
    public static CountJson Of(CountStatement count) => new(
        count.Topic, count.IsZero, count.Value, count.Unit, count.Role, count.Covers, count.IsPart, count.IsOtherBody, count.IsOtherMatter, count.Place.Quote, PlaceJson.Of(count.Place));
}

[Description("A table of the official formats.")]
internal sealed record TableJson(
    [property: Description("Which of them, such as requests-2021.")] string Kind,
    [property: Description("The cells that were recognised.")] IReadOnlyList<CellJson> Cells)
{
    public static TableJson Of(StatutoryTable table) =>
        new(table.Kind, [.. table.Cells.Select(c => new CellJson(c.Row, c.Column, c.Value, c.State))]);
}

[Description("A cell of a statutory table.")]
internal sealed record CellJson(
    [property: Description("Row key.")] string Row,
    [property: Description("Column key; value where the table has one column of figures.")] string Column,
    [property: Description("The number; null where the state says why there is none.")] decimal? Value,
    [property: Description("What stands in the cell.")] CellState State);

[Description("A document cited in book-title marks.")]
internal sealed record CitationJson(
    [property: Description("The title between the marks.")] string Document,
    [property: Description("Document number that follows in brackets; null where there is none.")] string? Number,
    [property: Description("The exact words.")] string Quote);

[Description("The days that a report names.")]
internal sealed record DatesJson(
    [property: Description("When it was published; null where not known.")] DateOnly? Published,
    [property: Description("When it was signed; null where not known.")] DateOnly? Signed);

[Description("The parts of a report as its lead-in announces them.")]
internal sealed record ListedPartsJson(
    [property: Description("The number of parts it states; null where it states none.")] int? Stated,
    [property: Description("The parts by name.")] IReadOnlyList<string> Parts)
{
    public static ListedPartsJson? Of(ListedParts? parts) => parts is null ? null : new(parts.Stated, [.. parts.Parts.Select(p => p.Name)]);
}

[Description("A stretch of text that stands there again.")]
internal sealed record DuplicateJson(
    [property: Description("Its length in characters, blanks not counted.")] int Length,
    [property: Description("Its share of the whole text, 0 to 1.")] double Share,
    [property: Description("Where it stands first.")] PlaceJson First,
    [property: Description("Where it stands again.")] PlaceJson Second)
{
    public static DuplicateJson Of(DuplicateBlock duplicate) =>
        new(duplicate.Length, Math.Round(duplicate.Share, 3), PlaceJson.Of(duplicate.First), PlaceJson.Of(duplicate.Second));
}

[Description("Something that drafting left behind.")]
internal sealed record ResidueJson(
    [property: Description("What it is.")] ResidueKind Kind,
    [property: Description("Where it stands.")] PlaceJson Place);
