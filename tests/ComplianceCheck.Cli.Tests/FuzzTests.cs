using ComplianceCheck.Fuzz;

namespace ComplianceCheck.Cli.Tests;

/// <summary>Spoilt reports and packs, the same ones in every run; the fuzz project makes more of them, and any of them again.</summary>
public sealed class FuzzTests
{
    private const int Cases = 10_000;

    [Theory]
    [InlineData(1)]
    public void Whatever_a_file_holds_there_is_a_result_or_one_clear_sentence(int seed)
    {
        using var log = new StringWriter();
        new Campaign(null, log).Run(seed, Cases, batch: 24).ShouldBe(0, log.ToString());
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
}
