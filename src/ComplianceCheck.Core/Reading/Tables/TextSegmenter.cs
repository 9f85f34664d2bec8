using System.Text.RegularExpressions;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Parts running text that was a table into words and figures. A number before a label (“3.”, “（七）”) is no figure.</summary>
internal sealed partial class TextSegmenter
{
    // More words than these without a figure are no label.
    private const int MostWords = 160;
    private const int LongestNote = 16;
    private const string HanDigits = "一二三四五六七八九十";

    private readonly FlowText flow;
    private readonly CellWords words;
    private readonly Func<string, bool> isLabel;
    private readonly int end;
    private readonly List<TextSegment> segments = [];
    private int start = -1;
    private int piece;
    private int last;
    private bool isNumbered;

    private TextSegmenter(FlowText flow, CellWords words, Func<string, bool> isLabel, int end)
    {
        this.isLabel = isLabel;
        this.flow = flow;
        this.words = words;
        this.end = end;
    }

    /// <summary>The segments from one index to another, or to where sentences begin.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="words">The words.</param>
    /// <param name="isLabel">True for words that are a whole label, which ends where a gap follows.</param>
    /// <param name="from">First index.</param>
    /// <param name="to">Index after the last.</param>
    public static List<TextSegment> Read(FlowText flow, CellWords words, Func<string, bool> isLabel, int from, int to)
    {
        var segmenter = new TextSegmenter(flow, words, isLabel, to);
        segmenter.Read(from);
        segmenter.Close();
        return segmenter.segments;
    }

    private void Read(int at)
    {
        while (at < end)
        {
            if (flow.StartsParagraph(at) && PageNumber().IsMatch(flow.PieceAt(at).Paragraph.Text))
            {
                at = flow.NextParagraph(at + 1);
                continue;
            }

            var c = flow.Text[at];
            if (start >= 0 && DefinitionEnd(at) is var defined && defined > at)
            {
                last = at;
                Close();
                at = defined;
                continue;
            }

            if (c is '。' or ';' || (start >= 0 && at - start > MostWords))
            {
                return;
            }

            var next = HanNumber(at);
            if (next > at)
            {
                Close();
                isNumbered = true;
                at = next;
                continue;
            }

            next = FigureAt(at);
            if (next == at)
            {
                if (char.IsLetter(c) || (c is '(' && start >= 0))
                {
                    if (start >= 0 && c != '(' && flow.GapBefore(at) != Gap.None && (IsLabel(start) || IsLabel(piece)))
                    {
                        Close();
                    }

                    start = start < 0 ? at : start;
                    piece = flow.GapBefore(at) is Gap.None or Gap.Wrap && piece >= start ? piece : at;
                    last = at + 1;
                }
                else if (start >= 0 && c is not ('|' or ' '))
                {
                    last = at + 1;
                }

                next = at + 1;
            }

            at = next;
        }
    }

    // What defines a label behind it, up to its figures or the next label.
    private int DefinitionEnd(int at)
    {
        var isDefinition = flow.Text[at] == ':' || words.Definitions.Any(w => string.CompareOrdinal(flow.Text, at, w, 0, w.Length) == 0);
        if (!isDefinition)
        {
            return at;
        }

        // “（单位：万元）” defines nothing.
        var label = flow.Slice(new TextRange(start, at));
        if (label.LastIndexOf('(') > label.LastIndexOf(')') || !(isLabel(LabelBook.Bare(label)) || (piece > start && isLabel(LabelBook.Bare(flow.Slice(new TextRange(piece, at)))))))
        {
            return at;
        }

        var to = at + 1;
        while (to < end && to - at < MostWords && !(flow.GapBefore(to) is not (Gap.None or Gap.Wrap) && (BeginsCell(to) || StartsLabel(to))))
        {
            to++;
        }

        return to;
    }

    private bool BeginsCell(int at) => char.IsAsciiDigit(flow.Text[at]) || flow.Text[at] is '-' or '+' or '/' or '|';

    private bool StartsLabel(int at)
    {
        var to = RunEnd(at, static _ => true);
        return to - at < MostWords && isLabel(LabelBook.Bare(flow.Slice(new TextRange(at, to))));
    }

    private void Close()
    {
        if (start >= 0)
        {
            var range = new TextRange(start, last);
            segments.Add(new TextSegment(range, LabelBook.Bare(flow.Slice(range)), isNumbered));
            isNumbered = false;
        }

        start = -1;
    }

    private void Add(int from, int to)
    {
        Close();
        if (isNumbered)
        {
            // A number stands where a label should.
            segments.Add(new TextSegment(new TextRange(from, from), "", true));
            isNumbered = false;
        }

        if (segments.Count > 0)
        {
            segments[^1].Figures.Add(new TextRange(from, to));
        }
    }

