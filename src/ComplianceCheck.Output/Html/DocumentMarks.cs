using ComplianceCheck.Findings;

namespace ComplianceCheck.Output.Html;

/// <summary>The marks that the findings of a report leave in its document, by what they stand in.</summary>
internal sealed class DocumentMarks
{
    private readonly Dictionary<object, List<Mark>> byHolder = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly string report;

    /// <summary>Finds the places of findings.</summary>
    /// <param name="finder">The document.</param>
    /// <param name="findings">The findings in the order of their numbers.</param>
    /// <param name="report">Name of the report in the page; ids begin with it.</param>
    public DocumentMarks(PlaceFinder finder, IReadOnlyList<Finding> findings, string report)
    {
        this.report = report;
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Place is { } place)
            {
                Add(finder.Find(place), i + 1, findings[i].Severity, Id(i + 1, 0), isRelated: false);
            }

            for (var j = 0; j < findings[i].Related.Count; j++)
            {
                Add(finder.Find(findings[i].Related[j]), i + 1, findings[i].Severity, Id(i + 1, j + 1), isRelated: true);
            }
        }
    }

    /// <summary>The marks in a paragraph, cell or table.</summary>
    public IReadOnlyList<Mark> On(object holder) => byHolder.TryGetValue(holder, out var marks) ? marks : [];

    /// <summary>Address of a finding.</summary>
    public string FindingId(int number) => $"{report}-f{HtmlText.Number(number)}";

    /// <summary>Address of a finding's place, or of a related place counted from 1; null where the document has nothing there.</summary>
    public string? PlaceId(int number, int related = 0) => ids.TryGetValue(Id(number, related), out var id) ? id : null;

    private string Id(int number, int related) =>
        $"{report}-p{HtmlText.Number(number)}" + (related == 0 ? "" : "-" + HtmlText.Number(related));

    private void Add(IReadOnlyList<Spot> spots, int number, Severity severity, string id, bool isRelated)
    {
        for (var i = 0; i < spots.Count; i++)
        {
            ids.Add(id);
            if (!byHolder.TryGetValue(spots[i].Holder, out var marks))
            {
                byHolder[spots[i].Holder] = marks = [];
            }

            marks.Add(new Mark(spots[i].Start, spots[i].End, number, severity, i == 0 ? id : null, isRelated));
        }
    }
}
