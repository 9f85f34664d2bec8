using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Residue;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>What is read word by word.</summary>
internal static class MentionViews
{
    /// <summary><c>title | number | key [misnamed, basis]</c>.</summary>
    public static IEnumerable<string> Citations(Subject subject) => subject.Facts.Citations.Select(c =>
    {
        var signs = string.Join(", ", new[] { c.IsMisnamed ? "misnamed" : "", c.IsBasis ? "basis" : "" }.Where(s => s.Length > 0));
        return $"{c.Document} | {c.Number ?? "–"} | {c.LawKey ?? "–"}{(signs.Length == 0 ? "" : $" [{signs}]")}";
    });

    public static IEnumerable<string> SelfNames(Subject subject) => subject.Facts.SelfNames.Select(s => $"{s.Word} {s.Class}");

    /// <summary>Set, section and clause.</summary>
    public static IEnumerable<string> Words(Subject subject) => subject.Facts.Words.Select(w => $"{w.Set} ({string.Join(", ", w.Sections)}): {w.Place.Quote}");

    public static IEnumerable<string> Residue(Subject subject) => subject.Facts.Residue.Select(r => $"{PeriodViews.Words(r.Kind.ToString())}: {r.Place.Quote}");

    /// <summary>Length, share, and where the stretch stands first and again.</summary>
    public static IEnumerable<string> Duplicates(Subject subject) => subject.Facts.Duplicates.Select(d =>
        $"{d.Length} characters, {d.Share:P0}: {Where(d.First)} again {Where(d.Second)}");

    public static IEnumerable<string> Furniture(Subject subject) => subject.Facts.Furniture.Select(f => f.Quote);

    /// <summary>Whether a line, all of the text, is one of the page and not of the report.</summary>
    public static IEnumerable<string> IsOfThePage(Subject subject)
    {
        var flow = FlowTextBuilder.Build(subject.Document, Lexicon.BuiltIn, new HashSet<Table>());
        return [BodyViews.YesNo(FurnitureReader.Of(Lexicon.BuiltIn).IsFurniture(flow, new TextRange(0, flow.Length)))];
    }

    private static string Where(Place place) => $"line {place.Line}";
}
