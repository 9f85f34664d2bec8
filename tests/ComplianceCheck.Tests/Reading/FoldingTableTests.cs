using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading;

public sealed class FoldingTableTests
{
    [Theory]
    [InlineData("教育厅党校幼儿园干部协会")]
    [InlineData("政府信息公开工作年度报告")]
    public void Simplified_words_stay_as_they_are(string text) =>
        Lexicon.BuiltIn.Get<CharacterFolding>().Fold(text).ShouldBe(text);
}
