using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Html;

/// <summary>
/// Writes the text of a report with the marks of its findings. The number of a finding stands in the margin, drawn by the style of the page, so that
/// no sign is added to the words and figures of the report.
/// </summary>
internal sealed class DocumentText(HtmlText html, DocumentMarks marks, DocumentHeadings headings, IReadOnlyList<Finding> findings, HtmlWords words, DocumentSums sums)
{
    private bool isInTable;

    /// <summary>Writes paragraphs and tables in reading order.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Table table)
            {
                Write(table);
            }
            else
            {
                Write((Paragraph)block);
            }
        }
    }

    private void Write(Paragraph paragraph)
    {
        var text = PlaceFinder.Shown(paragraph);
        var own = marks.On(paragraph);
        if (own.Count == 0 && string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        html.Start(headings.ElementOf(paragraph) ?? "p", ("class", headings.IsTitle(paragraph) ? "title" : null));
        if (!isInTable)
        {
            WriteNumbers(own);
        }

        foreach (var segment in Segment.Cut(text, own))
        {
            Write(text, segment);
        }

        html.EndLine();
    }

    private void Write(string text, Segment segment)
    {
        var piece = text.AsSpan(segment.Start, segment.End - segment.Start);
        var ids = segment.Beginning.Select(m => m.Id).OfType<string>().ToArray();
        if (segment.Covering.Count == 0)
        {
            WriteAnchors(ids, segment.Beginning);
            html.Text(piece);
            return;
        }

        // Only the words that a finding is about are painted, in the colour of the gravest; those that have to do with it wait until somebody asks.
        var painted = segment.Covering.Where(m => !m.IsRelated).ToArray();
        html.Start(
            "mark",
            ("id", ids.FirstOrDefault()),
            ("class", painted.Length > 0 ? Severities(painted) : "related"),
            ("data-findings", Numbers(segment.Covering)));
        WriteAnchors(ids.Skip(1), []);
        if (painted.Length > 0)
        {
            // A click leads to the gravest of several findings, and of equals to the one that says the most about these words.
            var first = painted.OrderByDescending(m => m.Severity).ThenBy(m => m.End - m.Start).ThenBy(m => m.Number).First();
            html.Start("a", ("href", "#" + marks.FindingId(first.Number)), ("tabindex", "-1"));
            html.Text(piece);
            html.End();
        }
        else
        {
            html.Text(piece);
        }

        html.End();
    }

    /// <summary>Something for links to lead to where no words are marked.</summary>
    private void WriteAnchors(IEnumerable<string> ids, IReadOnlyList<Mark> points)
    {
        var isPoint = points.Any(m => !m.IsRelated);
        foreach (var id in ids)
        {
            html.Element("span", "", ("id", id), ("class", isPoint ? "point " + Severities(points) : "point related"), ("data-findings", points.Count > 0 ? Numbers(points) : null));
            isPoint = false;
        }
    }

    private void Write(Table table)
    {
        var own = marks.On(table);
        var name = words.TableName(table);
        html.Start("div", ("class", "table"));
        html.Start("div", ("class", "scroll"), ("role", "region"), ("aria-label", name), ("tabindex", isInTable ? null : "0"));
        html.Start("table", Marked(own));
        html.Start("caption", ("id", own.Select(m => m.Id).FirstOrDefault(i => i is not null)));
        WriteAnchors(own.Select(m => m.Id).OfType<string>().Skip(1), []);
        if (!isInTable)
        {
            WriteNumbers(own);
        }

        html.Text(name);
        html.EndLine();
        WriteRows(table);
        html.End();
        html.End();
        WriteSums(table);
        html.EndLine();
    }

    private void WriteRows(Table table)
    {
        var cells = new Dictionary<(int Row, int Column), TableCell>();
        foreach (var cell in table.Cells)
        {
            cells.TryAdd((cell.Row, cell.Column), cell);
        }

        // The numbers of what is marked in a row stand in a column of their own before the table, which is its margin.
        var byRow = isInTable ? [] : table.Cells.GroupBy(c => c.Row).ToDictionary(g => g.Key, g => g.SelectMany(MarksIn).ToArray());
        var hasMargin = byRow.Values.Any(m => m.Any(n => n.Id is not null && !n.IsRelated));
        var headRows = HeadRows(table);
        var (wasInTable, filledTo) = (isInTable, new int[table.ColumnCount + 1]);
        isInTable = true;
        for (var row = 1; row <= table.RowCount; row++)
        {
            if (row == 1 || row == headRows + 1)
            {
                html.Start(row <= headRows ? "thead" : "tbody");
            }

            html.Start("tr");
            if (hasMargin)
            {
                html.Start("td", ("class", "margin"));
                WriteNumbers(byRow.GetValueOrDefault(row, []));
                html.End();
            }

            WriteRow(row, cells, filledTo);
            html.EndLine();
            if (row == headRows || row == table.RowCount)
            {
                html.End();
            }
        }

        isInTable = wasInTable;
    }

    /// <summary>The rows above the first with figures; none where a cell reaches from them into the figures.</summary>
    private int HeadRows(Table table)
    {
        var first = table.Cells.Where(sums.Figures.Contains).Select(c => c.Row).DefaultIfEmpty(1).Min() - 1;
        return table.Cells.Any(c => c.Row <= first && c.Row + c.RowSpan - 1 > first) ? 0 : first;
    }

    private IEnumerable<Mark> MarksIn(TableCell cell) => marks.On(cell).Concat(cell.Blocks.SelectMany(b =>
        b is Table inner ? marks.On(inner).Concat(inner.Cells.SelectMany(MarksIn)) : marks.On(b)));

    /// <summary>Writes a row of the grid.</summary>
    /// <param name="row">Its number.</param>
    /// <param name="cells">The cells of the table by where they begin.</param>
    /// <param name="filledTo">The last row, by column, that a cell from above covers.</param>
    private void WriteRow(int row, Dictionary<(int Row, int Column), TableCell> cells, int[] filledTo)
    {
        for (var column = 1; column < filledTo.Length; column++)
        {
            if (filledTo[column] >= row)
            {
                continue;
            }

            if (!cells.TryGetValue((row, column), out var cell))
            {
                html.Element("td", "", ("class", "gap"));
                continue;
            }

            Write(cell);
            Array.Fill(filledTo, row + cell.RowSpan - 1, column, Math.Min(cell.ColumnSpan, filledTo.Length - column));
        }
    }

    private void Write(TableCell cell)
    {
        var own = marks.On(cell);
        var within = cell.Blocks.OfType<Paragraph>().SelectMany(p => marks.On(p)).ToArray();
        string?[] styles = [cell.Column == 1 ? "first" : null, sums.Figures.Contains(cell) ? "figure" : null, Frame([.. own, .. within])];
        var style = string.Join(' ', styles.OfType<string>());
        html.Start(
            "td",
            ("id", own.Select(m => m.Id).FirstOrDefault(i => i is not null)),
            ("rowspan", Span(cell.RowSpan)),
            ("colspan", Span(cell.ColumnSpan)),
            ("class", style.Length > 0 ? style : null),
            ("data-findings", own.Count + within.Length > 0 ? Numbers([.. own, .. within]) : null),
            ("data-total", sums.TotalOf(cell)),
            ("data-part", sums.PartOf(cell)),
            ("tabindex", sums.TotalOf(cell) is null ? null : "0"));
        WriteAnchors(own.Select(m => m.Id).OfType<string>().Skip(1), []);
        Write(cell.Blocks);
        html.End();
    }

    /// <summary>The equations under a table; the script shows those of the cell that is pointed at.</summary>
    private void WriteSums(Table table)
    {
        var all = sums.In(table).ToArray();
        if (all.Length == 0)
        {
            return;
        }

        html.Start("div", ("class", "equations"), ("aria-live", "polite"));
        foreach (var (number, sum) in all)
        {
            html.Element("p", VisibleText.Of(sum.Statement), ("data-sum", HtmlText.Number(number)), ("class", sum.Holds ? null : "broken"), ("hidden", ""));
        }

        html.End();
    }

    private static string? Span(int cells) => cells > 1 ? HtmlText.Number(cells) : null;

    private static string? Frame(Mark[] all)
    {
        var painted = all.Where(m => !m.IsRelated).ToArray();
        return painted.Length > 0 ? "marked " + Severities(painted) : all.Length > 0 ? "marked related" : null;
    }

    private static (string Name, string? Value)[] Marked(IReadOnlyList<Mark> own) =>
        own.Count == 0 ? [] : [("class", Frame([.. own])), ("data-findings", Numbers(own))];

    /// <summary>The numbers of findings in the margin: they lead there by keyboard too, and tell findings in one place apart.</summary>
    private void WriteNumbers(IReadOnlyList<Mark> beginning)
    {
        Mark[] own = [.. beginning.Where(m => m.Id is not null && !m.IsRelated)];
        if (own.Length == 0)
        {
            return;
        }

        html.Start("span", ("class", "notes"));
        foreach (var mark in own)
        {
            html.Element(
                "a",
                "",
                ("class", "number " + HtmlWords.Class(mark.Severity)),
                ("href", "#" + marks.FindingId(mark.Number)),
                ("data-number", HtmlText.Number(mark.Number)),
                ("data-findings", HtmlText.Number(mark.Number)),
                ("aria-label", words.Mark(mark.Number, findings[mark.Number - 1])),
                ("title", VisibleText.Of(words.Say(findings[mark.Number - 1].Message))));
        }

        html.End();
    }

    private static string Severities(IReadOnlyList<Mark> marks) =>
        string.Join(' ', marks.Where(m => !m.IsRelated).Select(m => m.Severity).Distinct().OrderDescending().Select(HtmlWords.Class));

    private static string Numbers(IReadOnlyList<Mark> marks) =>
        string.Join(' ', marks.Select(m => m.Number).Distinct().Order().Select(HtmlText.Number));
}
