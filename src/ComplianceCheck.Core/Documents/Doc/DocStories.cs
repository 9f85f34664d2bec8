using System.Globalization;
using System.Text;
using ComplianceCheck.Documents.Docx;

namespace ComplianceCheck.Documents.Doc;

/// <summary>Tells the stories of a document — body, notes, comments, text boxes — in the words of a DOCX.</summary>
internal sealed class DocStories
{
    private const char CellEnd = '\u0007';
    private const int DeepestTable = 64;
    private const int NoList = 2047;

    private readonly DocFile file;
    private readonly DocText text;
    private readonly WordMarkup markup;
    private readonly DocStyles styles;
    private readonly DocFormats runs;
    private readonly DocFormats paragraphs;
    private readonly string[] fonts;
    private readonly Dictionary<int, int> footnotes;
    private readonly Dictionary<int, int> endnotes;
    private readonly Dictionary<int, int> comments;
    private readonly Queue<string> boxes = [];
    private readonly List<bool> fields = [];

    public DocStories(DocFile file, DocText text, WordMarkup markup)
    {
        this.file = file;
        this.text = text;
        this.markup = markup;
        styles = new DocStyles(file.Table(DocFile.StyleSheet));
        runs = new DocFormats(file.Document, file.Table(DocFile.CharacterPages), 1);
        paragraphs = new DocFormats(file.Document, file.Table(DocFile.ParagraphPages), 13);
        fonts = Fonts(file.Table(DocFile.Fonts));
        footnotes = ByPosition(file.Positions(DocFile.FootnoteReferences, 2));
        endnotes = ByPosition(file.Positions(DocFile.EndnoteReferences, 2));
        comments = ByPosition(file.Positions(DocFile.CommentReferences, 30));
    }

    /// <summary>Tells all that belongs to the document.</summary>
    public void Write()
    {
        var starts = new int[8];
        for (var story = 0; story < 7; story++)
        {
            starts[story + 1] = (int)Math.Min((long)starts[story] + file.Characters(story), text.Length);
        }

        ReadBoxes(starts[6], starts[7]);
        var left = new StringBuilder();
        if (boxes.Count != text[..starts[1]].Count('\u0008'))
        {
            // Which shape holds which text is not known: they stand behind the rest.
            left.AppendJoin("", boxes);
            boxes.Clear();
        }

        var body = Story(0, starts[1]);
        markup.Add("document", body);
        markup.Add("document", left.ToString());
        Notes("footnotes", "footnote", DocFile.Footnotes, starts[1], starts[2]);
        Notes("comments", "comment", DocFile.Comments, starts[4], starts[5]);
        Notes("endnotes", "endnote", DocFile.Endnotes, starts[5], starts[6]);
    }

    private static Dictionary<int, int> ByPosition(int[] positions)
    {
        var result = new Dictionary<int, int>();
        for (var i = 0; i + 1 < positions.Length; i++)
        {
            result.TryAdd(positions[i], i);
        }

        return result;
    }

    private static string[] Fonts(ReadOnlySpan<byte> table)
    {
        var fonts = new List<string>();
        for (long at = 4; at < table.Length && fonts.Count < 4_000; at += table[(int)at] + 1)
        {
            var font = Bytes.Part(table, at + 1, Math.Min(table[(int)at], table.Length - at - 1));
            var name = font.Length > 39 ? Encoding.Unicode.GetString(font[39..]) : "";
            fonts.Add(name.IndexOf('\0', StringComparison.Ordinal) is var end and >= 0 ? name[..end] : name);
        }

        return [.. fonts];
    }

    private void ReadBoxes(int start, int end)
    {
        var positions = file.Positions(DocFile.TextBoxes, 22);
        for (var i = 0; i + 1 < positions.Length; i++)
        {
            var (from, to) = (Math.Clamp(start + positions[i], start, end), Math.Clamp(start + positions[i + 1], start, end));
            if (to > from && !text[from..to].Trim("\r\u0007 ").IsEmpty)
            {
                boxes.Enqueue(Story(from, to));
            }
        }
    }

