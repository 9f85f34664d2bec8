using ComplianceCheck.Reading.Agency;

namespace ComplianceCheck.Tests.Reading;

public sealed class SelfNameReaderTests
{
    [Theory]
    [InlineData("2017年，我局主动公开。", "我局:bureau")]
    [InlineData("本机关与我镇", "本机关:neutral 我镇:township")]
    [InlineData("我街道办事处", "我街道:subdistrict")]
    [InlineData("我办公室负责", "我办公室:office")]
    [InlineData("我县、我区", "我县:area-county 我区:area-district")]
    [InlineData("自我评议，我们，我国，本办法，我市场监管", "")]
    [InlineData("《我局制度》与“我市发布”栏目", "")]
    [InlineData("“公开”后，我局", "我局:bureau")]
    public void Self_names_are_read_with_their_class(string text, string expected) =>
        string.Join(' ', SelfNameReader.Read(Texts.Context(text)).Select(n => n.Word + ":" + n.Class)).ShouldBe(expected);
}
