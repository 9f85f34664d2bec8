using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Tests.Reading;

/// <summary>Compares places with the document they point into, whatever its format.</summary>
internal static class TruePlaces
{
    /// <summary>Every place among the facts of a report.</summary>
    public static IEnumerable<Place> Of(ReportFacts facts)
    {
        var places = facts.Sections.SelectMany(s => new[] { s.Place, s.BodyPlace })
            .Append(facts.Title?.Place).Append(facts.BreakOff).Append(facts.Dates.PublishedPlace).Append(facts.Dates.SignedPlace)
            .Concat(facts.Counts.Select(c => c.Place)).Concat(facts.Periods.Select(p => p.Place)).Concat(facts.AgencyMentions.Select(m => m.Place))
            .Concat(facts.Citations.Select(c => c.Place)).Concat(facts.YearMentions.Select(y => y.Place)).Concat(facts.SelfNames.Select(s => s.Place))
            .Concat(facts.Words.Select(w => w.Place)).Concat(facts.Furniture).Concat(facts.Residue.Select(r => r.Place))
            .Concat(facts.Sums.Select(s => s.Place)).Concat(facts.Shares.Select(s => s.Place)).Concat(facts.Duplicates.SelectMany(d => new[] { d.First, d.Second }))
            .Concat(facts.Tables.SelectMany(t => t.Cells.Select(c => c.Place).Concat(t.LabelSlips).Concat(t.UnknownRows)));
        return places.OfType<Place>();
    }

    /// <summary>The quote stands in the paragraph or cell of its place; where it goes on behind it, so far as that goes.</summary>
    public static void ShouldQuote(this ReportDocument document, Place place, string message)
    {
        var quote = Solid(place.Quote);
        // What is deleted, hidden or noted in the margin is no text of the document.
        if (quote.Length == 0 || document.DraftMarks.Any(m => m.Place.Quote == place.Quote))
        {
            return;
        }

        if (place.Table is { } number)
        {
            var table = Tables(document.Blocks).Single(t => t.Number == number);
            var cell = table.Cells.SingleOrDefault(c => c.Row == place.Row && c.Column == place.Cell).ShouldNotBeNull(message);
            ShouldOverlap(Solid(Text(cell.Blocks)), quote, message);
        }
        else if (place.Paragraph is { } paragraph)
        {
            var source = document.Blocks.OfType<Paragraph>().Single(p => p.Number == paragraph);
            var from = place.Column - source.Column ?? 0;
            from.ShouldBeInRange(0, source.Text.Length, message);
            ShouldOverlap(Solid(source.ListLabel + source.Text[from..]), quote, message);
        }
    }

    private static void ShouldOverlap(string source, string quote, string message) =>
        Enumerable.Range(0, source.Length)
            .Any(at => string.CompareOrdinal(source, at, quote, 0, Math.Min(quote.Length, source.Length - at)) == 0)
            .ShouldBeTrue($"{message}\nsource: {source}\nquote: {quote}");

    private static string Text(IEnumerable<Block> blocks) =>
        string.Concat(blocks.Select(b => b is Paragraph p ? p.ListLabel + p.Text : Text(((Table)b).Cells.SelectMany(c => c.Blocks))));

    private static IEnumerable<Table> Tables(IEnumerable<Block> blocks) =>
        blocks.OfType<Table>().SelectMany(t => Tables(t.Cells.SelectMany(c => c.Blocks)).Prepend(t));

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200B'));
}
