namespace ComplianceCheck.Fuzz;

/// <summary>The cases that one process runs: of the batches of a range of cases, every so-many-th.</summary>
/// <param name="Seed">Seed of the campaign.</param>
/// <param name="First">First case of the range.</param>
/// <param name="Count">Cases of the range.</param>
/// <param name="Batch">Cases of a batch.</param>
/// <param name="Part">First batch of this share.</param>
/// <param name="Parts">From one batch of this share to the next.</param>
internal sealed record Share(int Seed, int First, int Count, int Batch, int Part = 0, int Parts = 1)
{
    /// <summary>The numbers of its batches; they do not depend on how many processes share the work.</summary>
    public IEnumerable<int> Batches
    {
        get
        {
            for (long number = Part; number * Batch < Count; number += Parts)
            {
                yield return (int)number;
            }
        }
    }

    /// <summary>The cases of a batch.</summary>
    public Share Of(int batch) => new(Seed, First + (batch * Batch), Math.Min(Batch, Count - (batch * Batch)), Batch);

    /// <summary>The numbers of all cases of the range.</summary>
    public IEnumerable<int> Indices => Enumerable.Range(First, Count);
}
