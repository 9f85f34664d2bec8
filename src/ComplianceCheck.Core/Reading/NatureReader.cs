using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Title;

namespace ComplianceCheck.Reading;

/// <summary>Tells annual reports from reports under other rules and from everything else.</summary>
internal static class NatureReader
{
    private const int Enough = 3;
    private const int Often = 5;

    /// <summary>What a document is: the signs of a report are counted, and a paper that calls itself something else is that.</summary>
    public static DocumentNature Read(
        IdentifiedReport context, TitledText titled, IReadOnlyList<StatisticalPeriod> periods, bool hasStatutoryTable)
    {
        var title = titled.Title;
        var flow = context.Flow;
        var words = context.Lexicon.Part("nature-words", l => new Words(l));
        var subjects = Subjects(flow, words);
        var signs = words.Roles.Count(role => context.Outline.Any(s => s.Roles.Contains(role)))
            + (title is not null ? 3 : titled.Namings.Any(n => n.Year is not null) ? 2 : 0)
            + (periods.Any(p => p.HasKeyword) ? 1 : 0)
            + (flow.Hits(words.Law).IsEmpty ? 0 : 1)
            + (flow.Hits(words.Self).IsEmpty ? 0 : 1)
            + (hasStatutoryTable ? 2 : 0)
            + (subjects >= Often ? 1 : 0);
        var isOtherPaper = title is null && flow.Paragraphs.Take(6).Any(p => p.Length <= 60 && IsOtherPaper(flow, words, p));
        if (subjects == 0 || isOtherPaper || signs < Enough)
        {
            return DocumentNature.NotAReport;
        }

        var isOther = context.Agency?.Kind == AgencyKind.Other
            || flow.Hits(words.OtherRegime).Any(new TextRange(context.Title.Start, context.LeadIn.End));
        return isOther ? DocumentNature.OtherRegime : DocumentNature.AnnualReport;
    }

    private static int Subjects(FlowText flow, Words words)
    {
        var subjects = 0;
        foreach (var _ in flow.Hits(words.Subject).In(new TextRange(0, flow.Length)))
        {
            if (++subjects == Often)
            {
                break;
            }
        }

        return subjects;
    }

    private static bool IsOtherPaper(FlowText flow, Words words, TextRange paragraph)
    {
        var line = flow.Text.AsSpan(paragraph.Start, paragraph.Length);
        return words.OtherPapers.EndOf(line) > 0 && !line.Contains('。');
    }

    private sealed class Words(Lexicon lexicon)
    {
        public string[] Roles { get; } = [.. lexicon.Words("nature/roles").Distinct()];

        public WordFinder Subject { get; } = WordFinder.Of(lexicon, "nature/subject");

        public WordFinder Law { get; } = WordFinder.Of(lexicon, "nature/law");

        public WordFinder Self { get; } = WordFinder.Of(lexicon, "nature/self");

        public WordFinder OtherRegime { get; } = WordFinder.Of(lexicon, "nature/other-regime");

        public WordEndings OtherPapers { get; } = new(lexicon.Words("nature/other-papers"));
    }
}
