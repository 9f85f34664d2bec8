namespace ComplianceCheck.Documents.Text;

/// <summary>Finds tables whose cells are parted by <c>|</c>: Markdown, and what converters leave of web tables.</summary>
internal static class PipeRows
{
    /// <summary>The rows that begin at a line; null where no table begins there.</summary>
    public static TextRows? At(List<TextLine> lines, int at)
    {
        var pipes = Pipes(lines[at]);
        if (pipes == 0)
        {
            return null;
        }

        var end = IsSeparator(lines, at) || IsSeparator(lines, at + 1)
            ? EndOfMarkdown(lines, at, lines[at].Span.TrimStart()[0] == '|')
            : EndOfBare(lines, at, pipes);
        var rows = new List<IReadOnlyList<TextCell>>();
        for (var i = at; i < end; i++)
        {
            if (!IsSeparator(lines, i))
            {
                rows.Add(Cells(lines[i]));
            }
        }

        return rows.Count == 0 ? null : new(rows, end);
    }

    private static int EndOfMarkdown(List<TextLine> lines, int at, bool framed)
    {
        var end = at + 1;
        while (end < lines.Count && (IsSeparator(lines, end) || IsRow(lines[end])))
        {
            end++;
        }

        return end;

        // In a table whose lines begin with a pipe, a line of prose that merely holds one is no row.
        bool IsRow(TextLine line) => Pipes(line) switch
        {
            0 => false,
            1 => !framed || line.Span.TrimStart()[0] == '|',
            _ => true,
        };
    }

    /// <summary>Without a separator row, two consecutive lines must have two pipes each; a lone pipe is debris.</summary>
    private static int EndOfBare(List<TextLine> lines, int at, int pipes)
    {
        var end = at;
        while (end < lines.Count && pipes >= 2 && !IsSeparator(lines, end + 1))
        {
            end++;
            pipes = end < lines.Count ? Pipes(lines[end]) : 0;
        }

        // The header of a Markdown table that follows directly continues this one.
        if (end > at && IsSeparator(lines, end + 1) && pipes >= 2)
        {
            return EndOfMarkdown(lines, end, framed: true);
        }

        if (end - at < 2)
        {
            return at;
        }

        // The last row may have kept one pipe only, where its other cells were empty. More than one such line
        // is the other layout, a cell a line, which is not for this reader.
        return IsShortRow(lines, end) && !IsShortRow(lines, end + 1) ? end + 1 : end;
    }

    private static bool IsShortRow(List<TextLine> lines, int at) =>
        at < lines.Count && Pipes(lines[at]) == 1 && lines[at].Span.TrimEnd() is { Length: > 1 } line && line[^1] == '|';

    private static bool IsSeparator(List<TextLine> lines, int at)
    {
        if (at >= lines.Count || !lines[at].Span.Contains('|'))
        {
            return false;
        }

        var dashes = 0;
        foreach (var c in lines[at].Span)
        {
            if (c == '-')
            {
                dashes++;
            }
            else if (c is not ('|' or ':' or ' ' or '\t'))
            {
                return false;
            }
        }

        // A single dash between pipes is how a report writes "nothing"; it does not make a separator.
        return dashes >= 2 && EachCellIsRule(lines[at]);
    }

    private static bool EachCellIsRule(TextLine line)
    {
        foreach (var cell in Cells(line))
        {
            var dashes = cell.Text.AsSpan().Trim(':');
            if (cell.Text.Length < 2 || dashes.Length == 0 || dashes.ContainsAnyExcept('-'))
            {
                return false;
            }
        }

        return true;
    }

    private static int Pipes(TextLine line)
    {
        var text = line.Span;
        var count = 0;
        for (var i = text.IndexOf('|'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '|' && !IsEscaped(text, i))
            {
                count++;
            }
        }

        return count;
    }

    private static List<TextCell> Cells(TextLine line)
    {
        var text = line.Span;
        var cells = new List<TextCell>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|' && !IsEscaped(text, i))
            {
                // What stands before a leading pipe is no cell.
                if (cells.Count > 0 || start > 0 || !TextLine.IsInvisible(text[..i]))
                {
                    cells.Add(Cell(line, start, i));
                }

                start = i + 1;
            }
        }

        // What stands behind a closing pipe is no cell either.
        if (!TextLine.IsInvisible(text[start..]))
        {
            cells.Add(Cell(line, start, text.Length));
        }

        return cells;
    }

    private static TextCell Cell(TextLine line, int start, int end)
    {
        var cell = TextCell.Of(line, start, end);
        return cell.Text.Contains("\\|", StringComparison.Ordinal)
            ? cell with { Text = cell.Text.Replace("\\|", "|", StringComparison.Ordinal) }
            : cell;
    }

    private static bool IsEscaped(ReadOnlySpan<char> text, int at) => at > 0 && text[at - 1] == '\\';
}
