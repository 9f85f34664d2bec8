namespace ComplianceCheck.Documents.Doc;

/// <summary>The style sheet: what styles say of paragraphs and characters.</summary>
internal sealed class DocStyles
{
    private const int NoBase = 0xFFF;
    private const int MostBases = 16;
    private const int MostStyles = 5_000;
    private const int TitleStyle = 62;

    private readonly List<Style?> styles = [];

    /// <summary>Reads the sheet; one that is damaged says nothing.</summary>
    public DocStyles(ReadOnlySpan<byte> sheet)
    {
        try
        {
            Read(sheet);
        }
        catch (InvalidDataException)
        {
            // Without the rest of the styles the text is still there.
        }
    }

    /// <summary>The format of a paragraph in a style.</summary>
    public ParagraphFormat Paragraph(int style)
    {
        var format = new ParagraphFormat();
        foreach (var at in Chain(style))
        {
            // The built-in headings have their levels by what they are.
            format.Outline = at.Identity is >= 1 and <= 9 ? at.Identity - 1 : at.Identity == TitleStyle ? 9 : format.Outline;
            format.Apply(at.Paragraph, []);
        }

        return format;
    }

    /// <summary>The format of the characters of a paragraph in a style.</summary>
    public RunFormat Run(int style)
    {
        var format = default(RunFormat);
        foreach (var at in Chain(style))
        {
            format.Apply(at.Characters, this);
        }

        return format;
    }

    /// <summary>Whether a style of characters hides them.</summary>
    public bool HidesCharacters(int style)
    {
        var hides = false;
        foreach (var at in Chain(style))
        {
            var all = new Sprms(at.Characters);
            while (all.Next(out var sprm))
            {
                hides = sprm.Code == 0x083C ? sprm.Byte == 1 : hides;
            }
        }

        return hides;
    }

    // From the style that all rests on to the style itself.
    private List<Style> Chain(int style)
    {
        var chain = new List<Style>();
        for (var i = 0; i < MostBases && style != NoBase && style < styles.Count && styles[style] is { } at; i++)
        {
            chain.Add(at);
            style = at.Base;
        }

        chain.Reverse();
        return chain;
    }

    private void Read(ReadOnlySpan<byte> sheet)
    {
        var headLength = Bytes.Short(sheet, 0);
        var count = Math.Min(Bytes.Short(sheet, 2), MostStyles);
        var fixedLength = Bytes.Short(sheet, 4);
        var at = 2L + headLength;
        for (var i = 0; i < count; i++)
        {
            var length = Bytes.Short(sheet, at);
            styles.Add(length == 0 ? null : One(Bytes.Part(sheet, at + 2, length), fixedLength));
            at += 2 + length + (length & 1);
        }
    }

    private static Style One(ReadOnlySpan<byte> style, int fixedLength)
    {
        var (identity, kind, changes) = (Bytes.Short(style, 0) & 0xFFF, Bytes.Short(style, 2), Bytes.Short(style, 4) & 0xF);
        var at = fixedLength + 2L + (2L * Bytes.Short(style, fixedLength)) + 2;
        byte[] paragraph = [], characters = [];
        for (var i = 0; i < changes && at + 2 <= style.Length; i++)
        {
            at += at & 1;
            var length = Bytes.Short(style, at);
            var part = Bytes.Part(style, at + 2, length);
            if ((kind & 0xF) == 1 && i == 0)
            {
                paragraph = length > 2 ? part[2..].ToArray() : [];
            }
            else if ((kind & 0xF) is 1 or 2)
            {
                characters = part.ToArray();
            }

            at += 2 + length;
        }

        return new Style(identity, kind >> 4, paragraph, characters);
    }

    private sealed record Style(int Identity, int Base, byte[] Paragraph, byte[] Characters);
}
