using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Tests.Reading;

public sealed class CountReaderTests
{
    private const string Request = "三、依申请公开政府信息和不予公开政府信息的情况";
    private const string Fees = "四、政府信息公开的收费及减免情况";
    private const string Cases = "五、因政府信息公开申请行政复议、提起行政诉讼的情况";
    private const string Complaints = "六、咨询和举报投诉情况";
    private const string Public = "六、主动回应社会关切的情况";
    private const string Other = "七、其他需要报告的事项";

    [Theory]
    [InlineData(Request, "2017年，我局共收到政府信息公开申请0件。", "requests")]
    [InlineData(Request, "本年度我局零申请。", "requests")]
    [InlineData(Request, "全年申请量为零。", "requests")]
    [InlineData(Request, "2017年度收到申请数为0。", "requests")]
    [InlineData(Request, "2017年我局未受理任何政府信息公开申请。", "requests")]
    [InlineData(Request, "我局从未收到政府信息公开申请。", "requests")]
    [InlineData(Request, "2017年度无人申请公开政府信息。", "requests")]
    [InlineData(Request, "没有公民、法人或其他组织向我局提出政府信息公开申请。", "requests")]
    [InlineData(Request, "依申请公开：无。", "requests")]
    [InlineData(Request, "2017年依申请公开０件。", "requests")]
    [InlineData(Request, "收到依申请公开〇件。", "requests")]
    [InlineData(Request, "收到政府信息公开申请O件。", "requests")]
    [InlineData(Request, "2017年未产生依申请公开事项。", "requests")]
    [InlineData(Request, "不存在依申请公开情况。", "requests")]
    [InlineData(Request, "截至2017年12月31日，我局未收到政府信息公开的申请。", "requests")]
    [InlineData(Request, "截止2017年底，未收到公开政府信息的书面申请。", "requests")]
    [InlineData(Request, "2017年，既未收到公民个人的申请，也未收到法人和其他组织的申请。", "requests")]
    [InlineData(Request, "无。", "requests,non-disclosure")]
    [InlineData(Request, "2017年没有相关情况。", "requests,non-disclosure")]
    [InlineData(Request, "未收到申请，亦无不予公开的情况。", "requests,non-disclosure")]
    [InlineData(Request, "2017年收到申请3件，没有作出不予公开决定。", "non-disclosure")]
    [InlineData(Request, "收到申请3件，不予公开数为零。", "non-disclosure")]
    [InlineData(Request, "不存在不予公开的情形。", "non-disclosure")]
    [InlineData(Fees, "2017年收费0元、减免0元。", "fees,fee-waivers")]
    [InlineData(Fees, "未向申请人收取费用。", "fees")]
    [InlineData(Fees, "2017年，我局无收费，无减免。", "fees,fee-waivers")]
    [InlineData(Fees, "2017年我局未发生政府信息公开收费，也没有减免费用的情况。", "fees,fee-waivers")]
    [InlineData(Fees, "我局依申请提供政府信息暂不收费。", "fees")]
    [InlineData(Fees, "2017年政府信息公开收费及减免金额均为0元。", "fees,fee-waivers")]
    [InlineData(Cases, "2017年未被申请行政复议、未被提起行政诉讼。", "review,litigation")]
    [InlineData(Cases, "无复议、无诉讼。", "review,litigation")]
    [InlineData(Cases, "零复议、零诉讼。", "review,litigation")]
    [InlineData(Cases, "2017年，因政府信息公开申请行政复议、提起行政诉讼的，均未发生。", "review,litigation")]
    [InlineData(Cases, "行政复议、行政诉讼0件。", "review,litigation")]
    [InlineData(Cases, "2017年行政复议案件数、行政诉讼案件数均为0。", "review,litigation")]
    [InlineData(Cases, "2017年我局没有收到行政复议申请，没有发生行政诉讼案件。", "review,litigation")]
    [InlineData(Cases, "2017年未发生行政复议，行政诉讼情况。", "review,litigation")]
    [InlineData(Cases, "没有发生此类情况。", "review,litigation")]
    [InlineData(Cases, "本年度未发生复议诉讼。", "review,litigation")]
    [InlineData(Cases, "本年度无因政府信息公开申请引发的行政复议和诉讼、申诉案件。", "review,litigation,appeals")]
    [InlineData(Complaints, "2017年举报投诉0件。", "complaints")]
    [InlineData(Complaints, "未接到举报。", "complaints")]
    [InlineData(Complaints, "零投诉。", "complaints")]
    [InlineData(Public, "2017年未出现重大舆情。", "public-concern")]
    [InlineData(Public, "无需要回应的热点舆情。", "public-concern")]
    [InlineData(Other, "本年度无其他需要报告的事项。", "other-matters")]
    [InlineData(Other, "没有需要说明的事项。", "other-matters")]
    [InlineData(Cases, "2017年没有发生一起行政复议案件和行政诉讼案件。", "review,litigation")]
    [InlineData(Request, "与上年度一样，我局未收到政府信息公开申请。", "requests")]
    [InlineData(Request, "2017年，我局未收到政府信息公开申请，也没有上年结转的申请。", "requests,carried-over")]
    [InlineData(Request, "2017年收到申请3件，没有结转下年度继续办理的申请。", "carried-forward")]
    [InlineData(Request, "办理申请未收取费用，也没有减免费用的情况。", "fees,fee-waivers")]
    public void A_zero_statement_is_read_for_each_of_its_topics(string heading, string sentence, string topics) =>
        Zeros(heading, sentence).ShouldBe(topics.Split(','), ignoreOrder: true);

