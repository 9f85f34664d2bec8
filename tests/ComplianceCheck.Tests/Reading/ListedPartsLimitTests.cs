namespace ComplianceCheck.Tests.Reading;

public sealed class ListedPartsLimitTests
{
    private const string Title = "安澜县水利局2017年政府信息公开工作年度报告\n";
    private const string Outline = "\n一、概述\n平稳。\n二、主动公开情况\n平稳。\n三、依申请公开情况\n无。";

    // A name of 20 characters with its sign.
    private const string Name = "安澜县水利局主动公开政府信息工作的情况、";

    [Theory]
    [InlineData(20, 20)]
    [InlineData(30, 30)]
    [InlineData(31, 30)]
    public void A_list_is_read_up_to_600_characters(int names, int read) =>
        Reports.Read(Title + "本报告包括" + string.Concat(Enumerable.Repeat(Name, names)).TrimEnd('、') + "。" + Outline)
            .ListedParts.ShouldNotBeNull().Parts.Count.ShouldBe(read);

    [Theory]
    [InlineData(1900, true)]
    [InlineData(2100, false)]
    public void A_sentence_is_read_up_to_2000_characters(int before, bool isRead) =>
        (Reports.Read(Title + "本报告" + string.Concat(Enumerable.Repeat("水库", before / 2)) + "由概述、主动公开情况、依申请公开情况组成。" + Outline).ListedParts is not null).ShouldBe(isRead);
}