    // “一、” and “（一）”: index after it.
    private int HanNumber(int at)
    {
        var from = flow.Text[at] == '(' ? at + 1 : at;
        var to = from;
        while (to < end && to - from < 3 && HanDigits.Contains(flow.Text[to], StringComparison.Ordinal))
        {
            to++;
        }

        return to > from && to < end && (from > at ? flow.Text[to] == ')' : flow.Text[to] is '、' or '.') ? to + 1 : at;
    }

    private int FigureAt(int at)
    {
        var c = flow.Text[at];
        if (char.IsAsciiDigit(c))
        {
            return Digits(at, at);
        }

        var isFree = flow.GapBefore(at) != Gap.None || (segments.Count > 0 && start < 0 && segments[^1].End == at);
        var sign = isFree ? words.SignBefore(flow.Text.AsSpan(at, end - at)) : 0;
        if (sign > 0 && at + sign < end && char.IsAsciiDigit(flow.Text[at + sign]) && flow.GapBefore(at + sign) == Gap.None)
        {
            return Digits(at, at + sign);
        }

        if (c is '-' or '/' or '\\' && isFree)
        {
            var to = RunEnd(at, static d => d is '-' or '/' or '\\');
            Add(at, to);
            return to;
        }

        if (flow.GapBefore(at) != Gap.None && words.Dashes.FirstOrDefault(d => Stands(d, at)) is { } dash)
        {
            Add(at, at + dash.Length);
            return at + dash.Length;
        }

        return at;
    }

    private int Digits(int from, int at)
    {
        var to = RunEnd(at, char.IsAsciiDigit);
        if (Follows(to) && flow.Text[to] is '.' or '、' && !(to + 1 < end && char.IsAsciiDigit(flow.Text[to + 1])))
        {
            // The number of the next label; what is glued before it is a figure.
            if (to - 1 > from)
            {
                Add(from, to - 1);
            }

            Close();
            isNumbered = true;
            return to + 1;
        }

        while (to + 3 < end && Follows(to) && flow.Text[to] == ',' && RunEnd(to + 1, char.IsAsciiDigit) == to + 4 && flow.GapBefore(to + 1) == Gap.None)
        {
            to += 4;
        }

        if (to + 1 < end && Follows(to) && flow.Text[to] == '.' && char.IsAsciiDigit(flow.Text[to + 1]) && flow.GapBefore(to + 1) == Gap.None)
        {
            to = RunEnd(to + 1, char.IsAsciiDigit);
        }

        // Letters run into a figure make it unreadable; a unit of money or a unit at the end of a cell belongs to it.
        to = Follows(to) ? RunEnd(to, char.IsAsciiLetterOrDigit) : to;
        var unit = Follows(to)
            ? words.Money.FirstOrDefault(u => string.CompareOrdinal(flow.Text, to, u, 0, u.Length) == 0) ?? words.Units.FirstOrDefault(u => Stands(u, to))
            : null;
        if (unit is null && Follows(to) && flow.StartsParagraph(from) && char.IsLetter(flow.Text[to]))
        {
            // A line that begins with a year or the like is text.
            start = start < 0 ? from : start;
            last = to;
            return to;
        }

        to = NoteEnd(Math.Min(end, to + (unit?.Length ?? 0)));
        Add(from, to);
        return to;
    }

    // A note in brackets at the end of a cell belongs to its figure; “(三)” is the number of the next label.
    private int NoteEnd(int at)
    {
        if (!Follows(at) || flow.Text[at] is not ('(' or '['))
        {
            return at;
        }

        var to = at + 1;
        while (Follows(to) && to - at < LongestNote && flow.Text[to] is not (')' or ']'))
        {
            to++;
        }

        return Follows(to) && to - at < LongestNote && !Follows(to + 1) && HanNumber(at) == at ? to + 1 : at;
    }

    private bool IsLabel(int from) => from >= start && isLabel(LabelBook.Bare(flow.Slice(new TextRange(from, last))));

    private bool Follows(int at) => at < end && flow.GapBefore(at) == Gap.None;

    private bool Stands(string word, int at) =>
        at + word.Length <= end && string.CompareOrdinal(flow.Text, at, word, 0, word.Length) == 0 && flow.GapBefore(at + word.Length) != Gap.None;

    // End of characters of a kind that nothing parts.
    private int RunEnd(int at, Func<char, bool> isPart)
    {
        var to = at;
        while (to < end && isPart(flow.Text[to]) && (to == at || flow.GapBefore(to) == Gap.None))
        {
            to++;
        }

        return to;
    }

    [GeneratedRegex(@"^\s*[-—–－]+\s*\d{1,3}\s*[-—–－]+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
