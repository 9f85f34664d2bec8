using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading.Counts;

public sealed class ClauseNumberTests
{
    [Fact]
    public void A_number_that_runs_over_the_end_of_the_clause_is_not_taken() =>
        CountTexts.Numbers("申请数035件", new TextRange(0, 4)).ShouldBeEmpty();

    [Fact]
    public void A_number_outside_the_clause_is_not_seen() =>
        CountTexts.Numbers("收到申请3件", new TextRange(0, 5)).ShouldBeEmpty();
}