    private void Notes(string part, string element, int table, int start, int end)
    {
        var positions = file.Positions(table, 0);
        for (var i = 0; i + 1 < positions.Length; i++)
        {
            var (from, to) = (Math.Clamp(start + positions[i], start, end), Math.Clamp(start + positions[i + 1], start, end));
            if (to > from)
            {
                markup.Add(part, $"<w:{element} w:id=\"{Number(i)}\">{Story(from, to)}</w:{element}>");
            }
        }
    }

    private string Story(int start, int end)
    {
        var body = new StringBuilder();
        var tables = new Stack<DocTable>();
        fields.Clear();
        for (var at = start; at < end;)
        {
            var stop = ParagraphEnd(at, end);
            var (format, style) = Format(stop - 1);
            var depth = Math.Clamp(format.Depth, 0, DeepestTable);
            while (tables.Count > depth)
            {
                Close(tables, body);
            }

            while (tables.Count < depth)
            {
                tables.Push(new DocTable());
            }

            if (tables.Count == 0)
            {
                body.Append(Paragraph(at, stop, format, style));
            }
            else if (format.EndsRow)
            {
                tables.Peek().EndRow(format.Row);
            }
            else
            {
                tables.Peek().Cell.Append(Paragraph(at, stop, format, style));
                if (depth == 1 ? text[stop - 1] == CellEnd : format.EndsInnerCell)
                {
                    tables.Peek().EndCell();
                }
            }

            at = stop;
        }

        while (tables.Count > 0)
        {
            Close(tables, body);
        }

        return body.ToString();
    }

    private static void Close(Stack<DocTable> tables, StringBuilder body)
    {
        var table = tables.Pop().Markup();
        (tables.Count > 0 ? tables.Peek().Cell : body).Append(table);
    }

    // A page break ends a paragraph only where a section ends with it.
    private int ParagraphEnd(int at, int end)
    {
        for (; at < end; at++)
        {
            if (text[at] is '\r' or CellEnd || (text[at] == '\f' && IsLastOfParagraph(at)))
            {
                return at + 1;
            }
        }

        return end;
    }

    private bool IsLastOfParagraph(int at)
    {
        var (offset, _, width) = text.Place(at);
        return paragraphs.End(offset) <= offset + width;
    }

    private (ParagraphFormat Format, int Style) Format(int at)
    {
        var changes = paragraphs.Paragraph(file.Document, text.Place(at).Offset, out var style);
        var format = styles.Paragraph(style);
        format.Apply(changes, file.Data);
        return (format, style);
    }

    private string Paragraph(int start, int stop, ParagraphFormat format, int style)
    {
        var xml = new StringBuilder("<w:p><w:pPr>");
        if (format.List is > 0 and < NoList)
        {
            xml.Append("<w:numPr>").Append(WordMarkup.Value("ilvl", format.Level)).Append(WordMarkup.Value("numId", format.List)).Append("</w:numPr>");
        }

        if (format.Outline < 9)
        {
            xml.Append(WordMarkup.Value("outlineLvl", format.Outline));
        }

        var ends = text[stop - 1] is '\r' or '\f' or CellEnd;
        var basis = styles.Run(style);
        if (ends && text[stop - 1] == '\r')
        {
            var mark = Run(stop - 1, basis, out _);
            xml.Append("<w:rPr>").Append(mark.Hidden ? "<w:vanish/>" : "").Append(mark.Inserted ? "<w:ins/>" : "").Append(mark.Deleted ? "<w:del/>" : "").Append("</w:rPr>");
        }

        xml.Append("</w:pPr>");
        for (var at = start; at < stop - (ends ? 1 : 0);)
        {
            var run = Run(at, basis, out var next);
            next = Math.Min(next, stop - (ends ? 1 : 0));
            WriteRun(xml, run, at, next);
            at = next;
        }

        return xml.Append("</w:p>").ToString();
    }

