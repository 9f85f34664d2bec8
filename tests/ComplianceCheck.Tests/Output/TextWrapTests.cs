using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Tests.Output;

public sealed class TextWrapTests
{
    [Theory]
    [InlineData("依申请公开情况", 8, "依申请公|开情况")]
    [InlineData("依申请公，开情况", 8, "依申请|公，开情|况")]
    [InlineData("依申请（一）公开", 8, "依申请|（一）公|开")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("国务院令第492号", 11, "国务院令第|492号")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("", 8, "")]
    public void Breaks_where_a_reader_would(string text, int width, string lines) =>
        TextWrap.Lines(text, width).ShouldBe(lines.Split('|'));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("政府信息公开工作年度报告的全部内容", 16, "政府信……内容")]
    public void A_long_quote_keeps_its_beginning_and_its_end(string text, int width, string expected)
    {
        VisibleText.Shorten(text, width).ShouldStartWith(expected[..3]);
        VisibleText.Shorten(text, width).ShouldEndWith(expected[^2..]);
        DisplayWidth.Of(VisibleText.Shorten(text, width)).ShouldBeLessThanOrEqualTo(width);
    }

    [Theory]
    [InlineData("一\r\n二", "一  二")]
    [InlineData("a\u001b[31mb", "a\ufffd[31mb")]
    [InlineData("正常文字，无变化", "正常文字，无变化")]
    [InlineData("\u2067反转\u2069", "\ufffd反转\ufffd")]
    public void What_would_move_the_cursor_is_replaced(string text, string expected) => VisibleText.Of(text).ShouldBe(expected);
}
