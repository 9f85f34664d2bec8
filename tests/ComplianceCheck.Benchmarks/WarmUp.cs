using System.Diagnostics;
using System.Runtime;

namespace ComplianceCheck.Benchmarks;

/// <summary>
/// Brings work to the state it has in a long run. The runtime compiles a method again, optimised, after thirty calls, in the
/// background, and only when no new method was met for a tenth of a second; a warm-up of a fixed length may end in the middle of that.
/// </summary>
internal static class WarmUp
{
    private const int QuietRounds = 3;
    private const int MostRounds = 60;
    private static readonly TimeSpan Working = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Pausing = TimeSpan.FromMilliseconds(130);

    /// <summary>Repeats work until the runtime compiles nothing any more because of it.</summary>
    public static void Run(Action work)
    {
        var quiet = 0;
        for (var round = 0; round < MostRounds && quiet < QuietRounds; round++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            var clock = Stopwatch.StartNew();
            do
            {
                work();
            }
            while (clock.Elapsed < Working);
            Thread.Sleep(Pausing);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
    }
}
