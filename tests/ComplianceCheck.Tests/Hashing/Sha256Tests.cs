using System.Security.Cryptography;
using ComplianceCheck.Hashing;

namespace ComplianceCheck.Tests.Hashing;

public sealed class Sha256Tests
{
    [Fact]
    public void Every_length_around_the_blocks_gives_what_the_platform_gives()
    {
        for (var length = 0; length < 300; length++)
        {
            var message = new byte[length];
            new Random(length).NextBytes(message);

            Sha256.HashData(message).ShouldBe(SHA256.HashData(message));
        }
    }
}
