using System.Text;

namespace ComplianceCheck.Output.Text;

/// <summary>Lines of text with indentation, hanging labels and, where a terminal shows them, colours. Whatever it is given is made safe first.</summary>
public sealed class Page : IDisposable
{
    private const int NarrowestWrap = 24;

    private readonly StreamWriter writer;
    private readonly int? width;
    private readonly bool color;

    /// <summary>A page on a stream, in UTF-8 without byte order mark.</summary>
    /// <param name="stream">The stream; not disposed.</param>
    /// <param name="width">Columns to wrap at; null not to wrap.</param>
    /// <param name="color">Colour with terminal sequences.</param>
    public Page(Stream stream, int? width, bool color)
    {
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096, leaveOpen: true) { NewLine = "\n" };
        this.width = width;
        this.color = color;
    }

    /// <summary>An empty line.</summary>
    public void Blank() => writer.WriteLine();

    /// <summary>A paragraph.</summary>
    public void Line(int indent, string text, Ink ink = Ink.Plain) => Labelled(indent, "", text, ink);

    /// <summary>A paragraph after a label; its further lines stand under the first.</summary>
    public void Labelled(int indent, string label, string text, Ink ink = Ink.Plain)
    {
        label = VisibleText.Of(label);
        text = VisibleText.Of(text);
        var hang = indent + DisplayWidth.Of(label);
        var lines = width is { } columns ? TextWrap.Lines(text, Math.Max(NarrowestWrap, columns - hang)) : [text];
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Write(new string(' ', i == 0 ? indent : hang));
            writer.Write(i == 0 ? Paint(label, Ink.Faint) : "");
            writer.WriteLine(Paint(lines[i], ink));
        }
    }

    /// <summary>A line of pieces, each in its own colour; never wrapped.</summary>
    public void Pieces(int indent, params IReadOnlyList<(string Text, Ink Ink)> pieces)
    {
        writer.Write(new string(' ', indent));
        foreach (var (text, ink) in pieces)
        {
            writer.Write(Paint(VisibleText.Of(text), ink));
        }

        writer.WriteLine();
    }

    /// <summary>A table with aligned columns.</summary>
    /// <param name="indent">Blanks before each row.</param>
    /// <param name="head">Its first row.</param>
    /// <param name="rows">The rows, all as long as the head; asked for twice, so that a table of a hundred thousand need not be kept.</param>
    /// <param name="rightAligned">Columns of numbers.</param>
    public void Table(int indent, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, params IReadOnlyList<int> rightAligned)
    {
        var widths = head.Select(cell => DisplayWidth.Of(VisibleText.Of(cell))).ToArray();
        foreach (var row in rows)
        {
            for (var c = 0; c < widths.Length; c++)
            {
                widths[c] = Math.Max(widths[c], DisplayWidth.Of(VisibleText.Of(row[c])));
            }
        }

        Row(head, Ink.Faint);
        foreach (var row in rows)
        {
            Row(row, Ink.Plain);
        }

        void Row(IReadOnlyList<string> row, Ink ink)
        {
            var cells = row.Select(VisibleText.Of).Select((cell, c) => rightAligned.Contains(c)
                ? DisplayWidth.PadLeft(cell, widths[c])
                : DisplayWidth.PadRight(cell, widths[c]));
            writer.Write(new string(' ', indent));
            writer.WriteLine(Paint(string.Join("  ", cells).TrimEnd(), ink));
        }
    }

    /// <summary>Sends what was written on its way.</summary>
    public void Flush() => writer.Flush();

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private string Paint(string text, Ink ink)
    {
        var code = ink switch
        {
            Ink.Strong => "1",
            Ink.Faint => "2",
            Ink.Error => "1;31",
            Ink.Warning => "33",
            Ink.Info => "36",
            Ink.Good => "32",
            _ => null,
        };
        return color && code is not null && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
    }
}
