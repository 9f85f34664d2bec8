using System.Text.RegularExpressions;
using ComplianceCheck.Documents;

namespace ComplianceCheck.Reading;

/// <summary>Notices a text that stops in the middle of a sentence: a file that was cut, and not a report that lacks its end.</summary>
internal static partial class BreakOffReader
{
    private const int ShortestSentence = 4;
    private const int QuoteLength = 24;

    /// <summary>The last words of a text that breaks off; null where it ends as texts do.</summary>
    /// <param name="context">The report.</param>
    /// <param name="tail">Where the page after the report begins.</param>
    public static Place? Read(ReadingContext context, int tail)
    {
        var flow = context.Flow;
        if (tail < flow.Length || flow.Length == 0 || context.Outline.Any(s => s.Roles.Contains("attachment"))
            || flow.PieceAt(flow.Length - 1).Table is not null)
        {
            return null;
        }

        // In a report of one line the last heading begins its last part.
        var paragraph = flow.Paragraphs().Last();
        var heading = context.Outline.LastOrDefault(s => paragraph.Contains(s.Heading.Start));
        var last = paragraph with { Start = heading?.Heading.End ?? paragraph.Start };
        var isEnd = last.Length == 0
            ? Endings(context).Any(e => heading!.Title.EndsWith(e, StringComparison.Ordinal))
            : IsEnd(context, flow.Slice(last));
        return isEnd ? null : context.PlaceOf(paragraph with { Start = Math.Max(paragraph.Start, paragraph.End - QuoteLength) });
    }

    private static bool IsEnd(ReadingContext context, string line) =>
        line.Length < ShortestSentence || SentenceEnd().IsMatch(line) || EndsWithPageWords(context, line)
        || (!line.Contains('、', StringComparison.Ordinal) && AgencyKinds.Of(context.Lexicon).IsAgencyName(line))
        || context.Lexicon.Words("counts/nothing").Any(w => line.StartsWith(w, StringComparison.Ordinal));

    // The foot of the page may follow the last sentence on its line.
    private static bool EndsWithPageWords(ReadingContext context, string line)
    {
        var end = line.LastIndexOfAny(['。', '!', '?']);
        var rest = line[(end + 1)..];
        return end >= 0 && (context.Lexicon.Words("furniture/lines").Contains(rest)
            || context.Lexicon.Words("furniture/labels").Concat(context.Lexicon.Words("furniture/tokens")).Any(w => rest.StartsWith(w, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Endings(ReadingContext context) =>
        context.Lexicon.Words("headings/endings").Concat(context.Lexicon.Words("headings/weak-endings"));

    [GeneratedRegex(@"[。!?.)》""\]日年月号]$|\d{5,}$|[a-z]{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
