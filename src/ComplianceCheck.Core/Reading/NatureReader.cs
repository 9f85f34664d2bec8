using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>Tells annual reports from reports under other rules and from everything else.</summary>
internal static class NatureReader
{
    private const int Enough = 3;
    private const int Often = 5;

    /// <summary>What a document is: the signs of a report are counted, and a paper that calls itself something else is that.</summary>
    public static DocumentNature Read(
        ReadingContext context, IReadOnlyList<TitleReader.Naming> namings, TitleReader.Naming? title, IReadOnlyList<StatisticalPeriod> periods,
        bool hasStatutoryTable)
    {
        var flow = context.Flow;
        var signs = context.Outline.SelectMany(s => s.Roles).Distinct().Count(context.Lexicon.Words("nature/roles").Contains)
            + (title is not null ? 3 : namings.Any(n => n.Year is not null) ? 2 : 0)
            + (periods.Any(p => p.HasKeyword) ? 1 : 0)
            + (context.Lexicon.Words("nature/law").Any(w => flow.Text.Contains(w, StringComparison.Ordinal)) ? 1 : 0)
            + (context.Lexicon.Words("nature/self").Any(w => flow.Text.Contains(w, StringComparison.Ordinal)) ? 1 : 0)
            + (hasStatutoryTable ? 2 : 0);
        var subjects = WordFinder.Of(context.Lexicon, "nature/subject").In(flow.Text, new TextRange(0, flow.Length)).Count();
        signs += subjects >= Often ? 1 : 0;
        var isOtherPaper = title is null && flow.Paragraphs().Take(6).Any(p => p.Length <= 60 && IsOtherPaper(context, p));
        if (subjects == 0 || isOtherPaper || signs < Enough)
        {
            return DocumentNature.NotAReport;
        }

        var lead = flow.Text[context.Title.Start..context.LeadIn.End];
        var isOther = context.Agency?.Kind == AgencyKind.Other
            || context.Lexicon.Words("nature/other-regime").Any(w => lead.Contains(w, StringComparison.Ordinal));
        return isOther ? DocumentNature.OtherRegime : DocumentNature.AnnualReport;
    }

    private static bool IsOtherPaper(ReadingContext context, TextRange paragraph)
    {
        var line = context.Flow.Slice(paragraph);
        return context.Lexicon.Words("nature/other-papers").Any(w => line.EndsWith(w, StringComparison.Ordinal)) && !line.Contains('。', StringComparison.Ordinal);
    }
}
