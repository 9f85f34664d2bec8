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

        var last = flow.Paragraphs().Last();
        var line = flow.Slice(last);
        var heading = context.Outline.FirstOrDefault(s => s.Heading.Start == last.Start && s.Heading.End == last.End);
        var isEnd = heading is not null
            ? Endings(context).Any(e => heading.Title.EndsWith(e, StringComparison.Ordinal))
            : line.Length < ShortestSentence || EndsWithPageWords(context, line) || IsPageWord(context, line) || SentenceEnd().IsMatch(line) || AgencyKinds.Of(context.Lexicon).IsAgencyName(line)
                || context.Lexicon.Words("counts/nothing").Any(w => line.StartsWith(w, StringComparison.Ordinal));
        return isEnd ? null : context.PlaceOf(last with { Start = Math.Max(last.Start, last.End - QuoteLength) });
    }

    // A link of the page may follow the last sentence on its line.
    private static bool IsPageWord(ReadingContext context, string line)
    {
        var rest = line[(line.LastIndexOf('。') + 1)..];
        return context.Lexicon.Words("furniture/labels").Contains(rest) || context.Lexicon.Words("furniture/lines").Contains(rest);
    }

    // A report in one line has the foot of its page behind its last sentence.
    private static bool EndsWithPageWords(ReadingContext context, string line)
    {
        var rest = line.AsSpan(line.LastIndexOfAny(['。', '!', '?']) + 1).TrimStart();
        foreach (var word in context.Lexicon.Words("furniture/labels").Concat(context.Lexicon.Words("furniture/tokens")))
        {
            if (rest.Length < line.Length && rest.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Endings(ReadingContext context) =>
        context.Lexicon.Words("headings/endings").Concat(context.Lexicon.Words("headings/weak-endings"));

    [GeneratedRegex(@"[。;!?:.)》""\]日年月号]$|\d{5,}$|[a-z]{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
