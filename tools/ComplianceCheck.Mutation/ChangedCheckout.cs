using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceCheck.Mutation;

/// <summary>A copy of the checkout that holds all changes at once; one build does for all of them.</summary>
internal sealed partial class ChangedCheckout(Order order) : IDisposable
{
    private const int MostBuilds = 20;

    private readonly string root = Directory.CreateTempSubdirectory("mutants-").FullName;

    /// <summary>Copies the checkout and builds it with the sample in it.</summary>
    public async Task Build(Sample sample)
    {
        await Copy();
        for (var n = 0; n < MostBuilds; n++)
        {
            Write(sample);
            var spoilt = await Compile();
            if (spoilt.Count == 0)
            {
                return;
            }

            Console.WriteLine($"{spoilt.Count} changes do not compile; others take their place.");
            sample.Replace(spoilt);
        }

        throw new InvalidOperationException($"After {MostBuilds} builds there are still changes that do not compile.");
    }

    /// <summary>The program that a test project was built to.</summary>
    public string Program(string tests) => Path.Combine(root, "built", Path.GetFileName(tests), Path.GetFileName(tests) + ".dll");

    public void Dispose() => Directory.Delete(root, recursive: true);

    private async Task Copy()
    {
        var files = await Execution.Run("git", ["-C", order.Root, "ls-files", "-z", "-c", "-o", "--exclude-standard"]);
        foreach (var file in files.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(Path.Combine(order.Root, f))))
        {
            var copy = Path.Combine(root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(order.Root, file), copy);
        }

        var inside = Path.Combine(AppContext.BaseDirectory, "Inside");
        File.Copy(Path.Combine(inside, "Mutant.cs"), Path.Combine(root, Order.Library, "Mutant.cs"));
        foreach (var tests in order.Tests)
        {
            File.Copy(Path.Combine(inside, "TestHost.cs"), Path.Combine(root, tests, "TestHost.cs"));
        }
    }

    private void Write(Sample sample)
    {
        var changes = sample.Chosen.ToLookup(c => c.Change.File);
        foreach (var file in order.Rooms.SelectMany(r => r.Files(order)).Distinct())
        {
            File.WriteAllText(Path.Combine(root, file), ChangedFile.Write(File.ReadAllText(Path.Combine(order.Root, file)), changes[file]));
        }
    }

    // The numbers of the changes that do not compile.
    private async Task<IReadOnlyCollection<int>> Compile()
    {
        foreach (var tests in order.Tests)
        {
            string[] build =
            [
                "build", Path.Combine(root, tests), "-c", "Release", "-o", Path.GetDirectoryName(Program(tests))!, "-nologo", "-v", "q", "-clp:NoSummary;ErrorsOnly", "-p:GenerateProgramFile=false",
                "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:GenerateDocumentationFile=false", "-p:WarningLevel=0",
            ];
            var result = await Execution.Run("dotnet", build);
            if (result.ExitCode != 0)
            {
                var spoilt = ChangedLine().Matches(result.Output).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) / ChangedFile.LinesOfOne).ToHashSet();
                return spoilt.Count > 0 ? spoilt : throw new InvalidOperationException("The copy does not build:\n" + result.Output);
            }
        }

        return [];
    }

    [GeneratedRegex(@"mutants\.cs\((\d+),\d+\): error")]
    private static partial Regex ChangedLine();
}
