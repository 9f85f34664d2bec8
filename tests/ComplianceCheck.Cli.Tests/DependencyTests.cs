namespace ComplianceCheck.Cli.Tests;

public sealed class DependencyTests
{
    private const string Compiler = "Microsoft.CodeAnalysis";

    [Fact]
    public void The_program_carries_no_compiler()
    {
        var output = Output();
        var dependencies = File.ReadAllText(Path.Combine(output, "compliancecheck.deps.json"));

        dependencies.ShouldContain("YamlDotNet");
        dependencies.ShouldNotContain(Compiler);
        Directory.GetFiles(output, "*.dll", SearchOption.AllDirectories).Select(Path.GetFileName).ShouldAllBe(f => !f!.StartsWith(Compiler, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the platform offers loads OpenSSL on Linux, and without that the native program ends with a signal.</summary>
    [Fact]
    public void Nothing_of_the_program_refers_to_the_cryptography_of_the_platform()
    {
        var own = (System.Reflection.Assembly[])[typeof(Program).Assembly, typeof(Output.Model.CheckedReport).Assembly, typeof(Hashing.Sha256).Assembly, typeof(Serve.DeskServer).Assembly];

        own.SelectMany(a => a.GetReferencedAssemblies()).ShouldAllBe(r => !r.Name!.Contains("Cryptography", StringComparison.Ordinal));
    }

    /// <summary>What was built of the program itself; the folder of these tests holds what testing needs, too.</summary>
    private static string Output()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        var build = Path.Combine(at.Parent!.Name, at.Name);
        while (!File.Exists(Path.Combine(at.FullName, "ComplianceCheck.sln")))
        {
            at = at.Parent!;
        }

        return Path.Combine(at.FullName, "src", "ComplianceCheck.Cli", "bin", build);
    }
}
