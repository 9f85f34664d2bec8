using System.Globalization;

namespace ComplianceCheck.Fuzz;

/// <summary>Spoils reports and packs at random and looks whether the program keeps its promise on every one of them.</summary>
internal static class Program
{
    private const string Usage = """
        dotnet run -c Release --project tests/ComplianceCheck.Fuzz -- [--seed N] [--count N] [--batch N] [--jobs N] [--out DIR] [--replay SEED:INDEX]

          --seed N             first number of every case; the same seed makes the same cases (default 1)
          --count N            cases (default 10000)
          --batch N            cases that are run together (default 64)
          --jobs N             processes; the cases and what comes of them do not depend on it (default: one for each processor)
          --out DIR            where to put the files of failed cases
          --replay SEED:INDEX  runs one case again and shows what the program said

        The files of the cases are written to the folder for temporary files; TMPDIR=/dev/shm keeps them in memory, which is faster.
        Exit code 0: the promise was kept; 1: it was broken; 2: wrong command line.
        """;

    private static int Main(string[] arguments)
    {
        if (Worker.Ordered(arguments) is { } share)
        {
            Worker.Work(share);
            return 0;
        }

        if (Options(arguments) is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        int Value(string name, int otherwise) => options.TryGetValue(name, out var value) ? Number(value) : otherwise;
        var all = new Share(Value("--seed", 1), First: 0, Value("--count", 10_000), Value("--batch", 64));
        return options.TryGetValue("--replay", out var replay)
            ? new Campaign(Console.Out).Replay(Number(replay.Split(':')[0]), Number(replay.Split(':')[1]))
            : new Crew(options.GetValueOrDefault("--out"), Console.Out).Run(all, Value("--jobs", Environment.ProcessorCount));
    }

    private static Dictionary<string, string>? Options(string[] arguments)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var isKnown = i + 1 < arguments.Length && arguments[i] switch
            {
                "--seed" or "--count" or "--batch" or "--jobs" => int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0,
                "--out" => true,
                "--replay" => arguments[i + 1].Split(':') is [var seed, var index] && seed.All(char.IsAsciiDigit) && index.All(char.IsAsciiDigit),
                _ => false,
            };
            if (!isKnown)
            {
                return null;
            }

            options[arguments[i]] = arguments[i + 1];
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