    [Theory]
    [InlineData(Request, "未收到除上述1件以外的申请。")]
    [InlineData(Request, "除依申请公开1件外，未收到其他申请。")]
    [InlineData(Request, "未收到不予公开以外的申请。")]
    [InlineData(Request, "2017年收到申请5件，未按时答复0件。")]
    [InlineData(Request, "收到申请2件，超期0件。")]
    [InlineData(Request, "申请量同比为零增长。")]
    [InlineData(Request, "2017年未收到有效申请。")]
    [InlineData(Request, "未收到符合要求的申请。")]
    [InlineData(Request, "收到申请4件，未受理1件。")]
    [InlineData(Request, "有2件未受理的申请。")]
    [InlineData(Request, "没有收到申请人的反馈。")]
    [InlineData(Request, "应公开未公开0条。")]
    [InlineData(Request, "并非没有申请。")]
    [InlineData(Request, "没有一件申请未答复。")]
    [InlineData(Request, "2016年未收到政府信息公开申请。")]
    [InlineData(Request, "上半年未收到政府信息公开申请。")]
    [InlineData(Request, "第四季度未收到政府信息公开申请。")]
    [InlineData(Request, "截至6月底未收到政府信息公开申请。")]
    [InlineData(Request, "下属单位未收到政府信息公开申请。")]
    [InlineData(Request, "建立依申请公开零报告制度。")]
    [InlineData(Request, "收到依申请公开10件。")]
    [InlineData(Request, "收到政府信息公开申请100件。")]
    [InlineData(Request, "收到申请20件，均已答复。")]
    [InlineData(Request, "依申请公开暂无数据。")]
    [InlineData(Request, "如未收到申请，请填0。")]
    [InlineData(Request, "自2008年以来未收到政府信息公开申请。")]
    [InlineData(Request, "我局对未经批准的信息不予公开。")]
    [InlineData(Request, "2018年，我局将努力做到零申请。")]
    [InlineData(Fees, "实行零收费，将进一步方便群众。")]
    [InlineData(Fees, "无行政事业性收费项目。")]
    [InlineData(Fees, "2017年办理减免税费0件，地方税减免3件。")]
    [InlineData(Request, "按照《条例》第九条至第十二条办理申请，第9条至12条不变。")]
    [InlineData(Request, "坚持第一时间回复申请的“三个一”工作机制。")]
    [InlineData(Cases, "无诉讼、复议方面的费用支出。")]
    [InlineData(Cases, "未发生与诉讼有关的费用支出。")]
    [InlineData(Cases, "2016年未发生行政复议和行政诉讼。")]
    [InlineData(Cases, "没有收到行政诉讼法律文书以外的投诉人撤回材料。")]
    [InlineData(Request, "上年度未收到政府信息公开申请。")]
    [InlineData(Request, "上一年度，未收到政府信息公开申请。")]
    [InlineData(Request, "未答复一件政府信息公开申请。")]
    [InlineData(Request, "2016年度未收到政府信息公开申请。")]
    [InlineData(Complaints, "方便群众咨询各类问题，其中投诉电话0个。")]
    [InlineData("二、主动公开政府信息的情况", "全年组织在线访谈0次，召开新闻发布会0次。")]
    public void A_near_miss_is_no_zero(string heading, string sentence) => Zeros(heading, sentence).ShouldBeEmpty();

