using System.Diagnostics;
using System.Globalization;
using System.Text;
using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Tests;
using ComplianceCheck.Cross.Texts;
using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cross.Measurements;

/// <summary>Measures what joining the reports of a batch costs and which copies it finds, and writes a page of it beside its source.</summary>
internal static class Program
{
    private const string Head = """
        # What joining many reports costs, and which copies are found

        Written by `dotnet run -c Release --project tests/ComplianceCheck.Cross.Measurements`. The batches are made by seed, with every kind of
        fault; facts are taken as readers give them, so that reading files is not in these figures.

        """;

    private static int Main(string[] arguments)
    {
        if (arguments is ["--cost", var units, var kind])
        {
            Cost(int.Parse(units, CultureInfo.InvariantCulture), kind);
            return 0;
        }

        var page = new StringBuilder(Head);
        page.Append(CultureInfo.InvariantCulture, $"Machine: {Environment.ProcessorCount} processors, .NET {Environment.Version}.\n\n");
        page.Append("## Cost\n\nEach line is a process of its own.\n\n| units | requirements | units kept, MB | first verdict, s | whole batch, s | of processors, s | peak memory, MB | findings |\n|---:|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var (size, kinds) in new[] { (600, "all"), (10_000, "all") })
        {
            page.Append(Run(size, kinds));
        }

        page.Append("\n## Copies found\n\nTwo hundred pairs in a batch of 1,000 units; each unit has 26 sentences, 6 of which all units have. “Found” are planted pairs that are named, “others” pairs named that were not planted.\n\n");
        page.Append("| share copied | found of 200 | others | share measured, mean | lowest | highest |\n|---:|---:|---:|---:|---:|---:|\n");
        foreach (var share in new[] { 0.5, 0.6, 0.7, 0.8, 0.9, 1.0 })
        {
            page.Append(Copies(share));
        }

        Console.Write(page);
        File.WriteAllText(Path.Combine(Folder(), "RESULTS.md"), page.ToString());
        return 0;
    }

    private static string Run(int units, string kinds)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--cost", units.ToString(CultureInfo.InvariantCulture), kinds]) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return line;
    }

    private static void Cost(int units, string kinds)
    {
        var batch = Batch(units);
        GC.Collect();
        var kept = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        RuleOptions options = kinds switch
        {
            "tables" => new() { Ignore = ["GKX-08", "GKX-09"] },
            "texts" => new() { Select = ["GKX-08", "GKX-09"] },
            _ => RuleOptions.None,
        };
        _ = BuiltInRules.Book;
        var (engine, clock) = (new CrossReportEngine(), Stopwatch.StartNew());
        engine.Check(Batch(10), BuiltInRules.Book, options);
        var first = clock.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        clock.Restart();
        var result = engine.Check(batch, BuiltInRules.Book, options);
        var all = clock.Elapsed.TotalSeconds;
        process.Refresh();
        var busy = (process.TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {batch.Count:N0} | {kinds} | {kept:0} | {first:0.00} | {all:0.00} | {busy:0.00} | {process.PeakWorkingSet64 / 1e6:0} | {result.Findings.Count:N0} |"));
    }

    // Made unit by unit, since what the maker itself keeps is larger than what is measured.
    private static List<CrossReportUnit> Batch(int units)
    {
        var all = new List<CrossReportUnit>();
        for (var seed = 0; all.Count < units; seed++)
        {
            var part = new MadeBatch(seed, districts: 1, below: 28, mishap: 0.05).Made();
            all.AddRange(part.Select(u => u with { Id = $"{seed}/{u.Id}", Name = $"{seed}号{u.Name}", Parent = u.Parent is null ? null : $"{seed}/{u.Parent}", District = $"{seed % 40}区" }));
        }

        return [.. all.Take(units)];
    }

    private static string Copies(double share)
    {
        const int Units = 1000;
        const int Pairs = 200;
        var random = new Random((int)(share * 10));
        var texts = new List<UnitText>();
        string[] last = [];
        for (var i = 0; i < Units; i++)
        {
            var isCopy = i % 2 == 1 && i < 2 * Pairs;
            string[] own = isCopy ? [.. MadeText.Copied(random, last, share)] : [.. MadeText.Of(random, 20).Skip(MadeText.Common.Count)];
            last = own;
            var report = new MadeReport($"第{i}局", 2023);
            report.Sentences.AddRange([.. MadeText.Common, .. own]);
            texts.Add(report.Made().Text);
        }

        var search = new LikenessSearch(texts);
        var found = search.Find(3, 0.72, CancellationToken.None);
        bool IsPlanted(TextLikeness l) => l.One % 2 == 1 && l.One < 2 * Pairs && l.Other == l.One - 1;
        var shares = Enumerable.Range(0, Pairs).Select(i => search.Compare((2 * i) + 1, texts[2 * i]).Share).ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {share:0.0} | {found.Count(IsPlanted)} | {found.Count(l => !IsPlanted(l))} | {shares.Average():0.00} | {shares.Min():0.00} | {shares.Max():0.00} |\n");
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
