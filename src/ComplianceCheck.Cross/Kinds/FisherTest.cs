namespace ComplianceCheck.Cross.Kinds;

/// <summary>Fisher's exact test, one-sided: how probable so many of a sample are where the sample is like the rest.</summary>
internal static class FisherTest
{
    /// <summary>The probability of at least <paramref name="hits"/> in the sample.</summary>
    /// <param name="hits">Of the sample, how many have the trait.</param>
    /// <param name="sample">Size of the sample.</param>
    /// <param name="allHits">How many have it in all.</param>
    /// <param name="all">How many there are in all.</param>
    public static double AtLeast(int hits, int sample, int allHits, int all)
    {
        var sum = 0.0;
        for (var k = hits; k <= Math.Min(sample, allHits); k++)
        {
            sum += Math.Exp(LogChoose(allHits, k) + LogChoose(all - allHits, sample - k) - LogChoose(all, sample));
        }

        return Math.Min(sum, 1);
    }

    private static double LogChoose(int n, int k) => k < 0 || k > n ? double.NegativeInfinity : LogFactorial(n) - LogFactorial(k) - LogFactorial(n - k);

    /// <summary>Summed where that is quick, else by Stirling's series, whose error is then below 1e-12.</summary>
    private static double LogFactorial(int n)
    {
        if (n > 100)
        {
            double x = n;
            return (x * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI * x)) + (1 / (12 * x)) - (1 / (360 * x * x * x));
        }

        var sum = 0.0;
        for (var i = 2; i <= n; i++)
        {
            sum += Math.Log(i);
        }

        return sum;
    }
}
