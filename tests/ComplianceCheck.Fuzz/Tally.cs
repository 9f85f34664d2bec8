namespace ComplianceCheck.Fuzz;

/// <summary>What came of all batches, in whatever order they were done.</summary>
internal sealed class Tally
{
    private const int Dearest = 3;

    private readonly SortedDictionary<string, int> outcomes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, string> failures = [];
    private readonly PriorityQueue<int, long> slowest = new();
    private readonly PriorityQueue<int, long> heaviest = new();

    /// <summary>Cases that are done.</summary>
    public int Cases { get; private set; }

    /// <summary>Where the promise was broken, by case.</summary>
    public IReadOnlyDictionary<int, string> Failures => failures;

    /// <summary>The batches with the dearest runs of the program.</summary>
    public IEnumerable<int> DearestBatches => slowest.UnorderedItems.Concat(heaviest.UnorderedItems).Select(i => i.Element).Distinct().Order();

    public void Add(BatchResult result)
    {
        Cases += result.Cases;
        foreach (var (outcome, times) in result.Outcomes)
        {
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + times;
        }

        result.Failures.ToList().ForEach(Add);
        Keep(slowest, result.Number, result.Milliseconds);
        Keep(heaviest, result.Number, result.Allocated);
    }

    public void Add(Failure failure) => failures[failure.Index] = failure.How;

    /// <summary>Writes what does not depend on the machine.</summary>
    public void Write(TextWriter log)
    {
        log.WriteLine(FormattableString.Invariant($"{Cases} cases, {failures.Count} failures"));
        foreach (var (outcome, times) in outcomes)
        {
            log.WriteLine(FormattableString.Invariant($"{times,9} {outcome}"));
        }
    }

    private static void Keep(PriorityQueue<int, long> top, int batch, long cost)
    {
        top.Enqueue(batch, cost);
        if (top.Count > Dearest)
        {
            top.Dequeue();
        }
    }
}
