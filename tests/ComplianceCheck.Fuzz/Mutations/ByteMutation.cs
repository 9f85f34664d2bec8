namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>Spoils bytes without knowing what they mean.</summary>
/// <param name="isText">The file is a text, which is mostly made one again; otherwise nearly all of them would be refused for their encoding.</param>
internal sealed class ByteMutation(bool isText) : IMutation
{
    public byte[] Apply(byte[] file, Random random, out string done)
    {
        var spoilt = Spoil(file, random, out done);
        if (!isText || random.Next(6) == 0)
        {
            return spoilt;
        }

        done += " and decoded";
        var encoding = TextEncodings.Of(file);
        return TextEncodings.Encode(TextEncodings.Decode(spoilt, encoding).Replace('\0', '0'), encoding);
    }

    private static byte[] Spoil(byte[] file, Random random, out string done)
    {
        var bytes = new List<byte>(file);
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(Hostile.Times(random, 5000), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0:
                done = "bits turned";
                for (var n = random.Next(1, 40); n > 0 && bytes.Count > 0; n--)
                {
                    bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
                }

                break;
            case 1:
                done = "cut off";
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 2:
                done = "bytes taken out";
                bytes.RemoveRange(at, length);
                break;
            case 3:
                done = "bytes repeated";
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                done = "bytes of chance";
                var noise = new byte[length];
                random.NextBytes(noise);
                bytes.InsertRange(at, noise);
                break;
            case 5:
                done = "one byte many times";
                bytes.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), Hostile.Times(random, 100_000)));
                break;
            default:
                done = "begins in the middle";
                bytes.RemoveRange(0, at);
                break;
        }

        return [.. bytes];
    }
}
