using System.Globalization;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>What the language itself gives, before anything is known of reports.</summary>
internal static class LanguageViews
{
    /// <summary>The number that a text begins with, and what stands behind it: <c>15000 条</c>.</summary>
    public static IEnumerable<string> Number(Subject subject)
    {
        if (Numerals.TryRead(Fold(subject), 0, out var value, out var end))
        {
            yield return $"{value.ToString("0.#########", CultureInfo.InvariantCulture)} {Fold(subject)[end..]}".TrimEnd();
        }
    }

    /// <summary>All dates, none inside another: <c>2017-12-31</c>, <c>2017-5</c>, <c>1-1 mixed</c>.</summary>
    public static IEnumerable<string> Dates(Subject subject)
    {
        var text = Fold(subject);
        foreach (var date in DateScanner.Of(Lexicon.BuiltIn).All(text).In(new TextRange(0, text.Length)))
        {
            string[] parts =
            [
                string.Join('-', new[] { date.Year, date.Month, date.Day }.OfType<int>().Select(n => n.ToString(CultureInfo.InvariantCulture))),
                date.Year is null ? "without year" : "",
                date.Day is null ? "without day" : "",
                date.IsImpossible ? "impossible" : "",
                date.IsMixed ? "mixed scripts" : "",
                date.HasTwoDigitYear ? "two-digit year" : "",
                date.LostYearWord ? "without 年" : "",
                date.LacksDayWord ? "without 日" : "",
                date.IsEndOfSpan ? "end of span" : "",
            ];
            yield return string.Join(", ", parts.Where(p => p.Length > 0));
        }
    }

    /// <summary>The text as readers see it.</summary>
    public static IEnumerable<string> Folded(Subject subject) => [Fold(subject)];

    /// <summary>The clauses, sentences parted by a stroke.</summary>
    public static IEnumerable<string> Clauses(Subject subject)
    {
        var flow = FlowTextBuilder.Build(subject.Document, Lexicon.BuiltIn, new HashSet<Table>());
        foreach (var sentence in new SentenceList(flow, [new TextRange(0, flow.Length)]))
        {
            yield return string.Join(" | ", sentence.Clauses.Select(c => flow.Text[c.Start..c.End]));
        }
    }

    /// <summary>The running text, paragraph by paragraph; what a program has wrapped is one.</summary>
    public static IEnumerable<string> Paragraphs(Subject subject)
    {
        var flow = FlowTextBuilder.Build(subject.Document, Lexicon.BuiltIn, new HashSet<Table>());
        return flow.Paragraphs.Select(flow.Slice);
    }

    private static string Fold(Subject subject) => CharacterFolding.Of(Lexicon.BuiltIn).Fold(subject.Text);
}