    [Theory]
    [InlineData(Request, "2017年共收到政府信息公开申请3件，其中网络申请2件，信函申请1件。", "requests", 3, "件")]
    [InlineData(Request, "全年受理申请三件，均已答复。", "requests", 3, "件")]
    [InlineData(Request, "全年收到信息公开申请22起，比2016年（31起）下降29%，答复22起。", "answers", 22, "起")]
    [InlineData("二、主动公开政府信息的情况", "政务公众号（1个）发布信息149条。", "proactive-items", 149, "条")]
    [InlineData(Request, "2017年收到依申请公开1,234件。", "requests", 1234, "件")]
    [InlineData(Request, "不予公开政府信息12条。", "non-disclosure", 12, "条")]
    [InlineData(Fees, "2017年收取检索、复制费用1.5万元。", "fees", 15000, "万元")]
    [InlineData(Cases, "2017年发生行政复议案件2起，行政诉讼案件1起。", "review", 2, "起")]
    [InlineData(Cases, "2017年发生行政复议案件2起，行政诉讼案件1起。", "litigation", 1, "起")]
    [InlineData(Request, "收到申请24件，全部办结。其中，同意公开23件，不予公开1件（涉及个人隐私）。", "non-disclosure", 1, "件")]
    [InlineData(Request, "收到申请24件，其中不予公开2件。", "requests", 24, "件")]
    [InlineData(Request, "收到申请24件，其中不予公开2件。", "non-disclosure", 2, "件")]
    [InlineData(Fees, "全年收取复制费用186元，对2名申请人减免费用24元。", "fee-waivers", 24, "元")]
    [InlineData(Fees, "全年收取复制费用186元，对2名申请人减免费用24元。", "fees", 186, "元")]
    [InlineData(Request, "全年共办结政府信息公开申请81件。", "answers", 81, "件")]
    [InlineData(Request, "办结12件（含上年结转2件）。", "answers", 12, "件")]
    [InlineData(Request, "办结12件（含上年结转2件）。", "carried-over", 2, "件")]
    [InlineData(Request, "办结11件，1件结转下年度继续办理。", "carried-forward", 1, "件")]
    [InlineData(Request, "共收到申请7件，结转至2018年2件。", "carried-forward", 2, "件")]
    [InlineData(Request, "全年新收申请63件，上年结转5件，办结答复62件，结转2018年办理6件。", "carried-over", 5, "件")]
    [InlineData(Request, "全年新收申请63件，上年结转5件，办结答复62件，结转2018年办理6件。", "answers", 62, "件")]
    [InlineData(Request, "全年新收申请63件，上年结转5件，办结答复62件，结转2018年办理6件。", "carried-forward", 6, "件")]
    [InlineData(Request, "上年结转的政府信息公开申请5件，本年新收申请63件。", "carried-over", 5, "件")]
    [InlineData(Request, "上年结转的政府信息公开申请5件，本年新收申请63件。", "requests", 63, "件")]
    public void A_number_belongs_to_the_topic_beside_it(string heading, string sentence, string topic, int value, string unit)
    {
        var count = Read(heading, sentence).First(c => c.Topic == topic && !c.IsPart);
        count.Value.ShouldBe(value);
        count.Unit.ShouldBe(unit);
        count.Covers.ShouldBe(Coverage.ReportYear);
    }

