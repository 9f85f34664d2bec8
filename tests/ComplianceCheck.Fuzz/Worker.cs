using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ComplianceCheck.Fuzz;

/// <summary>A process of this program that runs a share and says after each batch what came of it: what breaks it breaks nothing else.</summary>
internal static class Worker
{
    private const string Verb = "work";

    /// <summary>The share that a command line orders this process to run; null where it orders something else.</summary>
    public static Share? Ordered(string[] arguments) =>
        arguments is [Verb, .. var numbers] && numbers.Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray() is [var seed, var first, var count, var batch, var part, var parts]
            ? new Share(seed, first, count, batch, part, parts)
            : null;

    /// <summary>Runs a share in this process.</summary>
    public static void Work(Share share)
    {
        foreach (var result in new Campaign(TextWriter.Null).Run(share))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(result));
            Console.Out.Flush();
        }
    }

    /// <summary>Runs a share in a process of its own.</summary>
    /// <returns>Its exit code; not 0 where it did not come to the end.</returns>
    public static int Run(Share share, Action<BatchResult> done)
    {
        int[] numbers = [share.Seed, share.First, share.Count, share.Batch, share.Part, share.Parts];
        var program = Path.ChangeExtension(typeof(Worker).Assembly.Location, ".dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, Verb, .. numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))]) { RedirectStandardOutput = true })!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            // What a dying process prints is none of them.
            if (line.StartsWith('{'))
            {
                done(JsonSerializer.Deserialize<BatchResult>(line)!);
            }
        }

        process.WaitForExit();
        return process.ExitCode;
    }
}
