using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Output.Html;

/// <summary>Which paragraphs are the title and the headings of a report, whether its format says so or its words do.</summary>
internal sealed class DocumentHeadings
{
    private const int Last = 6;

    private readonly Dictionary<Paragraph, int> levels = new(ReferenceEqualityComparer.Instance);
    private readonly Paragraph? title;
    private readonly int first;

    /// <param name="finder">The document.</param>
    /// <param name="facts">What was read of it.</param>
    /// <param name="first">Level in the page of its title: below the page, the report and its text.</param>
    public DocumentHeadings(PlaceFinder finder, ReportFacts facts, int first)
    {
        this.first = first;
        title = facts.Title is { } own ? Whole(finder.Find(own.Place)) : null;
        foreach (var section in facts.Sections)
        {
            if (Whole(finder.Find(section.Place)) is { } heading)
            {
                levels.TryAdd(heading, section.Level);
            }
        }
    }

    /// <summary>True for the title of the report.</summary>
    public bool IsTitle(Paragraph paragraph) => ReferenceEquals(paragraph, title);

    /// <summary>The element of a heading; null for other paragraphs.</summary>
    public string? ElementOf(Paragraph paragraph) =>
        IsTitle(paragraph) ? Element(1)
        : levels.TryGetValue(paragraph, out var level) ? Element(level)
        : paragraph.HeadingLevel is { } given ? Element(given)
        : null;

    private string Element(int level) => "h" + HtmlText.Number(Math.Min(first + level - 1, Last));

    /// <summary>The paragraph that a place fills; null where it is a part of one, as a heading is that its text follows in the same line.</summary>
    private static Paragraph? Whole(IReadOnlyList<Spot> spots) =>
        spots is [{ Holder: Paragraph paragraph } spot]
        && spot.End > spot.Start
        && PlaceFinder.Shown(paragraph).Trim().Length <= spot.End - spot.Start
            ? paragraph
            : null;
}
