namespace ComplianceCheck.Tests.Fixtures;

/// <summary>The same report in other words is as complete as before.</summary>
public sealed class RewordingTests
{
    private const string Requests = "2017年，我局未收到政府信息公开申请，未发生不予公开政府信息的情况。";
    private const string Fees = "2017年，我局未收取与政府信息公开有关的任何费用，没有发生减免费用的情况。";
    private const string Cases = "2017年，我局未发生因政府信息公开引起的行政复议和行政诉讼。";
    private const string Complaints = "2017年，我局没有收到有关政府信息公开的举报和投诉。";
    private const string Period = "报告中所列数据的统计期限自2017年1月1日起至2017年12月31日止。";

    [Theory]
    [InlineData("2017年，我局没有接到公民、法人或者其他组织提出的政府信息公开申请，也没有不予公开的信息。")]
    [InlineData("本年度共收到依申请公开0件，不予公开0件。")]
    [InlineData("全年依申请公开政府信息的申请为零，不予公开政府信息数为零。")]
    [InlineData("2017年度我局尚未收到政府信息公开申请，亦不存在不予公开的情形。")]
    [InlineData("本年度，未收到政府信息依申请公开事项，无不予公开政府信息的情况。")]
    [InlineData("2017年，没有公民、法人或其他组织向我局申请公开政府信息，没有作出不予公开决定。")]
    [InlineData("二〇一七年，我局收到政府信息公开申请零件，不予公开零件。")]
    [InlineData("２０１７年，我局共受理政府信息公开申请０件，不予公开０件。")]
    [InlineData("2017 年，我局未收到 政府信息公开申请， 未发生 不予公开政府信息的情况。")]
    [InlineData("2017年1月至12月，我局未收到政府信息公开申请，未涉及“不予公开”的政府信息。")]
    [InlineData("2016年我局收到申请1件。2017年，我局未收到政府信息公开申请，未发生不予公开政府信息的情况。")]
    [InlineData("2017年，我局没有申请公开政府信息和不予公开政府信息的情况。")]
    public void Applications(string sentence) => ShouldChangeNothing(r => r.Replace(Requests, sentence));

    [Theory]
    [InlineData("2017年，我局没有发生收费及减免情况。")]
    [InlineData("2017年，我局无政府信息公开的收费和减免事项。")]
    [InlineData("2017年，我局对公开的信息一律免费提供，未收取任何费用，不存在减免情况。")]
    [InlineData("本年度政府信息公开收费0元，减免0元。")]
    [InlineData("2017年，我局没有因政府信息公开而产生的收费，也未产生减免情况。")]
    [InlineData("2017年，我局未收取检索、复制、邮寄等费用，亦无减免。")]
    [InlineData("2017年，未发生依申请公开信息收费和费用减免情况。")]
    [InlineData("全年收取的检索费、邮寄费、复制费为0元，费用减免为0元。")]
    public void Fees_and_waivers(string sentence) => ShouldChangeNothing(r => r.Replace(Fees, sentence));

    [Theory]
    [InlineData("2017年，我局无因政府信息公开申请行政复议、提起行政诉讼的情况。")]
    [InlineData("2017年，没有针对我局政府信息公开申请行政复议和提起行政诉讼的情况发生。")]
    [InlineData("本年度行政复议0件，行政诉讼0件。")]
    [InlineData("2017年，我局未被申请行政复议，也未被提起行政诉讼。")]
    [InlineData("2017年，全年未产生针对我局政府信息公开的行政复议与行政诉讼。")]
    [InlineData("2017年，所有信息公开都没有发生行政复议、行政诉讼的情况，也没有这方面的费用支出。")]
    [InlineData("2017年，我局没有发生一起因政府信息公开引发的行政复议案件和行政诉讼案件。")]
    [InlineData("2017年，因政府信息公开引起的行政复议、行政诉讼均为零。")]
    public void Cases_before_authorities_and_courts(string sentence) => ShouldChangeNothing(r => r.Replace(Cases, sentence));

