namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>An entry of an archive, and what the archive says of it, true or not.</summary>
internal sealed record ForgedEntry(string Name, byte[] Data)
{
    /// <summary>What it was read with, and the checksum of that.</summary>
    public (byte[] Data, uint Checksum)? Read { get; init; }

    /// <summary>Stored as it is, not deflated.</summary>
    public bool IsStored { get; init; }

    /// <summary>Number of the compression method; null for the true one.</summary>
    public ushort? Method { get; init; }

    /// <summary>General flags; bit 0 says that it is encrypted, bit 11 that the name is UTF-8.</summary>
    public ushort Flags { get; init; } = 0x800;

    /// <summary>Checksum; null for the true one.</summary>
    public uint? Checksum { get; init; }

    /// <summary>Size after expansion; null for the true one.</summary>
    public uint? Size { get; init; }

    /// <summary>Size in the archive; null for the true one.</summary>
    public uint? PackedSize { get; init; }

    /// <summary>Added to the position in the directory.</summary>
    public int Displaced { get; init; }

    /// <summary>Its data were not touched.</summary>
    public bool IsAsRead => ReferenceEquals(Read?.Data, Data);
}
