using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using ComplianceCheck.Hashing;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>The id under which git keeps the bytes of a file.</summary>
internal static class GitBlob
{
    private const int Sha1Digits = 40;
    private const int Block = 64;

    /// <summary>Whether bytes are those that are kept under an id.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="id">The id, whose length tells how it is computed.</param>
    public static bool Is(ReadOnlySpan<byte> bytes, string id)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"blob {bytes.Length}\0")), .. bytes];
        return Convert.ToHexStringLower(id.Length == Sha1Digits ? Sha1(whole) : Sha256.HashData(whole)) == id;
    }

    // Of its own, because the platform's would load a library of the system that not every system has. It guards nothing; git chose it.
    private static byte[] Sha1(byte[] message)
    {
        Span<uint> state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0];
        var whole = message.Length / Block * Block;
        for (var at = 0; at < whole; at += Block)
        {
            Mix(state, message.AsSpan(at, Block));
        }

        // The rest, a bit that ends it, and the length in bits, in one block or two.
        var rest = message.Length - whole;
        var last = new byte[rest < Block - sizeof(long) ? Block : 2 * Block];
        message.AsSpan(whole).CopyTo(last);
        last[rest] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(last.AsSpan(last.Length - sizeof(long)), message.LongLength * 8);
        for (var at = 0; at < last.Length; at += Block)
        {
            Mix(state, last.AsSpan(at, Block));
        }

        var digest = new byte[state.Length * sizeof(uint)];
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(i * sizeof(uint)), state[i]);
        }

        return digest;
    }

    private static void Mix(Span<uint> state, ReadOnlySpan<byte> block)
    {
        const int Rounds = 80;
        Span<uint> words = stackalloc uint[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            words[i] = i < Block / sizeof(uint)
                ? BinaryPrimitives.ReadUInt32BigEndian(block[(i * sizeof(uint))..])
                : BitOperations.RotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        }

        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4]);
        for (var i = 0; i < Rounds; i++)
        {
            var mixed = i switch
            {
                < 20 => ((b & c) | (~b & d)) + 0x5A827999,
                < 40 => (b ^ c ^ d) + 0x6ED9EBA1,
                < 60 => ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDC,
                _ => (b ^ c ^ d) + 0xCA62C1D6,
            };
            (a, b, c, d, e) = (BitOperations.RotateLeft(a, 5) + mixed + e + words[i], a, BitOperations.RotateLeft(b, 30), c, d);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
    }
}
