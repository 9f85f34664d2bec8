using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading.Text;

public sealed class SentenceTests
{
    [Fact]
    public void A_range_is_cut_within_its_bounds()
    {
        var flow = Texts.Context("甲乙丙。丁戊，己庚。").Flow;
        Sentence.In(flow, new TextRange(1, 6)).Select(s => flow.Slice(s.Range)).ShouldBe(["乙丙。", "丁戊"]);
        Sentence.In(flow, new TextRange(3, 3)).ShouldBeEmpty();
    }
}
