namespace ComplianceCheck.Cli.Inputs;

/// <summary>Works on many items at once and hands out the results in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>No more items than <paramref name="degree"/> are worked on or waiting to be handed out, so that memory stays flat.</summary>
    public static IEnumerable<TResult> Run<T, TResult>(
        IEnumerable<T> items, Func<T, TResult> work, int degree, CancellationToken cancellation)
    {
        using var source = items.GetEnumerator();
        var running = new Queue<Task<TResult>>();
        var hasMore = source.MoveNext();
        while (hasMore || running.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            while (hasMore && running.Count < degree)
            {
                var item = source.Current;
                hasMore = source.MoveNext();
                running.Enqueue(Task.Run(() => work(item), cancellation));
            }

            // The wait can be broken off even while the work itself is stuck, as on a standard input that never ends.
            yield return running.Dequeue().WaitAsync(cancellation).GetAwaiter().GetResult();
        }
    }
}
