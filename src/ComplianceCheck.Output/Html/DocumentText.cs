using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Html;

/// <summary>Writes the text of a report with the marks of its findings.</summary>
internal sealed class DocumentText(HtmlText html, DocumentMarks marks, DocumentHeadings headings, IReadOnlyList<Finding> findings, HtmlWords words)
{
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
        if (own.Count == 0)
        {
            html.Text(text);
        }
        else
        {
            foreach (var segment in Segment.Cut(text, own))
            {
                Write(text, segment);
            }
        }

        html.EndLine();
    }

    private void Write(string text, Segment segment)
    {
        WriteNumbers(segment.Beginning);
        var piece = text.AsSpan(segment.Start, segment.End - segment.Start);
        if (segment.Covering.Count == 0)
        {
            html.Text(piece);
            return;
        }

        // A click leads to the gravest of several findings, and of equals to the one that says the most about these words.
        var first = segment.Covering.OrderByDescending(m => m.Severity).ThenBy(m => m.End - m.Start).ThenBy(m => m.Number).First();
        html.Start("mark", ("class", Severities(segment.Covering)), ("data-findings", Numbers(segment.Covering)));
        html.Start("a", ("href", "#" + marks.FindingId(first.Number)), ("tabindex", "-1"));
        html.Text(piece);
        html.End();
        html.End();
    }

    private void Write(Table table)
    {
        var name = words.TableName(table);
        html.Start("div", ("class", "table"), ("role", "region"), ("aria-label", name), ("tabindex", "0"));
        html.Start("table", Marked(marks.On(table)));
        html.Start("caption");
        WriteNumbers(marks.On(table));
        html.Text(name);
        html.EndLine();
        var cells = new Dictionary<(int Row, int Column), TableCell>();
        foreach (var cell in table.Cells)
        {
            cells.TryAdd((cell.Row, cell.Column), cell);
        }

        var filledTo = new int[table.ColumnCount + 1];
        for (var row = 1; row <= table.RowCount; row++)
        {
            html.Start("tr");
            WriteRow(row, cells, filledTo);
            html.EndLine();
        }

        html.End();
        html.EndLine();
    }

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
        html.Start("td", [("rowspan", Span(cell.RowSpan)), ("colspan", Span(cell.ColumnSpan)), .. Marked(own)]);
        WriteNumbers(own);
        Write(cell.Blocks);
        html.End();
    }

    private static string? Span(int cells) => cells > 1 ? HtmlText.Number(cells) : null;

    private static (string Name, string? Value)[] Marked(IReadOnlyList<Mark> own) =>
        own.Count == 0 ? [] : [("class", "marked " + Severities(own)), ("data-findings", Numbers(own))];

    /// <summary>The numbers of findings before their words: they lead there by keyboard too, and tell findings in one place apart.</summary>
    private void WriteNumbers(IReadOnlyList<Mark> beginning)
    {
        foreach (var mark in beginning.Where(m => m.Id is not null))
        {
            var finding = findings[mark.Number - 1];
            html.Element(
                "a",
                HtmlText.Number(mark.Number),
                ("class", "number " + HtmlWords.Class(mark.Severity)),
                ("id", mark.Id),
                ("href", "#" + marks.FindingId(mark.Number)),
                ("data-findings", HtmlText.Number(mark.Number)),
                ("aria-label", words.Mark(mark.Number, finding)),
                ("title", VisibleText.Of(words.Say(finding.Message))));
        }
    }

    private static string Severities(IReadOnlyList<Mark> marks) =>
        string.Join(' ', marks.Select(m => m.Severity).Distinct().OrderDescending().Select(HtmlWords.Class));

    private static string Numbers(IReadOnlyList<Mark> marks) =>
        string.Join(' ', marks.Select(m => m.Number).Distinct().Order().Select(HtmlText.Number));
}
