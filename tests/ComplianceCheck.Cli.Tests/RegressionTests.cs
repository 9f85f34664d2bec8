using ComplianceCheck.Fuzz;

namespace ComplianceCheck.Cli.Tests;

/// <summary>What once broke the promise of a result or one clear sentence, each in a process of its own.</summary>
public sealed class RegressionTests
{
    // The promise is less. A slow machine with other work needs several times as long, and what has no end minutes.
    private const int WithoutEnd = 30;

    private static readonly string Folder = Path.Combine(Repository.Root, "fixtures", "regressions");

    public static TheoryData<string> Defects => [.. Directory.GetFiles(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Defects))]
    public void What_once_broke_the_program_breaks_it_no_more(string defect)
    {
        using var description = File.OpenText(Path.Combine(Folder, defect + ".yaml"));
        var regression = Regression.Read(description);
        using var scene = new Scene([regression.Case]);

        var whole = WholeProgram.On(scene);
        var verdict = Promise.On(scene, whole.Output);

        (whole.Overdone(WithoutEnd) ?? verdict.Broken).ShouldBeNull(regression.Case.History);
        verdict.Outcomes.ShouldBe([regression.Expected]);
    }
}
