namespace ComplianceCheck.Cli.Tests;

/// <summary>The engine that is asked for with <c>--engine</c>.</summary>
public sealed class EngineTests
{
    private static readonly string Report = Path.Combine(Repository.Root, "fixtures", "2007", "faulty-department-years.txt");

    [Fact]
    public void The_second_engine_prints_the_same_but_for_its_name_and_the_native_program_says_that_it_lacks_it()
    {
        var direct = ProgramRun.WithRealRules("check", Report, "-f", "json", "--no-config");
        var network = ProgramRun.WithRealRules("check", Report, "-f", "json", "--no-config", "--engine", "nrules");

        if (ProgramProcess.IsNamed)
        {
            (network.Exit, network.Output).ShouldBe((2, ""));
            network.Errors.ShouldContain("单个本机程序");
            network.Errors.ShouldContain("在 .NET 上运行的版本");
        }
        else
        {
            const string Name = "\"engine\": \"nrules\"";
            network.Output.ShouldContain(Name);
            network.Output.Replace(Name, "\"engine\": \"direct\"", StringComparison.Ordinal).ShouldBe(direct.Output);
            (network.Exit, network.Errors).ShouldBe((direct.Exit, direct.Errors));
        }
    }

    [Fact]
    public void The_second_engine_is_not_loaded_unless_it_is_asked_for()
    {
        // Without a list of what belongs to it, a program finds what lies beside it, and does not miss what it does not need.
        using var folder = new TempFolder();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory).Where(f => !IsOfSecondEngine(f) && Path.GetExtension(f) == ".dll"))
        {
            File.Copy(file, folder.At(Path.GetFileName(file)));
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "compliancecheck.runtimeconfig.json"), folder.At("compliancecheck.runtimeconfig.json"));
        ProgramProcess Start(params string[] arguments) => ProgramProcess.Start(
            "dotnet", folder.Path, new Dictionary<string, string>(), [folder.At("compliancecheck.dll"), "check", Report, "--lang", "zh", "--no-config", .. arguments]);

        Start().Output.ShouldBe(ProgramRun.InThisProcess("check", Report, "--no-config").Output);
        Start("--engine", "nrules").Errors.ShouldContain("程序出错");
    }

    private static bool IsOfSecondEngine(string file) => Path.GetFileName(file).Contains("NRules", StringComparison.Ordinal);
}
