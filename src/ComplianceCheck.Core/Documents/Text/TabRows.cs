namespace ComplianceCheck.Documents.Text;

/// <summary>Finds tables whose cells are parted by tabs, as they come from the clipboard of a spreadsheet.</summary>
internal static class TabRows
{
    /// <summary>The rows that begin at a line; null where no table begins there.</summary>
    public static TextRows? At(List<TextLine> lines, int at)
    {
        var tabs = lines[at].Span.Count('\t');
        if (tabs == 0)
        {
            return null;
        }

        var end = at;
        while (end < lines.Count && IsLikeRow(lines[end], tabs))
        {
            end++;
        }

        if (end - at < 2)
        {
            return null;
        }

        if (!IsTable(lines, at, end))
        {
            // The whole run is settled; trying again from each of its lines would take quadratic time.
            return new([], end);
        }

        var rows = new List<IReadOnlyList<TextCell>>(end - at);
        for (var i = at; i < end; i++)
        {
            rows.Add(Cells(lines[i]));
        }

        return new(rows, end);
    }

    private static bool IsLikeRow(TextLine line, int tabs)
    {
        if (!line.Span.Contains('\t') || line.IsBlank)
        {
            return false;
        }

        var count = line.Span.Count('\t');
        return tabs >= 2 ? count >= 2 : count == tabs && HasInnerTab(line);
    }

    /// <summary>Tabs also indent, and they stand between a number and its paragraph: neither makes a table.</summary>
    private static bool IsTable(List<TextLine> lines, int at, int end)
    {
        var inner = 0;
        var labels = 0;
        for (var i = at; i < end; i++)
        {
            inner += HasInnerTab(lines[i]) ? 1 : 0;
            labels += IsLabelledParagraph(lines[i].Span.Trim()) ? 1 : 0;
        }

        return inner * 2 >= end - at && labels < end - at;
    }

    private static bool HasInnerTab(TextLine line) => line.Span.Trim().Contains('\t');

    private static bool IsLabelledParagraph(ReadOnlySpan<char> line)
    {
        var tab = line.IndexOf('\t');
        return tab is > 0 and <= 6 && !line[(tab + 1)..].Contains('\t') && line[..tab].Trim() is { Length: > 0 } label
            && (char.IsPunctuation(label[^1]) || char.IsAsciiDigit(label[^1]));
    }

    private static List<TextCell> Cells(TextLine line)
    {
        var text = line.Span;
        var cells = new List<TextCell>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\t')
            {
                cells.Add(TextCell.Of(line, start, i));
                start = i + 1;
            }
        }

        cells.Add(TextCell.Of(line, start, text.Length));
        return cells;
    }
}
