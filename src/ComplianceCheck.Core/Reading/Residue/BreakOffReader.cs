using System.Buffers;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Residue;

/// <summary>Notices a text that stops in the middle of a sentence, a table or an outline: a file that was cut, and not a report that lacks its end.</summary>
internal sealed class BreakOffReader
{
    private const int QuoteLength = 24;
    private const int LongestLabel = 40;

    private const string LastRole = Roles.Other;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789 .-/|");

    private readonly OutlinedText context;
    private readonly FlowText flow;
    private readonly LastWords words;

    private BreakOffReader(OutlinedText context)
    {
        this.context = context;
        flow = context.Flow;
        words = new LastWords(context);
    }

    /// <summary>The last words of a text that breaks off; null where it ends as texts do.</summary>
    /// <param name="context">The report.</param>
    /// <param name="drawn">The statutory tables that are no part of the running text.</param>
    /// <param name="written">Those that are, with their stretches.</param>
    /// <param name="statistics">The statistics table in the running text, with which reports end.</param>
    /// <param name="stopsInTable">The text ends among the labels and figures of a statutory table of which too little is there to be read.</param>
    public static Place? Read(
        OutlinedText context, IReadOnlyList<StatutoryTable> drawn, IReadOnlyList<(StatutoryTable Table, TextRange Range)> written,
        TextRange? statistics, bool stopsInTable)
    {
        if (context.Tail < context.Flow.Length || context.Flow.Length == 0 || context.Outline.Any(s => s.Roles.Contains(Roles.Attachment)))
        {
            return null;
        }

        var reader = new BreakOffReader(context);
        if (context.Flow.Paragraphs.LastOrDefault(p => reader.HasWords(p)) is not { Length: > 0 } paragraph)
        {
            return null;
        }

        var last = paragraph with { Start = Math.Max(paragraph.Start, paragraph.End - QuoteLength) };
        if (statistics is { } table && reader.IsFigures(table.End, paragraph.End))
        {
            return null;
        }

        if (!stopsInTable && reader.IsEnd(paragraph, drawn, written))
        {
            context.Trace?.PassedOver(last, "break-off.ends");
            return null;
        }

        context.Trace?.Decided(last, "break-off.stops");
        return context.PlaceOf(last);
    }

    // A rule or the border of a table says nothing of the end.
    private bool HasWords(TextRange paragraph)
    {
        foreach (var c in flow.Text.AsSpan(paragraph.Start, paragraph.Length))
        {
            if (c is not ('|' or '-' or '_' or '=' or ' ' or '—' or '#' or '*'))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEnd(TextRange last, IReadOnlyList<StatutoryTable> drawn, IReadOnlyList<(StatutoryTable Table, TextRange Range)> written)
    {
        // Behind the last label of a table figures follow, or half of the next one.
        if (written is [.., var (lastTable, range)] && IsFigures(range.End, last.End))
        {
            return !lastTable.IsCut;
        }

        if (written is [.., var (cutTable, before)] && cutTable.IsCut && last.End - before.End is > 0 and <= LongestLabel && flow.Text.AsSpan(before.End, last.End - before.End).IndexOfAny("。;!?") < 0)
        {
            return false;
        }

        if (flow.PieceAt(last.End - 1) is { Table: { } table } cell)
        {
            // Only in text a table can have been cut: it ends with half a label, or lacks the last rows of its form.
            return context.Document.Format != SourceFormat.PlainText
                || !(drawn.Any(t => t.IsCut && t.Place.Table == table.Number) || (!cell.Paragraph.Text.Any(char.IsAsciiDigit) && cell.Paragraph.Text.Any(char.IsLetter)));
        }

        var order = flow.OrderOf(last.End - 1);
        var isText = context.Document.Format == SourceFormat.PlainText;
        if (drawn.Any(t => t.Place.Order > order && (!isText || t.IsCut)))
        {
            return !isText;
        }

        // In a report of one line the last heading begins its last part.
        var heading = context.Outline.LastOrDefault(s => last.Contains(s.Heading.Start));
        var line = last with { Start = heading?.Heading.End ?? last.Start };
        return line.Length == 0 ? IsLastHeading(heading!, drawn)
            : words.CanEnd(line, isBelowHeading: heading is not null || context.Outline.Any(s => s.Heading.End == line.Start));
    }

    private bool IsFigures(int start, int end) => start >= end || !flow.Text.AsSpan(start, end - start).ContainsAnyExcept(Figures);

    // Nothing follows the heading: a last part may be empty or a table, any other was to have a text. An item of a list is its own text.
    private bool IsLastHeading(OutlineSection heading, IReadOnlyList<StatutoryTable> drawn)
    {
        var isComplete = context.Lexicon.Get<HeadingWords>().AllEndings.Any(e => heading.Title.EndsWith(e, StringComparison.Ordinal));
        if (flow.Text[heading.Heading.End - 1] is '。' or '!' or '?' && (heading.Level > 1 || !isComplete))
        {
            return true;
        }

        // A whole table below it is its text.
        var order = flow.OrderOf(heading.Heading.Start);
        return isComplete && (context.Document.Format != SourceFormat.PlainText
            || drawn.Any(t => t.Place.Order > order) || context.RolesAt(heading.Heading.Start).Contains(LastRole));
    }
}
