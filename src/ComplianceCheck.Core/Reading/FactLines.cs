using System.Globalization;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading;

/// <summary>Facts with their places, each told in a line, to show what was read from a sentence.</summary>
internal static class FactLines
{
    /// <summary>All facts that stand at a place of the text.</summary>
    public static IEnumerable<(Place Place, TracedFact Fact)> Of(ReportFacts facts) =>
    [
        .. facts.Title is { } title ? [(title.Place, new TracedFact("title", Words(title.Text, title.Year?.ToString(CultureInfo.InvariantCulture), title.Agency)))] : Nothing,
        .. facts.AgencyMentions.Select(m => (m.Place, new TracedFact("agency", Words(m.Name, Name(m.Role))))),
        .. facts.Sections.Select(s => (s.Place, new TracedFact("sections", Words(string.Join('+', s.Roles.DefaultIfEmpty("unknown")), "level " + ValueText.Number(s.Level), s.Title)))),
        .. facts.Periods.Select(p => (p.Place, new TracedFact("periods", Words((p.Start is { } from ? ValueText.Day(from) : "?") + ".." + (p.End is { } to ? ValueText.Day(to) : "?"), Name(p.Class))))),
        .. facts.Counts.Select(c => (c.Place, new TracedFact("counts", Count(c)))),
        .. facts.Sums.Select(s => (s.Place, new TracedFact("sums", Words(s.Topic, ValueText.Number(s.Total), "=", string.Join(" + ", s.Parts.Select(p => ValueText.Number(p.Value))), s.IsClosed ? "" : "open")))),
        .. facts.Shares.Select(s => (s.Place, new TracedFact("shares", $"{ValueText.Number(s.Part)} / {(s.Total is { } total ? ValueText.Number(total) : "?")} = {ValueText.Number(s.Percent)}%"))),
        .. facts.Citations.Select(c => (c.Place, new TracedFact("citations", Words(c.Document, c.LawKey)))),
        .. facts.ListedParts is { } parts ? [(parts.Place, new TracedFact("listedParts", string.Join(" | ", parts.Parts.Select(p => p.Name))))] : Nothing,
        .. facts.YearMentions.Select(y => (y.Place, new TracedFact("yearMentions", Words(ValueText.Number(y.Year), Name(y.Role))))),
        .. facts.SelfNames.Select(n => (n.Place, new TracedFact("selfNames", Words(n.Word, n.Class)))),
        .. facts.Words.Select(w => (w.Place, new TracedFact("words", w.Set))),
        .. facts.Residue.Select(r => (r.Place, new TracedFact("residue", Name(r.Kind)))),
        .. facts.Dates.PublishedPlace is { } published ? [(published, new TracedFact("dates", Words("published", facts.Dates.Published is { } first ? ValueText.Day(first) : "?")))] : Nothing,
        .. facts.Dates.SignedPlace is { } signed ? [(signed, new TracedFact("dates", Words("signed", facts.Dates.Signed is { } last ? ValueText.Day(last) : "?")))] : Nothing,
        .. facts.LateStart is { } start ? [(start, new TracedFact("lateStart", start.Quote))] : Nothing,
        .. facts.BreakOff is { } end ? [(end, new TracedFact("breakOff", end.Quote))] : Nothing,
    ];

    private static (Place Place, TracedFact Fact)[] Nothing => [];

    private static string Count(CountStatement count) => Words(
        count.Topic,
        count.Value is null ? "?" : ValueText.Amount(count),
        count.Covers == Coverage.OtherYear && count.OtherYear is { } year ? "other-year " + ValueText.Number(year) : Name(count.Covers),
        count.IsPart ? "part" : "",
        count.IsOtherBody ? "other-body" : "",
        count.IsOtherMatter ? "other-matter" : "",
        count.IsVague ? "vague" : "",
        count.IsGuess ? "guess" : "",
        "in " + count.Role);

    private static string Words(params IReadOnlyList<string?> words) => string.Join(' ', words.Where(w => !string.IsNullOrEmpty(w)));

    // EndOnly is end-only, as everywhere outside the program.
    private static string Name<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
