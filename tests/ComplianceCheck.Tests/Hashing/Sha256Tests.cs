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

    /// <summary>What the platform offers loads OpenSSL on Linux, and without that the native program ends with a signal.</summary>
    [Fact]
    public void Nothing_of_the_program_refers_to_the_cryptography_of_the_platform()
    {
        foreach (var assembly in (System.Reflection.Assembly[])[typeof(Sha256).Assembly, typeof(ComplianceCheck.Output.Model.CheckedReport).Assembly])
        {
            assembly.GetReferencedAssemblies().Select(a => a.Name!).ShouldAllBe(n => !n.Contains("Cryptography", StringComparison.Ordinal));
        }
    }
}
