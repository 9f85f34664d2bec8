using System.Diagnostics;

namespace ComplianceCheck.Fuzz;

/// <summary>Runs cases in this process, those of one errand together; where such a run is bad, each of them alone.</summary>
internal sealed class Campaign(TextWriter log)
{
    /// <summary>Exit code of a process in which the program hangs.</summary>
    public const int Hangs = 3;

    /// <summary>The program promises to need no more time of the processor for a file.</summary>
    public const int MostSeconds = 5;

    private const int HangSeconds = 120;
    private const int DeadSeconds = 900;

    private readonly CaseMaker maker = new();

    /// <summary>Runs a share.</summary>
    public IEnumerable<BatchResult> Run(Share share) => share.Batches.Select(b => Run(share.Of(b), b));

    /// <summary>Runs one case and shows what the program said.</summary>
    /// <returns>0 where the promise was kept; 1 where it was broken.</returns>
    public int Replay(int seed, int index)
    {
        var one = maker.Make(seed, index);
        log.WriteLine(one);

        // The program says no more than a sentence of its own failures; here the place is wanted.
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => log.WriteLine($"thrown: {thrown.Exception.GetType().Name}: {thrown.Exception.Message}\n{new StackTrace(1)}");
        using var scene = new Scene([one]);
        var output = Watched(scene, out var cost);
        log.WriteLine(FormattableString.Invariant($"{one.Errand}, {one.Bytes.Length} bytes, {cost.Milliseconds} ms, {cost.Allocated >> 20} MB allocated, exit code {output.Exit}"));
        log.Write(System.Text.Encoding.UTF8.GetString(output.Errors));
        var broken = Verdict(scene, output, cost).Broken;
        log.WriteLine(broken ?? "kept");
        return broken is null ? 0 : 1;
    }

    private BatchResult Run(Share batch, int number)
    {
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var failures = new List<Failure>();
        var most = default(Cost);
        foreach (var errand in batch.Indices.Select(i => maker.Make(batch.Seed, i)).GroupBy(c => c.Errand).OrderBy(g => g.Key))
        {
            foreach (var cases in errand.Chunk(errand.Key is Errand.Check or Errand.WriteEveryFormat or Errand.ReadFacts ? batch.Count : 1))
            {
                var (verdict, cost) = Judged(cases);
                most = most.Or(cost);
                if (verdict.Broken is { } broken)
                {
                    failures.AddRange(cases.Length > 1 ? OneByOne(cases, broken, cost, outcomes) : [new Failure(cases[0].Index, broken)]);
                }
                else
                {
                    Count(verdict, outcomes);
                }
            }
        }

        return new BatchResult(number, batch.Count, outcomes, failures, most.Milliseconds, most.Allocated);
    }

    private List<Failure> OneByOne(FuzzCase[] cases, string together, Cost cost, SortedDictionary<string, int> outcomes)
    {
        var failures = new List<Failure>();
        foreach (var one in cases)
        {
            var verdict = Judged([one]).Verdict;
            Count(verdict, outcomes);
            if (verdict.Broken is { } broken)
            {
                failures.Add(new Failure(one.Index, broken));
            }
        }

        // Many files may need more time than one may.
        return failures.Count > 0 || cost.IsTooLong ? failures
            : [new Failure(cases[0].Index, FormattableString.Invariant($"{together}, but only together with those up to {cases[^1].Index}"))];
    }

    private static void Count(Verdict verdict, SortedDictionary<string, int> outcomes)
    {
        foreach (var outcome in verdict.Outcomes)
        {
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        }
    }

    private (Verdict Verdict, Cost Cost) Judged(FuzzCase[] cases)
    {
        using var scene = new Scene(cases);
        var output = Watched(scene, out var cost);
        return (Verdict(scene, output, cost), cost);
    }

    private static Verdict Verdict(Scene scene, ProgramOutput output, Cost cost) =>
        cost.IsTooLong ? Fuzz.Verdict.Of(FormattableString.Invariant($"it took {cost.Milliseconds} ms")) : Promise.On(scene, output);

    /// <summary>Runs the program on a thread of its own; where it never ends, there is nothing to do but to end this process.</summary>
    private ProgramOutput Watched(Scene scene, out Cost cost)
    {
        ProgramOutput? output = null;
        var allocated = GC.GetTotalAllocatedBytes();
        var clock = Environment.CpuUsage.TotalTime;
        var thread = new Thread(() => output = ProgramOutput.Of(scene)) { IsBackground = true };
        thread.Start();
        var began = Stopwatch.GetTimestamp();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            // On a busy machine much time passes before the processor has spent much on this.
            if ((Environment.CpuUsage.TotalTime - clock).TotalSeconds > HangSeconds || Stopwatch.GetElapsedTime(began).TotalSeconds > DeadSeconds)
            {
                log.Flush();
                Environment.Exit(Hangs);
            }
        }

        // Time of the processor, which does not grow when the machine has other work.
        cost = new Cost((long)(Environment.CpuUsage.TotalTime - clock).TotalMilliseconds, GC.GetTotalAllocatedBytes() - allocated);
        return output!;
    }

    private readonly record struct Cost(long Milliseconds, long Allocated)
    {
        public bool IsTooLong => Milliseconds > MostSeconds * 1000;

        public Cost Or(Cost other) => new(Math.Max(Milliseconds, other.Milliseconds), Math.Max(Allocated, other.Allocated));
    }
}