    [Theory]
    [InlineData("2016年未收到政府信息公开申请。", Coverage.OtherYear)]
    [InlineData("上半年未收到政府信息公开申请。", Coverage.PartOfYear)]
    [InlineData("自2008年以来未收到政府信息公开申请。", Coverage.Cumulative)]
    [InlineData("2017年度及历年来未收到政府信息公开申请。", Coverage.ReportYear)]
    [InlineData("截至2017年12月，未收到政府信息公开申请。", Coverage.ReportYear)]
    public void A_statement_knows_what_time_it_covers(string sentence, Coverage covers) =>
        Read(Request, sentence).Single(c => c.Topic == "requests").Covers.ShouldBe(covers);

    [Fact]
    public void Parts_whose_total_is_left_out_are_parts() =>
        Read("二、主动公开政府信息的情况", "主动公开政府信息××条，其中：通过网站公开214条，通过微信公开62条。").Where(c => c.Topic == "proactive-items").ShouldAllBe(c => c.IsPart);

    [Theory]
    [InlineData("2017年主动公开政府信息778余条。", true)]
    [InlineData("2017年主动公开政府信息约100条。", true)]
    [InlineData("2017年主动公开政府信息100条。", false)]
    public void A_vague_number_says_so(string sentence, bool isVague) =>
        Read("二、主动公开政府信息的情况", sentence).Single(c => c.Topic == "proactive-items").IsVague.ShouldBe(isVague);

    [Theory]
    [InlineData(Fees, "减免复印费2元。", "fees")]
    [InlineData(Fees, "2017年没有发生减免费用的情况。", "fees")]
    [InlineData(Cases, "本报告由概述、行政复议和行政诉讼情况共六个部分组成。", "litigation")]
    [InlineData("二、主动公开政府信息的情况", "我局围绕两项重点工作推进信息公开。", "proactive-items")]
    [InlineData("二、主动公开政府信息的情况", "把信息公开作为服务企业的一项基础工作。", "proactive-items")]
    [InlineData(Request, "依申请公开从三个方面推进。", "requests")]
    [InlineData(Request, "答复结果为申请信息不存在1件，申请内容不明确2件。", "requests")]
    [InlineData("二、主动公开政府信息的情况", "我局把信息公开作为一项基本制度，召开专题会议2次，开展培训1次。", "proactive-items")]
    [InlineData("二、主动公开政府信息的情况", "局机关设立1个专门的信息公开受理点，界定公开和免予公开两类政务信息的范围。", "proactive-items")]
    [InlineData("二、主动公开政府信息的情况", "每半年开展一次信息公开检查，公开栏收到网民留言4条。", "proactive-items")]
    [InlineData("二、主动公开政府信息的情况", "全年共制作政府信息236条，其中主动公开信息数158条，依申请公开信息数54条。", "requests")]
    [InlineData(Request, "公开建议提案答复12件，回复各类信访事项1358件。", "answers")]
    [InlineData("二、主动公开政府信息的情况", "公开栏收到《政府信息公开申请表》5件。", "proactive-items")]
    [InlineData("一、概述", "教育、卫生等重点热点内容的信息公开268条。", "public-concern")]
    [InlineData("二、主动公开政府信息的情况", "推进主动公开与依申请公开工作，全年共制作政府信息236条。", "requests")]
    public void A_number_that_is_of_something_else_is_not_the_topics(string heading, string sentence, string topic) =>
        Read(heading, sentence).ShouldNotContain(c => c.Topic == topic);

    private static string[] Zeros(string heading, string sentence) =>
        [.. Read(heading, sentence).Where(c => c.IsZero && c.Topic != "consultations").Select(c => c.Topic).Distinct()];

    private static IReadOnlyList<CountStatement> Read(string heading, string sentence)
    {
        var text = $"临水县水务局2017年政府信息公开工作年度报告\n统计期限为2017年1月1日至2017年12月31日。\n一、概述\n我局认真开展各项工作。\n{heading}\n{sentence}\n八、存在的主要问题及改进情况\n公开不够及时。\n";
        var document = DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "report.txt");
        return ReportReader.Read(document, Lexicon.BuiltIn).Counts;
    }
}
