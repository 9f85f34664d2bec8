using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace ComplianceCheck.Benchmarks;

/// <summary>Measures the program: <c>--quick</c> for a page of results in a few minutes, else whatever BenchmarkDotNet is told.</summary>
internal static class Program
{
    private const string Page = "RESULTS.md";

    // What a person says about the figures; it stands in the page and outlasts the next measurement.
    private const string Costs = "Costs.md";

    private static int Main(string[] arguments)
    {
        if (arguments is not ["--quick"])
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default));
            return 0;
        }

        var before = Load();
        var measured = new[] { typeof(TextBenchmarks), typeof(DocxBenchmarks) }.SelectMany(Measure).ToArray();
        var program = ProgramMeasurements.Take(Path.Combine(Folder(), "..", "..", "src", "ComplianceCheck.Cli"));
        var page = new ResultsPage(measured, program).Write([before, Load()], File.ReadAllText(Path.Combine(Folder(), Costs)));
        Console.Write(page);
        File.WriteAllText(Path.Combine(Folder(), Page), page);
        return 0;
    }

    private static IEnumerable<Measurement> Measure(Type benchmarks)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default
                .WithToolchain(InProcessEmitToolchain.Instance)
                .WithWarmupCount(1)
                .WithIterationCount(6)
                .WithIterationTime(TimeInterval.FromMilliseconds(200)))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "compliancecheck-benchmarks"));
        foreach (var report in BenchmarkRunner.Run(benchmarks, config).Reports)
        {
            var statistics = report.ResultStatistics ?? throw new InvalidOperationException("No result: " + report.BenchmarkCase.DisplayInfo);
            yield return new Measurement(
                benchmarks.Name.Replace("Benchmarks", "", StringComparison.Ordinal),
                (ReportSize)report.BenchmarkCase.Parameters["Size"],
                report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                statistics.Min,
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
        }
    }

    /// <summary>What the system says of its load; a machine that does other work measures too much.</summary>
    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) : "未知";

    /// <summary>The folder of this project in the repository.</summary>
    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at.GetFiles("*.csproj").Length == 0)
        {
            at = at.Parent ?? throw new InvalidOperationException("The project is not there.");
        }

        return at.FullName;
    }
}
