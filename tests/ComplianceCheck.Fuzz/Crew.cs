using System.Diagnostics;

namespace ComplianceCheck.Fuzz;

/// <summary>Runs a campaign in several processes, and the program by itself on the cases that cost most.</summary>
/// <param name="folder">Where the files of failed cases are put; null for nowhere.</param>
/// <param name="log">Where it is told.</param>
internal sealed class Crew(string? folder, TextWriter log)
{
    private const int Weighed = 5;

    private readonly CaseMaker maker = new();
    private readonly Tally tally = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan told;

    /// <summary>Runs the cases of a seed.</summary>
    /// <returns>0 where the promise was kept; 1 where it was broken.</returns>
    public int Run(Share all, int jobs)
    {
        Task.WaitAll(Enumerable.Range(0, jobs).Select(part => Task.Factory.StartNew(
            () => Follow(all with { Part = part, Parts = jobs }), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        var took = clock.Elapsed;
        Weigh(all);
        log.WriteLine(FormattableString.Invariant($"seed {all.Seed}, {took.TotalSeconds:F0} s in {jobs} processes"));
        tally.Write(log);
        return tally.Failures.Count == 0 ? 0 : 1;
    }

    private void Follow(Share share)
    {
        for (var rest = share; rest is not null; rest = Followed(rest))
        {
        }
    }

    /// <summary>Has a share run; where the process does not come to its end, finds the case that ends it.</summary>
    /// <returns>What is left behind that batch; null where nothing is.</returns>
    private Share? Followed(Share share)
    {
        var next = share.Part;
        var exit = Worker.Run(share, result =>
        {
            Take(share.Seed, result);
            next = result.Number + share.Parts;
        });
        if (exit == 0)
        {
            return null;
        }

        var before = tally.Failures.Count;
        var batch = share.Of(next);
        foreach (var index in batch.Indices)
        {
            var ended = Worker.Run(new Share(share.Seed, index, 1, 1), result => Take(share.Seed, result with { Number = next }));
            if (ended != 0)
            {
                Fail(share.Seed, new Failure(index, Described(ended)));
            }
        }

        if (tally.Failures.Count == before)
        {
            Fail(share.Seed, new Failure(batch.First, FormattableString.Invariant($"{Described(exit)}, but only together with those up to {batch.First + batch.Count - 1}")));
        }

        return share with { Part = next + share.Parts };
    }

    private static string Described(int exit) => exit == Campaign.Hangs ? "it hangs" : FormattableString.Invariant($"the process ended with exit code {exit}");

    private void Take(int seed, BatchResult result)
    {
        lock (tally)
        {
            tally.Add(result);
            if (clock.Elapsed - told > TimeSpan.FromMinutes(1))
            {
                told = clock.Elapsed;
                log.WriteLine(FormattableString.Invariant($"{tally.Cases} cases, {tally.Failures.Count} failures, {told.TotalSeconds:F0} s"));
            }
        }

        foreach (var failure in result.Failures)
        {
            Fail(seed, failure);
        }
    }

    private void Fail(int seed, Failure failure)
    {
        var one = maker.Make(seed, failure.Index);
        lock (tally)
        {
            tally.Add(failure);
            log.WriteLine($"FAILED {one}\n  {failure.How}");
            if (folder is not null)
            {
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(Path.Combine(folder, FormattableString.Invariant($"{seed}-{failure.Index}-{one.Name}")), one.Bytes);
            }
        }
    }

    /// <summary>
    /// A process that has run thousands of cases tells little of what one of them needs. So the dearest batches are run again case by case, and the
    /// program itself on the cases that cost most.
    /// </summary>
    private void Weigh(Share all)
    {
        var single = new List<(int Index, BatchResult Cost)>();
        foreach (var batch in tally.DearestBatches.Select(all.Of))
        {
            Worker.Run(batch with { Batch = 1 }, result => single.Add((batch.First + result.Number, result)));
        }

        var dearest = single.OrderByDescending(s => s.Cost.Allocated).Take(Weighed).Concat(single.OrderByDescending(s => s.Cost.Milliseconds).Take(Weighed)).Select(s => s.Index).Distinct();
        foreach (var index in dearest.Order())
        {
            var one = maker.Make(all.Seed, index);
            using var scene = new Scene([one]);
            var whole = WholeProgram.On(scene);
            log.WriteLine(FormattableString.Invariant($"{whole.PeakBytes >> 20,5} MB {whole.Time.TotalMilliseconds,6:F0} ms for {one}"));
            if ((whole.Overdone(Campaign.MostSeconds) ?? Promise.On(scene, whole.Output).Broken) is { } broken)
            {
                Fail(all.Seed, new Failure(index, broken));
            }
        }
    }
}