    [Theory]
    [InlineData("2017年，有关政府信息公开的举报投诉0件。")]
    [InlineData("全年未发生因政府信息公开产生的投诉、举报。")]
    public void Complaints_about_disclosure(string sentence) => ShouldChangeNothing(r => r.Replace(Complaints, sentence));

    [Theory]
    [InlineData("本报告中所列数据的统计期限从2017年1月1日起到2017年12月31日止。")]
    [InlineData("统计期限为2017年1月1日至12月31日。")]
    [InlineData("数据统计期限自2017年1月1日至2017年12月31日止。")]
    [InlineData("统计时限：2017年1月1日—2017年12月31日。")]
    [InlineData("统计期为2017年1月1日到2017年12月31日。")]
    [InlineData("统计期限自二〇一七年一月一日起至二〇一七年十二月三十一日止。")]
    [InlineData("统计期限自二○一七年一月一日起至十二月三十一日止。")]
    [InlineData("统计时间段：2017.1.1-2017.12.31。")]
    [InlineData("统计期限自 2017 年 1 月 1 日起至 2017 年 12 月 31 日止。")]
    [InlineData("统计期限为2017年01月01日至2017年12月31日。")]
    public void The_period(string sentence) => ShouldChangeNothing(r => r.Replace(Period, sentence));

    [Theory]
    [InlineData("一、概述", "一、总体情况")]
    [InlineData("一、概述", "一、基本情况")]
    [InlineData("二、主动公开政府信息的情况", "二、主动公开情况")]
    [InlineData("二、主动公开政府信息的情况", "二、政府信息主动公开情况")]
    [InlineData("三、依申请公开政府信息和不予公开政府信息的情况", "三、政府信息依申请公开办理情况")]
    [InlineData("三、依申请公开政府信息和不予公开政府信息的情况", "三、依申请公开及不予公开情况")]
    [InlineData("四、政府信息公开的收费及减免情况", "四、收费和减免情况")]
    [InlineData("四、政府信息公开的收费及减免情况", "四、政府信息公开收费情况")]
    [InlineData("五、因政府信息公开申请行政复议和提起行政诉讼的情况", "五、复议、诉讼情况")]
    [InlineData("五、因政府信息公开申请行政复议和提起行政诉讼的情况", "五、行政复议及行政诉讼情况")]
    [InlineData("六、回应社会关切的情况", "六、主动回应公众关切情况")]
    [InlineData("七、建议提案办理结果公开情况", "七、人大建议和政协提案办理情况")]
    [InlineData("八、存在的主要问题及改进情况", "八、主要问题和改进措施")]
    [InlineData("八、存在的主要问题及改进情况", "八、存在的不足及下一步打算")]
    [InlineData("九、其他需要报告的事项", "九、其他需要说明的事项")]
    public void Headings(string heading, string other) =>
        // The list of parts in the lead-in keeps the usual names: sections are compared by what they are about.
        ShouldChangeNothing(r => r.Replace("\n" + heading + "\n", "\n" + other + "\n"));

    [Theory]
    [InlineData("一、", "一．")]
    [InlineData("\n\n", "\n")]
    [InlineData("\n", "\r\n")]
    [InlineData("。\n", "。  \n")]
    [InlineData("，", ",")]
    [InlineData("我局", "本机关")]
    [InlineData("\n2017年", "\n　　2017年")]
    [InlineData("（", "(")]
    public void Form(string words, string others) => ShouldChangeNothing(r => r.ReplaceAll(words, others));

    private static void ShouldChangeNothing(Func<Edits, Edits> edit)
    {
        var complete = Edits.OfComplete();
        var before = complete.Check().Result.Findings;
        var after = edit(complete).Check().Result.Findings;

        after.Select(f => f.RuleId).ShouldBe(before.Select(f => f.RuleId), CheckedReport.Show(after));
    }
}
