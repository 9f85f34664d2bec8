using System.Text.RegularExpressions;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Agency;
using ComplianceCheck.Reading.Counts;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Residue;

/// <summary>Notices a text that stops in the middle of a sentence, a table or an outline: a file that was cut, and not a report that lacks its end.</summary>
internal static partial class BreakOffReader
{
    private const int ShortestSentence = 4;
    private const int QuoteLength = 24;

    // “无其他需要报告的事项”; a longer line is a sentence.
    private const int LongestNothing = 14;
    private static readonly string[] LastRoles = [Roles.Problems, Roles.Other];

    /// <summary>The last words of a text that breaks off; null where it ends as texts do.</summary>
    /// <param name="context">The report.</param>
    /// <param name="drawn">The statutory tables that are no part of the running text.</param>
    /// <param name="written">Those that are, with their stretches.</param>
    public static Place? Read(
        OutlinedText context, IReadOnlyList<StatutoryTable> drawn, IReadOnlyList<(StatutoryTable Table, TextRange Range)> written)
    {
        var flow = context.Flow;
        if (context.Tail < flow.Length || flow.Length == 0 || context.Outline.Any(s => s.Roles.Contains(Roles.Attachment)))
        {
            return null;
        }

        if (flow.PieceAt(flow.Length - 1) is { Table: not null } cell)
        {
            // In text a table that was cut ends with half a label; its figures stand last.
            return context.Document.Format == SourceFormat.PlainText && !cell.Paragraph.Text.Any(char.IsAsciiDigit) && cell.Paragraph.Text.Any(char.IsLetter)
                ? context.PlaceOf(flow.Paragraphs[^1]) : null;
        }

        // In a report of one line the last heading begins its last part.
        var paragraphs = flow.Paragraphs.TakeLast(ShortestSentence).ToList();
        var paragraph = paragraphs[^1];
        var heading = context.Outline.LastOrDefault(s => paragraph.Contains(s.Heading.Start));
        paragraphs[^1] = paragraph with { Start = heading?.Heading.End ?? paragraph.Start };
        var isEnd = paragraphs[^1].Length == 0 ? IsLastHeading(context, heading!, drawn)
            : written.Any(t => t.Range.End >= flow.Length) ? !written[^1].Table.StopsEarly
            : heading is not null && paragraphs[^1].Length < ShortestSentence ? IsClosed(context, flow.Slice(paragraphs[^1]))
            : IsEnd(context, paragraphs);
        var last = paragraph with { Start = Math.Max(paragraph.Start, paragraph.End - QuoteLength) };
        if (isEnd)
        {
            context.Trace?.PassedOver(last, "break-off.ends");
            return null;
        }

        context.Trace?.Decided(last, "break-off.stops");
        return context.PlaceOf(last);
    }

    // Nothing follows the heading: a last part may be empty or a table, any other was to have a text.
    private static bool IsLastHeading(OutlinedText context, OutlineSection heading, IReadOnlyList<StatutoryTable> drawn)
    {
        var isComplete = context.Lexicon.Get<HeadingWords>().AllEndings.Any(e => heading.Title.EndsWith(e, StringComparison.Ordinal));
        var order = context.Flow.OrderOf(heading.Heading.Start);
        var below = drawn.Where(t => t.Place.Order > order).ToList();
        return isComplete && (context.Document.Format != SourceFormat.PlainText
            || (below.Count > 0 ? !below.Exists(t => t.StopsEarly) : heading.Roles.Any(LastRoles.Contains)));
    }

    // A short line may be a name or a word of the page behind the last sentence, or a cell of a table that stops.
    private static bool IsEnd(OutlinedText context, List<TextRange> paragraphs)
    {
        for (var i = paragraphs.Count - 1; i >= 0; i--)
        {
            var line = context.Flow.Slice(paragraphs[i]);
            if (line.Length >= ShortestSentence || IsClosed(context, line))
            {
                return IsClosed(context, line);
            }

            if (Stub().IsMatch(line))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClosed(OutlinedText context, string line) =>
        SentenceEnd().IsMatch(line) || (line.All(char.IsAsciiDigit) && !Stub().IsMatch(line)) || EndsWithPageWords(context, line) || !line.Any(char.IsLetterOrDigit)
        || (!line.Contains('、', StringComparison.Ordinal) && IsBody(AgencyKinds.Of(context.Lexicon), line))
        || (line.Length <= LongestNothing && context.Lexicon.Get<CountWords>().Nothing.Words.Any(w => line.StartsWith(w, StringComparison.Ordinal)));

    // 商业企业 and the like are columns of a table.
    private static bool IsBody(AgencyKinds kinds, string line) => kinds.IsAgencyName(line) && kinds.KindOf(line) != AgencyKind.Other;

    // The foot of the page may follow the last sentence on its line.
    private static bool EndsWithPageWords(OutlinedText context, string line)
    {
        var end = line.LastIndexOfAny(['。', '!', '?']);
        var rest = line[(end + 1)..];
        var page = context.Lexicon.Get<FurnitureWords>();
        return end >= 0 && (page.Lines.Holds(rest) || page.Labels.Words.Concat(page.Tokens.Words).Any(w => rest.StartsWith(w, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"[。!?.)》""\]]$|[\d〇零" + Numerals.Simple + @"][年月日号]$|\d{5,}$|[a-z]{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // “二”, “4、做”, “20”: what was to be a number with its heading, or a year.
    [GeneratedRegex(@"^(20\d{0,2}|[" + Numerals.Simple + @"]{1,3}[、.]?|\(?[" + Numerals.Simple + @"\d]{1,2}[)、.]+[^。]{0,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Stub();
}
