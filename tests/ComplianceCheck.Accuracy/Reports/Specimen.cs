using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Accuracy.Reports;

/// <summary>A complete report as text, with what was read from it, so that faults can be planted at places that mean something.</summary>
internal sealed partial class Specimen
{
    public Specimen(string name, string text, ReportFacts? prior = null)
    {
        Name = name;
        Text = text;
        Map = new TextMap(text);
        Prior = prior;
        Clean = CheckedText.Of(text, prior);
    }

    public string Name { get; }

    /// <summary>The report, whatever its format: fixtures of one folder whose names begin alike are one.</summary>
    public string Report => Name[..Name.IndexOfAny(['-', '.'])];

    public string Text { get; }

    /// <summary>Last year's report; null where it plays no part.</summary>
    public ReportFacts? Prior { get; }

    public TextMap Map { get; }

    public CheckedText Clean { get; }

    public ReportFacts Facts => Clean.Facts;

    public int Year => Facts.ReportYear ?? throw new InvalidOperationException($"{Name} names no year");

    public string Agency => Facts.Agency?.Name ?? throw new InvalidOperationException($"{Name} names no agency");

    public string? Regime => Clean.Rules.Regime;

    /// <summary>How the body mostly speaks of itself.</summary>
    public string Self => Facts.SelfNames.GroupBy(s => s.Word).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key ?? Agency;

    public IReadOnlyList<Section> Parts => [.. Facts.Sections.Where(s => s.Level == 1)];

    /// <summary>Title and lead-in: all that stands before the first part.</summary>
    public Span LeadIn => new(0, Parts.Count == 0 ? Text.Length : StartOf(Parts[0]));

    public Span? Title => Facts.Title is { } title ? Map.Of(title.Place) : null;

    /// <summary>The words of a place; one in another format of the same text is found by its paragraph or cell.</summary>
    public Span? Of(Place? place) => place is null ? null : Map.Of(place) ?? Map.Of(InText(place));

    /// <summary>Number of the paragraph at a position; 0 in a table.</summary>
    public int ParagraphAt(int position) => Clean.Document.Blocks.OfType<Paragraph>()
        .LastOrDefault(p => Map.Of(new Place { Line = p.Line, Column = p.Column }) is { } at && at.Start <= position)?.Number ?? 0;

    /// <summary>The part with this role, from its heading to the next; null where there is none, or where one heading covers several roles.</summary>
    public Span? Part(string role) => Parts.FirstOrDefault(s => s.Role == role && s.Roles.Count == 1) is { } part ? Whole(part) : null;

    public Span? Heading(string role) => Parts.FirstOrDefault(s => s.Role == role) is { } part ? Map.Of(part.Place) : null;

    /// <summary>What stands under the heading of the part.</summary>
    public Span? Body(string role) => Part(role) is { } part && Heading(role) is { } heading
        ? new Span(Math.Min(part.End, heading.End + (Text.AsSpan(heading.End).StartsWith("\n") ? 1 : 0)), part.End)
        : null;

    /// <summary>The part around a position; the lead-in before the first.</summary>
    public Span Around(int position)
    {
        var part = Parts.LastOrDefault(s => StartOf(s) <= position);
        return part is null ? LeadIn : Whole(part);
    }

    /// <summary>Numbers in a stretch, as written, with their values.</summary>
    public IEnumerable<(Span At, decimal Value)> Numbers(Span within) =>
        Digits().Matches(Text[within.Start..within.End])
            .Select(m => (new Span(within.Start + m.Index, within.Start + m.Index + m.Length), decimal.Parse(m.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)));

    /// <summary>Whole sentences of the report that state something of a topic.</summary>
    public IEnumerable<Span> Sentences(string topic, string? section = null) =>
        Facts.Counts.Where(c => c.Topic == topic && (section is null || c.Role == section))
            .Select(c => Of(c.Place)).OfType<Span>().Select(Map.Sentence).Distinct();

    public StatutoryTable? Table(string kind) => Facts.Tables.FirstOrDefault(t => t.Kind.StartsWith(kind, StringComparison.Ordinal));

    /// <summary>Where the words stand, anywhere in the stretch.</summary>
    public IEnumerable<Span> Occurrences(string words, Span within)
    {
        for (var at = Text.IndexOf(words, within.Start, within.Length, StringComparison.Ordinal); at >= 0;
            at = Text.IndexOf(words, at + words.Length, within.End - at - words.Length, StringComparison.Ordinal))
        {
            yield return new Span(at, at + words.Length);
        }
    }

    public Span All => new(0, Text.Length);

    private Place InText(Place place)
    {
        var block = place.Table is { } table
            ? Clean.Document.Blocks.OfType<Table>().FirstOrDefault(t => t.Number == table)?.Cells.FirstOrDefault(c => c.Row == place.Row
                && c.Column == place.Cell)?.Blocks.OfType<Paragraph>().FirstOrDefault()
            : Clean.Document.Blocks.OfType<Paragraph>().FirstOrDefault(p => p.Number == place.Paragraph);
        return block is { Column: { } column }
            ? place with { Line = block.Line, Column = column + Math.Max(0, block.Text.IndexOf(place.Quote, StringComparison.Ordinal)) }
            : place;
    }

    private Span Whole(Section part)
    {
        var start = StartOf(part);
        var next = Parts.Select(StartOf).Where(s => s > start).Append(Text.Length).Min();
        var signature = Facts.AgencyMentions.Where(m => m.Role == AgencyRole.Signature).Select(m => m.Place).Append(Facts.Dates.SignedPlace)
            .Select(p => Of(p)).OfType<Span>().Select(s => Map.Line(s).Start).Where(s => s > start).Append(next).Min();
        return new Span(start, Math.Min(next, signature));
    }

    /// <summary>Marks of a heading before its words belong to it.</summary>
    private int StartOf(Section part)
    {
        var start = Map.Of(part.Place)?.Start ?? throw new InvalidOperationException($"{Name}: “{part.Heading}” has no place");
        while (start > 0 && Text[start - 1] is ' ' or '#' or '\u3000')
        {
            start--;
        }

        return start;
    }

    [GeneratedRegex(@"[0-9][0-9,]*(\.[0-9]+)?")]
    private static partial Regex Digits();
}
