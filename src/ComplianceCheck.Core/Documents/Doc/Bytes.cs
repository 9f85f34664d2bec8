using System.Buffers.Binary;

namespace ComplianceCheck.Documents.Doc;

/// <summary>Numbers at offsets that a file gives: whatever lies outside ends in one exception.</summary>
internal static class Bytes
{
    /// <summary>An unsigned number of two bytes.</summary>
    public static int Short(ReadOnlySpan<byte> bytes, long at) => BinaryPrimitives.ReadUInt16LittleEndian(Part(bytes, at, 2));

    /// <summary>A number of four bytes.</summary>
    public static int Int(ReadOnlySpan<byte> bytes, long at) => BinaryPrimitives.ReadInt32LittleEndian(Part(bytes, at, 4));

    /// <summary>Some bytes.</summary>
    /// <exception cref="InvalidDataException">They are not there.</exception>
    public static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> bytes, long at, long length) =>
        at >= 0 && length >= 0 && at + length <= bytes.Length ? bytes.Slice((int)at, (int)length) : throw new InvalidDataException();
}
