using System.Diagnostics;

namespace ComplianceCheck.Fuzz;

/// <summary>Runs cases, several in one run of the program; where one of such a run is bad, each of them alone.</summary>
internal sealed class Campaign(string? folder, TextWriter log)
{
    private const int LongestSeconds = 5;
    private const int HangSeconds = 120;
    private const int DeadSeconds = 900;

    private readonly CaseMaker maker = new();
    private int failures;
    private readonly TopCases slowest = new();
    private readonly TopCases heaviest = new();

    /// <summary>Runs the cases of a seed.</summary>
    /// <returns>0 where the promise was kept; 1 where it was broken.</returns>
    public int Run(int seed, int count, int batch)
    {
        var clock = Stopwatch.StartNew();
        var shown = clock.Elapsed;
        var making = TimeSpan.Zero;
        var done = 0;
        foreach (var indices in Enumerable.Range(0, count).Chunk(batch))
        {
            var started = Stopwatch.GetTimestamp();
            var cases = indices.Select(i => maker.Make(seed, i)).ToArray();
            making += Stopwatch.GetElapsedTime(started);
            Together([.. cases.Where(c => c.Kind == CaseKind.Report)]);
            foreach (var other in cases.Where(c => c.Kind != CaseKind.Report))
            {
                Alone(other);
            }

            done += cases.Length;
            if (clock.Elapsed - shown > TimeSpan.FromMinutes(1))
            {
                shown = clock.Elapsed;
                log.WriteLine(FormattableString.Invariant($"{done} cases, {failures} failures, {clock.Elapsed.TotalSeconds:F0} s"));
            }
        }

        log.WriteLine(FormattableString.Invariant($"{done} cases of seed {seed}, {failures} failures, {clock.Elapsed.TotalSeconds:F1} s, {making.TotalSeconds:F1} s of them to make the cases"));
        log.WriteLine(FormattableString.Invariant($"largest working set {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        slowest.Write(log, "ms");
        heaviest.Write(log, "MB allocated");
        return failures == 0 ? 0 : 1;
    }

    /// <summary>Runs one case and shows what the program said.</summary>
    public int Replay(int seed, int index)
    {
        var one = maker.Make(seed, index);
        log.WriteLine(one);
        Keep(one);

        // The program says no more than a sentence of its own failures; here the place is wanted.
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => log.WriteLine($"thrown: {thrown.Exception.GetType().Name}: {thrown.Exception.Message}\n{new StackTrace(1)}");
        var output = Watched([one], out var took);
        log.WriteLine(FormattableString.Invariant($"{one.Bytes.Length} bytes, {took.TotalMilliseconds:F0} ms, exit code {output.Exit}"));
        log.Write(System.Text.Encoding.UTF8.GetString(output.Errors));
        var broken = Verdict([one], output, took);
        log.WriteLine(broken ?? "kept");
        return broken is null ? 0 : 1;
    }

    private void Together(FuzzCase[] cases)
    {
        if (cases.Length > 0 && Verdict(cases, Watched(cases, out var took), took) is not null)
        {
            foreach (var one in cases)
            {
                Alone(one);
            }
        }
    }

    private void Alone(FuzzCase one)
    {
        if (Verdict([one], Watched([one], out var took), took) is { } broken)
        {
            failures++;
            log.WriteLine($"FAILED {one}");
            log.WriteLine($"  {broken}");
            Keep(one);
        }
    }

    private static string? Verdict(FuzzCase[] cases, ProgramOutput output, TimeSpan took) =>
        took.TotalSeconds > LongestSeconds ? FormattableString.Invariant($"it took {took.TotalSeconds:F1} s")
        : Promise.BrokenBy(output, mayRefuseAll: cases[0].Kind != CaseKind.Report);

    /// <summary>Runs the program on a thread of its own; where it never ends, there is nothing to do but to name the case and stop.</summary>
    private ProgramOutput Watched(FuzzCase[] cases, out TimeSpan took)
    {
        ProgramOutput? output = null;
        Announce(cases);
        var allocated = GC.GetTotalAllocatedBytes();
        var clock = Environment.CpuUsage.TotalTime;
        var thread = new Thread(() => output = Run(cases)) { IsBackground = true };
        thread.Start();
        var began = Stopwatch.GetTimestamp();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            // On a busy machine much time passes before the processor has spent much on this.
            if ((Environment.CpuUsage.TotalTime - clock).TotalSeconds < HangSeconds && Stopwatch.GetElapsedTime(began).TotalSeconds < DeadSeconds)
            {
                continue;
            }

            foreach (var one in cases)
            {
                log.WriteLine($"HANGS, if not another of these: {one}");
                Keep(one);
            }

            log.Flush();
            Environment.Exit(1);
        }

        // Time of the processor, which does not grow when the machine has other work.
        took = Environment.CpuUsage.TotalTime - clock;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        slowest.Add((long)took.TotalMilliseconds, cases);
        heaviest.Add(allocated >> 20, cases);
        return output!;
    }

    private static ProgramOutput Run(FuzzCase[] cases)
    {
        using var program = new ProgramUnderTest();
        return cases[0].Kind switch
        {
            CaseKind.Pack => program.OnPack(cases[0]),
            CaseKind.Settings => program.OnSettings(cases[0]),
            _ => program.OnReports(cases),
        };
    }

    /// <summary>A stack that overflows takes this process along; what was running then stands in a file.</summary>
    private void Announce(FuzzCase[] cases)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllLines(Path.Combine(folder, "running.txt"), cases.Select(c => c.ToString()));
        }
    }

    private void Keep(FuzzCase one)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, FormattableString.Invariant($"{one.Seed}-{one.Index}-{one.Name}")), one.Bytes);
        }
    }
}
