using System.Globalization;
using ComplianceCheck.Fuzz;

namespace ComplianceCheck.Cli.Tests;

/// <summary>Spoilt reports and packs, the same ones in every run; the fuzz project makes more of them, and any of them again.</summary>
public sealed class FuzzTests
{
    private const int Cases = 10_000;

    [Fact]
    public void Whatever_a_file_holds_there_is_a_result_or_one_clear_sentence()
    {
        var run = Fuzz("--seed", "1", "--count", Cases.ToString(CultureInfo.InvariantCulture));

        run.Exit.ShouldBe(0, run.Output + run.Errors);
        run.Output.ShouldContain($"{Cases} cases, 0 failures");
    }

    [Fact]
    public void A_case_is_made_again_from_its_seed_and_number()
    {
        for (var index = 0; index < 200; index++)
        {
            var first = new CaseMaker().Make(7, index);
            var second = new CaseMaker().Make(7, index);

            (second.Name, second.History).ShouldBe((first.Name, first.History));
            second.Bytes.ShouldBe(first.Bytes);
        }
    }

    [Fact]
    public void Every_case_is_in_one_share_however_many_share_the_work()
    {
        foreach (var jobs in (int[])[1, 2, 3, 7])
        {
            var batches = Enumerable.Range(0, jobs).SelectMany(part =>
            {
                var share = new Share(Seed: 1, First: 0, Count: 1000, Batch: 64, part, jobs);
                return share.Batches.Select(share.Of);
            });

            batches.SelectMany(b => b.Indices).Order().ShouldBe(Enumerable.Range(0, 1000));
        }
    }

    private static ProgramProcess Fuzz(params string[] arguments) => ProgramProcess.Start(
        "dotnet", AppContext.BaseDirectory, new Dictionary<string, string>(), [Path.Combine(AppContext.BaseDirectory, "ComplianceCheck.Fuzz.dll"), .. arguments]);
}
