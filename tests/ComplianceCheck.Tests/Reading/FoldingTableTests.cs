using ComplianceCheck.Language;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Tests.Reading;

public sealed class FoldingTableTests
{
    [Fact]
    public void Rows_of_variants_are_pairs_of_single_code_units()
    {
        foreach (var (_, node) in Lexicon.BuiltIn.Entries.Where(e => e.Entry.StartsWith("characters/", StringComparison.Ordinal)))
        {
            foreach (var row in node is YamlSequenceNode list ? list.Select(n => n.ToString()) : node.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                (row.Length % 2).ShouldBe(0, row);
                row.Any(char.IsSurrogate).ShouldBeFalse(row);
            }
        }
    }

    [Theory]
    [InlineData("教育厅党校幼儿园干部协会")]
    [InlineData("政府信息公开工作年度报告")]
    public void Simplified_words_stay_as_they_are(string text) =>
        Lexicon.BuiltIn.Get<CharacterFolding>().Fold(text).ShouldBe(text);
}
