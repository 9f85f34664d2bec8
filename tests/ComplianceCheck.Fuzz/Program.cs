using System.Globalization;

namespace ComplianceCheck.Fuzz;

/// <summary>Spoils reports and packs at random and looks whether the program keeps its promise on every one of them.</summary>
internal static class Program
{
    private const string Usage = """
        dotnet run --project tests/ComplianceCheck.Fuzz -- [--seed N] [--count N] [--batch N] [--out DIR] [--replay SEED:INDEX]

          --seed N             first number of every case; the same seed makes the same cases (default 1)
          --count N            cases (default 10000)
          --batch N            cases that one run of the program gets (default 16)
          --out DIR            where to put the files of failed cases
          --replay SEED:INDEX  runs one case again and shows what the program said

        Exit code 0: the promise was kept; 1: it was broken; 2: wrong command line.
        """;

    private static int Main(string[] arguments)
    {
        var options = Options(arguments);
        if (options is null)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var campaign = new Campaign(options.GetValueOrDefault("--out"), Console.Out);
        return options.TryGetValue("--replay", out var replay)
            ? campaign.Replay(Number(replay.Split(':')[0]), Number(replay.Split(':')[1]))
            : campaign.Run(Number(options.GetValueOrDefault("--seed", "1")), Number(options.GetValueOrDefault("--count", "10000")), Number(options.GetValueOrDefault("--batch", "16")));
    }

    private static Dictionary<string, string>? Options(string[] arguments)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var isKnown = i + 1 < arguments.Length && arguments[i] switch
            {
                "--seed" or "--count" or "--batch" => int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0,
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
