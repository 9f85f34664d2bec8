using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>
/// Reads a statistics table that has become text: one cell a line, cells with blanks between them, or all glued together.
/// Figures that run together are told apart only where there is one way to do so.
/// </summary>
internal sealed class StatisticsTextScanner(FlowText flow, StatisticsWords words, IReadOnlyList<ListForm> forms)
{
    /// <summary>Key of the only column of figures.</summary>
    public const string Value = "value";

    private const int MostUnknownRows = 2;

    // Far above any real report; they keep a text made to be slow from being so.
    private const int MostRows = 200;
    private const int MostStarts = 400;
    private static readonly string[] One = [Value];
    private static readonly string[] YearAndTotal = ["year", "total"];
    private readonly string text = flow.Text;

    /// <summary>The table with the most rows; null where there is none.</summary>
    public (StatutoryTable Table, TextRange Range)? Read()
    {
        (StatutoryTable Table, TextRange Range)? best = null;
        foreach (var (start, first, columns) in Starts().Take(MostStarts))
        {
            if (best is { } found && found.Range.Contains(start))
            {
                continue;
            }

            foreach (var form in forms)
            {
                if ((columns.Length == 1 || form.HasTotals)
                    && Scan(form, start, first, columns) is { } read
                    && (best is null || read.Table.Cells.Count > best.Value.Table.Cells.Count))
                {
                    best = read;
                }
            }
        }

        return best;
    }

    /// <summary>Where a table may begin: at its header row, or behind its title.</summary>
    private IEnumerable<(int Start, int First, string[] Columns)> Starts()
    {
        foreach (var at in Find(words.HeaderStarts))
        {
            var (first, columns) = Header(at);
            if (first > at)
            {
                yield return (at, first, columns);
            }
        }

        foreach (var title in Find(words.Titles))
        {
            var length = words.Titles.Where(t => string.CompareOrdinal(text, title, t, 0, t.Length) == 0).Max(t => t.Length);
            for (var first = title + length; first < Math.Min(text.Length, title + length + 120); first++)
            {
                if (flow.StartsParagraph(first) || StatisticsLabel.OrdinalAt(words, text, first) > first)
                {
                    yield return (first, first, One);
                    yield return (first, first, YearAndTotal);
                }
            }
        }
    }

    private SortedSet<int> Find(IReadOnlyList<string> list)
    {
        var found = new SortedSet<int>();
        foreach (var word in list)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                found.Add(at);
            }
        }

        return found;
    }

    /// <summary>Reads the header row; the end is where it began, where none stands there.</summary>
    private (int End, string[] Columns) Header(int start)
    {
        var at = start + words.HeaderStarts.Where(w => string.CompareOrdinal(text, start, w, 0, w.Length) == 0).Max(w => w.Length);
        var hasUnit = false;
        var figures = new List<string>();
        while (at < text.Length)
        {
            var length = words.HeaderWords.StartOf(text.AsSpan(at));
            if (length == 0)
            {
                // The year before 年度, and blanks between cells.
                if (char.IsAsciiDigit(text[at]) && at + 4 < text.Length && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0 && text[at + 4] is '年' or ' ')
                {
                    at += text[at] == ' ' ? 1 : 4;
                    continue;
                }

                if (text[at] is ' ' or '(' or ')')
                {
                    at++;
                    continue;
                }

                break;
            }

            var word = text.Substring(at, length);
            hasUnit |= words.UnitHeader.Contains(word);
            figures.Add(words.HeaderTotals.Contains(word) ? YearAndTotal[1] : words.HeaderYears.Contains(word) ? YearAndTotal[0] : "");
            at += length;
        }

        if (!hasUnit && !figures.Contains(YearAndTotal[1]))
        {
            return (start, One);
        }

        var two = figures.Contains(YearAndTotal[1]);
        return (at, !two ? One
            : figures.IndexOf(YearAndTotal[1]) < figures.IndexOf(YearAndTotal[0]) ? [YearAndTotal[1], YearAndTotal[0]] : YearAndTotal);
    }

    private (StatutoryTable Table, TextRange Range)? Scan(ListForm form, int start, int first, string[] columns)
    {
        var cursor = new StatisticsCursor(form);
        var cells = new List<StatutoryCell>();
        var at = first;
        var end = first;
        var unknown = 0;
        for (var rows = 0; at < text.Length && unknown <= MostUnknownRows && rows < MostRows; rows++)
        {
            while (at < text.Length && text[at] is ' ' or '-' or '/' or '|')
            {
                at++;
            }

            if (StatisticsLabel.Read(flow, words, cursor, at) is not { } label || label.Next <= at)
            {
                break;
            }

            if (label.Row is { IsHeading: true } heading)
            {
                cursor.Take(heading);
                at = end = label.Next;
                continue;
            }

            var values = StatisticsValues.Read(flow, words, label.Next, columns.Length, label.Ordinal);
            if (label.Row is null && (!label.HasUnit || values.IsEmpty))
            {
                break;
            }

            at = Math.Max(values.End, label.Next);
            if (label.Row is not { } row)
            {
                unknown++;
                continue;
            }

            unknown = 0;
            end = at;
            cursor.Take(row);
            for (var i = 0; i < columns.Length; i++)
            {
                cells.Add(Cell(form, row, columns[i], values.Figures[i], label));
            }
        }

        return form.IsTable(cursor.Rows, text[start..end])
            ? (new StatutoryTable(form.Kind, cells, flow.PlaceOf(new TextRange(start, Math.Min(end, start + 20)), "")), new TextRange(start, end))
            : null;
    }

    private StatutoryCell Cell(ListForm form, StatisticsRow row, string column, (string Text, TextRange Range) figure, StatisticsLabel label)
    {
        var (state, value) = CellText.Read(figure.Text);
        var key = form.Kind + ":" + row.Key + (column == Value ? "" : "." + column);
        var written = flow.Quote(label.Text);

        // An empty cell has no words of its own; its label shows where it is.
        var place = figure.Range.Length > 0 ? flow.PlaceOf(figure.Range, "") : flow.PlaceOf(label.Text, "") with { Quote = "" };
        return new StatutoryCell(row.Key, column, value, state, written, place with { Key = key });
    }
}
