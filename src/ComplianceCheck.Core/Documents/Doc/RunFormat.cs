namespace ComplianceCheck.Documents.Doc;

/// <summary>What matters of the format of characters.</summary>
internal record struct RunFormat
{
    public bool Special { get; set; }

    public bool Deleted { get; set; }

    public bool Inserted { get; set; }

    public bool Hidden { get; set; }

    public bool Struck { get; set; }

    public bool Highlighted { get; set; }

    /// <summary>The font and the code of a sign of a symbol font.</summary>
    public (int Font, int Code)? Symbol { get; set; }

    /// <summary>Applies changes over those of the style.</summary>
    public void Apply(ReadOnlySpan<byte> changes, DocStyles styles)
    {
        var style = this;
        var all = new Sprms(changes);
        while (all.Next(out var sprm))
        {
            switch (sprm.Code)
            {
                case 0x0800:
                    Deleted = sprm.Byte == 1;
                    break;
                case 0x0801:
                    Inserted = sprm.Byte == 1;
                    break;
                case 0x083C:
                    Hidden = Toggle(sprm.Byte, style.Hidden);
                    break;
                case 0x0837:
                    Struck = Toggle(sprm.Byte, style.Struck);
                    break;
                case 0x2A53:
                    Struck |= sprm.Byte == 1;
                    break;
                case 0x2A0C:
                    Highlighted = sprm.Byte != 0;
                    break;
                case 0x0855:
                    Special = sprm.Byte == 1;
                    break;
                case 0x6A09:
                    (Special, Symbol) = (true, (Bytes.Short(sprm.Operand, 0), Bytes.Short(sprm.Operand, 2)));
                    break;
                case 0x4A30 when styles.HidesCharacters(sprm.Short):
                    Hidden = !style.Hidden;
                    break;
            }
        }
    }

    // 0x80: as the style has it; 0x81: the other way round.
    private static bool Toggle(int value, bool style) => value switch
    {
        0x80 => style,
        0x81 => !style,
        _ => value == 1,
    };
}
