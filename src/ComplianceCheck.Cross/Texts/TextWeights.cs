using System.Numerics;
using ComplianceCheck.Batches;

namespace ComplianceCheck.Cross.Texts;

/// <summary>
/// How much a shingle tells: the fewer texts have it, the more. What the format and the authority above make everybody say weighs little,
/// without a list of such phrases.
/// </summary>
internal sealed class TextWeights
{
    // A batch of a few reports cannot tell what is common.
    private const int FewestTexts = 20;
    private const int MostBuckets = 1 << 23;

    private readonly ushort[] counts;
    private readonly float[] weights;
    private readonly int shift;

    public TextWeights(IReadOnlyList<UnitText> texts)
    {
        // Shingles are counted by their upper bits: a table of them all would outgrow the batch, and two in one bucket only weigh a little less.
        var buckets = (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((ulong)texts.Sum(t => (long)t.Shingles.Length) * 4), 1 << 10, MostBuckets);
        shift = 64 - BitOperations.Log2((uint)buckets);
        counts = new ushort[buckets];
        foreach (var shingle in texts.SelectMany(t => t.Shingles))
        {
            ref var count = ref counts[shingle >> shift];
            count += count < ushort.MaxValue ? (ushort)1 : (ushort)0;
        }

        var all = Math.Max(texts.Count, FewestTexts);
        weights = new float[Math.Min(texts.Count, ushort.MaxValue) + 2];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)Math.Log(1 + ((double)all / Math.Max(i, 1)));
        }
    }

    /// <summary>Weight of a text: of all its shingles.</summary>
    public double Of(UnitText text)
    {
        var sum = 0.0;
        foreach (var shingle in text.Shingles)
        {
            sum += Of(shingle);
        }

        return sum;
    }

    /// <summary>Weight of what two texts have in common.</summary>
    public double Common(UnitText one, UnitText other)
    {
        var (sum, a, b) = (0.0, one.Shingles, other.Shingles);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                sum += Of(a[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }

    private double Of(ulong shingle) => weights[Math.Min(counts[shingle >> shift], weights.Length - 1)];
}
