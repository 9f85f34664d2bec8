using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCheck.Tests.Properties;

/// <summary>Whole numbers from 0 to 9,999 亿 of every size, many of them with zeros inside.</summary>
internal static class Numbers
{
    private const int Million = 1_000_000;

    public static Arbitrary<long> Any() => Arb.From(
        from size in Gen.Choose(0, 12)
        from high in Gen.Choose(0, Million - 1)
        from low in Gen.Choose(0, Million - 1)
        from holes in Gen.Choose(0, 12)
        let number = (((long)high * Million) + low) % Power(size)
        select number - (number % Power(holes)) + (number % Power(holes / 2)));

    private static long Power(int exponent) => (long)Math.Pow(10, exponent);
}