    private RunFormat Run(int at, RunFormat basis, out int next)
    {
        var (offset, pieceEnd, width) = text.Place(at);
        var changes = runs.Run(file.Document, offset, out var end);
        next = (int)Math.Clamp(at + ((end - offset + width - 1) / width), at + 1, Math.Max(pieceEnd, at + 1));
        basis.Apply(changes, styles);
        return basis;
    }

    private void WriteRun(StringBuilder xml, RunFormat run, int start, int stop)
    {
        xml.Append(run.Deleted ? "<w:del>" : "").Append(run.Inserted ? "<w:ins>" : "").Append("<w:r>");
        if (run.Hidden || run.Struck || run.Highlighted)
        {
            xml.Append("<w:rPr>").Append(run.Hidden ? "<w:vanish/>" : "").Append(run.Struck ? "<w:strike/>" : "")
                .Append(run.Highlighted ? WordMarkup.Value("highlight", "yellow") : "").Append("</w:rPr>");
        }

        var plain = start;
        for (var at = start; at < stop; at++)
        {
            if (text[at] >= ' ' && run.Symbol is null && text[at] != '\u00AD')
            {
                continue;
            }

            WriteText(xml, plain, at);
            plain = at + 1;
            xml.Append(Sign(text[at], at, run));
        }

        WriteText(xml, plain, stop);
        xml.Append("</w:r>").Append(run.Inserted ? "</w:ins>" : "").Append(run.Deleted ? "</w:del>" : "");
    }

    private void WriteText(StringBuilder xml, int start, int stop)
    {
        if (stop > start)
        {
            var element = fields.Contains(true) ? "instrText" : "t";
            xml.Append(CultureInfo.InvariantCulture, $"<w:{element} xml:space=\"preserve\">{WordMarkup.Escape(text[start..stop])}</w:{element}>");
        }
    }

    private string Sign(char sign, int at, RunFormat run)
    {
        if (run.Symbol is { } symbol)
        {
            return $"<w:sym w:font=\"{WordMarkup.Escape(symbol.Font < fonts.Length ? fonts[symbol.Font] : "")}\" w:char=\"{symbol.Code.ToString("X4", CultureInfo.InvariantCulture)}\"/>";
        }

        switch (sign)
        {
            case '\u0013':
                fields.Add(true);
                return "<w:fldChar w:fldCharType=\"begin\"/>";
            case '\u0014':
                if (fields.Count > 0)
                {
                    fields[^1] = false;
                }

                return "<w:fldChar w:fldCharType=\"separate\"/>";
            case '\u0015':
                if (fields.Count > 0)
                {
                    fields.RemoveAt(fields.Count - 1);
                }

                return "<w:fldChar w:fldCharType=\"end\"/>";
            case '\t':
                return "<w:tab/>";
            case '\v' or '\f' or '\u000E':
                return "<w:br/>";
            case '\u001E':
                return "<w:noBreakHyphen/>";
            case '\u0002' when footnotes.TryGetValue(at, out var note):
                return $"<w:footnoteReference w:id=\"{Number(note)}\"/>";
            case '\u0002' when endnotes.TryGetValue(at, out var note):
                return $"<w:endnoteReference w:id=\"{Number(note)}\"/>";
            case '\u0005' when comments.TryGetValue(at, out var comment):
                return $"<w:commentReference w:id=\"{Number(comment)}\"/>";
            case '\u0001' when run.Special && !fields.Contains(true):
                return "<w:pict><w:imagedata/></w:pict>";
            case '\u0008' when boxes.TryDequeue(out var box):
                return $"<w:pict><w:txbxContent>{box}</w:txbxContent></w:pict>";
            default:
                return "";
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
