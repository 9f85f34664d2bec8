using System.Collections.Concurrent;
using System.Globalization;

namespace ComplianceCheck.Mutation;

/// <summary>Runs test classes on the built copy.</summary>
internal sealed class TestRuns(ChangedCheckout checkout, Order order)
{
    // A change that lets a collection grow without end must not take the machine with it. Hexadecimal, as the runtime reads it.
    private const string MostMemory = "60000000";

    private IReadOnlyList<TestClass> all = [];

    /// <summary>Runs each class without a change and sees what it reaches. A class that fails then is of no use and is named.</summary>
    public async Task Survey()
    {
        var classes = new ConcurrentBag<TestClass>();
        foreach (var program in order.Tests.Select(checkout.Program))
        {
            var listed = await Execution.Run("dotnet", [program]);
            var names = listed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(n => !order.Without.Any(w => n.Contains(w, StringComparison.Ordinal)));
            await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = order.Processes }, async (name, _) =>
            {
                if (await Survey(program, name) is { } useful)
                {
                    classes.Add(useful);
                }
            });
        }

        all = [.. classes.OrderBy(c => c.Time)];
        Console.WriteLine(FormattableString.Invariant($"{all.Count} test classes, {all.Sum(c => c.Time.TotalSeconds):0} s of processor time."));
    }

    /// <summary>Tries a change with the classes that reach it, the quickest first.</summary>
    public async Task<(Fate Fate, string Test)> Try(int id)
    {
        var reaching = all.Where(c => c.Reached.Contains(id)).ToList();
        if (reaching.Count == 0)
        {
            return (Fate.NotReached, "");
        }

        var settings = Settings("MUTANT", id.ToString(CultureInfo.InvariantCulture));
        foreach (var group in reaching.GroupBy(c => c.Program))
        {
            var run = await Execution.Run("dotnet", [group.Key, .. group.Select(c => c.Name)], settings, Most(group.Sum(c => c.Time.TotalSeconds)));
            if (run.ExitCode is null)
            {
                return (Fate.TimedOut, "");
            }

            if (run.ExitCode != 0)
            {
                var failed = run.Output.Split('\n').FirstOrDefault(l => l.StartsWith("failed ", StringComparison.Ordinal));
                return (Fate.Killed, failed ?? "the process ended");
            }
        }

        return (Fate.Survived, "");
    }

    private static Dictionary<string, string> Settings(string name, string value) => new() { [name] = value, ["DOTNET_GCHeapHardLimit"] = MostMemory };

    private static TimeSpan Most(double seconds) => TimeSpan.FromSeconds(10 + (4 * seconds));

    private async Task<TestClass?> Survey(string program, string name)
    {
        var reached = Path.GetTempFileName();
        try
        {
            var run = await Execution.Run("dotnet", [program, name], Settings("MUTANTS_REACHED", reached));
            if (run.ExitCode == 0)
            {
                var numbers = File.ReadAllLines(reached).Select(l => int.Parse(l, CultureInfo.InvariantCulture)).ToList();
                return new TestClass(program, name, TimeSpan.FromMilliseconds(numbers[0]), [.. numbers.Skip(1)]);
            }

            Console.WriteLine($"{name} fails without a change and is left out: {run.Output.Trim()}");
            return null;
        }
        finally
        {
            File.Delete(reached);
        }
    }

    private sealed record TestClass(string Program, string Name, TimeSpan Time, HashSet<int> Reached);
}
