namespace ComplianceCheck.Fuzz;

/// <summary>The runs that cost most.</summary>
internal sealed class TopCases
{
    private const int Most = 5;
    private readonly PriorityQueue<FuzzCase[], long> top = new();

    public void Add(long cost, FuzzCase[] run)
    {
        top.Enqueue(run, cost);
        if (top.Count > Most)
        {
            top.Dequeue();
        }
    }

    /// <summary>Writes them, the least first; of several cases in a run the first and the last.</summary>
    public void Write(TextWriter log, string unit)
    {
        while (top.TryDequeue(out var run, out var cost))
        {
            log.WriteLine(FormattableString.Invariant($"{cost} {unit}: {run[0]}{(run.Length > 1 ? FormattableString.Invariant($" to {run[^1].Seed}:{run[^1].Index}") : "")}"));
        }
    }
}
