namespace ComplianceCheck.Documents.Doc;

/// <summary>One change of a property: its code, and what it is set to.</summary>
internal readonly ref struct Sprm(int code, ReadOnlySpan<byte> operand)
{
    public int Code { get; } = code;

    public ReadOnlySpan<byte> Operand { get; } = operand;

    /// <summary>The operand as a number of one byte.</summary>
    public int Byte => Operand.Length > 0 ? Operand[0] : 0;

    /// <summary>The operand as a number of two bytes.</summary>
    public int Short => Operand.Length > 1 ? Bytes.Short(Operand, 0) : Byte;
}

/// <summary>Walks through a list of changes ([MS-DOC] 2.9.136); one that is cut short ends it.</summary>
internal ref struct Sprms(ReadOnlySpan<byte> list)
{
    private const int DefineTable = 0xD608;
    private ReadOnlySpan<byte> rest = list;

    /// <summary>Takes the next one.</summary>
    public bool Next(out Sprm sprm)
    {
        sprm = default;
        if (rest.Length < 3)
        {
            return false;
        }

        var code = Bytes.Short(rest, 0);
        var (head, length) = (code >> 13) switch
        {
            0 or 1 => (0, 1),
            2 or 4 or 5 => (0, 2),
            3 => (0, 4),
            7 => (0, 3),
            _ when code == DefineTable => (2, rest.Length > 3 ? Bytes.Short(rest, 2) - 1 : -1),
            _ => (1, rest[2]),
        };
        if (length < 0 || 2 + head + length > rest.Length)
        {
            return false;
        }

        sprm = new Sprm(code, rest.Slice(2 + head, length));
        rest = rest[(2 + head + length)..];
        return true;
    }
}
