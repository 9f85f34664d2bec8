namespace ComplianceCheck.Documents.Doc;

/// <summary>What matters of the format of a paragraph.</summary>
internal record struct ParagraphFormat()
{
    /// <summary>How many tables it stands in.</summary>
    public int Depth { get; set; }

    /// <summary>Whether it ends a row, of the outermost table or of one inside a cell.</summary>
    public bool EndsRow { get; set; }

    /// <summary>Whether it ends a cell of a table inside a cell.</summary>
    public bool EndsInnerCell { get; set; }

    /// <summary>1-based number of its list; 0 for none.</summary>
    public int List { get; set; }

    /// <summary>0-based level in the list.</summary>
    public int Level { get; set; }

    /// <summary>0-based outline level; 9 is body text.</summary>
    public int Outline { get; set; } = 9;

    /// <summary>What the row that it ends is made of.</summary>
    public byte[]? Row { get; set; }

    /// <summary>Applies changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="data">Where changes stand that are too long for their page.</param>
    public void Apply(ReadOnlySpan<byte> changes, ReadOnlySpan<byte> data)
    {
        var all = new Sprms(changes);
        while (all.Next(out var sprm))
        {
            switch (sprm.Code)
            {
                case 0x6645 or 0x6646 when !data.IsEmpty:
                    var at = (long)(uint)Bytes.Int(sprm.Operand, 0);
                    Apply(Bytes.Part(data, at + 2, Bytes.Short(data, at)), []);
                    break;
                case 0x2416:
                    Depth = sprm.Byte == 1 ? Math.Max(Depth, 1) : Depth;
                    break;
                case 0x6649:
                    Depth = Bytes.Int(sprm.Operand, 0);
                    break;
                case 0x2417 or 0x244C:
                    EndsRow |= sprm.Byte == 1;
                    break;
                case 0x244B:
                    EndsInnerCell = sprm.Byte == 1;
                    break;
                case 0x260A:
                    Level = sprm.Byte;
                    break;
                case 0x460B:
                    List = sprm.Short;
                    break;
                case 0x2640:
                    Outline = sprm.Byte;
                    break;
                case 0xD608:
                    Row = sprm.Operand.ToArray();
                    break;
            }
        }
    }
}
