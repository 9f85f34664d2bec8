using System.Text;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Tests.Reading.Text;

/// <summary>What nobody sees must not hide a word from the checker.</summary>
public sealed class IgnorableCharacterTests
{
    [Theory]
    [InlineData(0x00AD)]
    [InlineData(0x034F)]
    [InlineData(0x180E)]
    [InlineData(0x200B)]
    [InlineData(0x202E)]
    [InlineData(0x2069)]
    [InlineData(0x3164)]
    [InlineData(0xFE00)]
    [InlineData(0xFE0E)]
    [InlineData(0x1D173)]
    [InlineData(0xE0041)]
    [InlineData(0xE0100)]
    [InlineData(0xE01EF)]
    public void A_title_with_it_between_all_characters_is_read_like_one_without(int character)
    {
        const string Title = "云溪县档案局2017年政府信息公开工作年度报告";
        var spoilt = string.Join(char.ConvertFromUtf32(character), Title.ToCharArray());

        var document = Documents.Reading.Bytes(Encoding.UTF8.GetBytes(spoilt + "\n一、概述\n本局按要求开展工作。\n"), "r.txt");
        var facts = ReportReader.Read(document, Lexicon.BuiltIn);

        (facts.ReportYear, facts.Agency?.Name).ShouldBe((2017, "云溪县档案局"));
    }

    [Fact]
    public void Other_characters_beyond_the_first_plane_stay() =>
        Lexicon.BuiltIn.Get<CharacterFolding>().Fold("𠮷\U000E0100镇 𝄞").ShouldBe("𠮷镇𝄞");
}
