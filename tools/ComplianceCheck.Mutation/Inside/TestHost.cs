using System.Globalization;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mutants;

/// <summary>
/// The entry point of the test project in the copy: runs test classes one after another, in the order in which they are named, until a test fails.
/// A process of its own for each mutant, because tests keep what was read once.
/// </summary>
internal static class TestHost
{
    public static int Main(string[] args)
    {
        var assembly = Assembly.GetExecutingAssembly();
        if (args.Length == 0)
        {
            foreach (var type in assembly.GetTypes().Where(HasTests).Select(t => t.FullName!).Order(StringComparer.Ordinal))
            {
                Console.WriteLine(type);
            }

            return 0;
        }

        using var framework = new XunitTestFramework(new Sink());
        using var discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
        using var executor = framework.GetExecutor(assembly.GetName());
        var options = new Options();
        foreach (var name in args)
        {
            var found = new Sink();
            discoverer.Find(name, includeSourceInformation: false, found, options);
            found.Ended.Wait();
            var run = new Sink();
            executor.RunTests(found.Cases, run, options);
            run.Ended.Wait();
            if (run.Failed is { } test)
            {
                Console.WriteLine("failed " + test);
                return 1;
            }
        }

        // Told to the one who asks what these tests reach: the processor time in milliseconds, then the mutants.
        if (Environment.GetEnvironmentVariable("MUTANTS_REACHED") is { } file)
        {
            var time = (int)Environment.CpuUsage.TotalTime.TotalMilliseconds;
            File.WriteAllLines(file, Mutant.Reached.Prepend(time).Select(n => n.ToString(CultureInfo.InvariantCulture)));
        }

        return 0;
    }

    private static bool HasTests(Type type) => !type.IsAbstract && type.GetMethods().Any(m => m.GetCustomAttributes<Xunit.FactAttribute>().Any());

    private sealed class Sink : IMessageSink
    {
        public ManualResetEventSlim Ended { get; } = new();

        public List<ITestCase> Cases { get; } = [];

        public string? Failed { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseDiscoveryMessage discovery:
                    Cases.Add(discovery.TestCase);
                    break;
                case ITestFailed failed:
                    Failed ??= failed.Test.DisplayName;
                    break;
                case ITestAssemblyFinished or IDiscoveryCompleteMessage:
                    Ended.Set();
                    break;
            }

            return Failed is null;
        }
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new() { ["xunit.execution.SynchronousMessageReporting"] = true, ["xunit.execution.DisableParallelization"] = true };

        public TValue GetValue<TValue>(string name) => values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }
}
