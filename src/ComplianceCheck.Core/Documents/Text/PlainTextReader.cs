using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Text;

/// <summary>Reads plain text and Markdown: each line that is not blank is a paragraph, tables of pipes or tabs are tables.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads the bytes of a text file.</summary>
    /// <exception cref="DocumentException">The encoding cannot be told, the text is too long, or there is none.</exception>
    public static ReportDocument Read(ReadOnlySpan<byte> bytes, string name, ReadingLimits limits) =>
        Read(TextDecoder.Decode(bytes, name), name, limits);

    /// <summary>Reads a text that is decoded already.</summary>
    /// <exception cref="DocumentException">The text is too long, or there is none.</exception>
    public static ReportDocument Read(string text, string name, ReadingLimits limits)
    {
        if (text.Length > limits.Characters)
        {
            throw DocumentMessages.Failure("too-large", "too-many-characters", name);
        }

        var lines = TextLine.Split(text);
        var blocks = new List<Block>(lines.Count);
        var paragraphs = 0;
        var tables = 0;
        var at = 0;
        while (at < lines.Count)
        {
            var rows = RowsAt(lines, at);
            if (rows is not null && rows.ToTable(tables + 1, limits) is { } table)
            {
                tables++;
                blocks.Add(table);
                at = rows.End;
                continue;
            }

            // A run of rows that makes no table is taken over line by line as a whole, not tried again from its second line.
            for (var end = rows?.End ?? at + 1; at < end; at++)
            {
                if (!lines[at].IsBlank)
                {
                    blocks.Add(ParagraphOf(lines[at], ++paragraphs));
                }
            }
        }

        return blocks.Count == 0
            ? throw DocumentMessages.Failure("empty-file", "empty-file", name)
            : new(name, SourceFormat.PlainText, blocks, []);
    }

    private static TextRows? RowsAt(List<TextLine> lines, int at) => PipeRows.At(lines, at) ?? TabRows.At(lines, at);

    private static Paragraph ParagraphOf(TextLine line, int number)
    {
        var text = line.Span;
        var level = MarkdownHeading(text, out var start, out var length);
        return new()
        {
            Text = level is null ? text.ToString() : text.Slice(start, length).ToString(),
            HeadingLevel = level,
            Number = number,
            Line = line.Number,
            Column = line.Column + (level is null ? 0 : start),
        };
    }

    /// <summary>The level of a Markdown heading (<c>## words ##</c>) and where its words stand; null where the line is none.</summary>
    private static int? MarkdownHeading(ReadOnlySpan<char> line, out int start, out int length)
    {
        start = 0;
        length = 0;
        var at = 0;
        while (at < line.Length && at < 3 && line[at] == ' ')
        {
            at++;
        }

        var level = 0;
        while (at < line.Length && line[at] == '#')
        {
            at++;
            level++;
        }

        if (level is 0 or > 6 || at == line.Length || line[at] is not (' ' or '\t' or '\u3000'))
        {
            return null;
        }

        var words = line[at..].TrimEnd();
        var closed = words.TrimEnd('#');
        if (closed.Length < words.Length && closed.Length > 0 && char.IsWhiteSpace(closed[^1]))
        {
            words = closed.TrimEnd();
        }

        var trimmed = words.TrimStart();
        if (TextLine.IsInvisible(trimmed))
        {
            return null;
        }

        start = at + words.Length - trimmed.Length;
        length = trimmed.Length;
        return level;
    }
}
