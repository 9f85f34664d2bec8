namespace ComplianceCheck.Cli.Inputs;

/// <summary>Works on many items at once and hands out the results in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>More than so many at once is only more memory.</summary>
    public const int MostWorkers = 64;

    /// <summary>As many as there are processors, eight at most.</summary>
    public static readonly int UsualWorkers = Math.Min(Environment.ProcessorCount, 8);

    // While one item takes long, the workers may go so far ahead of it; without bounds, the results that wait for it would fill the memory.
    private const int AheadOfEachWorker = 4;

    /// <summary>Works on <see cref="UsualWorkers"/> items at once.</summary>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, CancellationToken cancellation) =>
        Run(items, work, UsualWorkers, cancellation);

    /// <summary>Works on <paramref name="workers"/> items at once; four times as many are taken and not yet handed out, at most.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled; what was handed out before is what is done.</exception>
    public static IEnumerable<TResult> Run<T, TResult>(
        IEnumerable<T> items, Func<T, TResult> work, int workers, CancellationToken cancellation)
    {
        var free = new SemaphoreSlim(workers);
        async Task<TResult> InTurn(T item)
        {
            await free.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                return work(item);
            }
            finally
            {
                free.Release();
            }
        }

        using var source = items.GetEnumerator();
        var taken = new Queue<Task<TResult>>();
        var hasMore = source.MoveNext();
        while (hasMore || taken.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            while (hasMore && taken.Count < workers * AheadOfEachWorker)
            {
                var item = source.Current;
                hasMore = source.MoveNext();
                taken.Enqueue(Task.Run(() => InTurn(item), cancellation));
            }

            // The wait can be broken off even while the work itself is stuck, as on a standard input that never ends.
            yield return taken.Dequeue().WaitAsync(cancellation).GetAwaiter().GetResult();
        }
    }
}
