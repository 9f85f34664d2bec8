using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Tests.Output;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("年报", 4)]
    [InlineData("第3行", 5)]
    [InlineData("（一）", 6)]
    [InlineData("ＡＢ", 4)]
    [InlineData("〇", 2)]
    [InlineData("𠮷", 2)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("a\u200bb", 2)]
    [InlineData("“·”", 3)]
    [InlineData("ｱ", 1)]
    [InlineData("한", 2)]
    public void Counts_terminal_columns(string text, int width) => DisplayWidth.Of(text).ShouldBe(width);

    [Fact]
    public void Pads_to_columns_and_not_to_characters()
    {
        DisplayWidth.PadRight("年", 4).ShouldBe("年  ");
        DisplayWidth.PadLeft("年", 4).ShouldBe("  年");
        DisplayWidth.PadRight("年度", 3).ShouldBe("年度");
    }
}
