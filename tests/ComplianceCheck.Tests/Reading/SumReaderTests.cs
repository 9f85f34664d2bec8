using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Sums;

namespace ComplianceCheck.Tests.Reading;

public sealed class SumReaderTests
{
    [Theory]
    [InlineData("2017年公开各类信息46条。其中工作动态类36条；计划总结类7条；其他类3条", "46 = 36 + 7 + 3", true)]
    [InlineData("主动公开政府信息160条，其中，综合政务59条；财政信息5条；教育8条；会议22条；安全45条；妇女28条；监察2条。", "160 = 59 + 5 + 8 + 22 + 45 + 28 + 2", true)]
    [InlineData("主动公开信息数为286条，其中通过网站公开160条，公告栏公开120条。", "286 = 160 + 120", true)]
    [InlineData("政府信息总数1873条，其中主动公开425条，依申请公开信息数46条，不予公开信息数1402。", "1873 = 425 + 46 + 1402", true)]
    [InlineData("公布政府信息115条，其中包括：通知30条、预算2条、文件88条。", "115 = 30 + 2 + 88", false)]
    [InlineData("公布信息380条，其中专项资金152条，预决算197条（政府32条、部门165条）、“三公”经费27条、债券4条。", "380 = 152 + 197 + 27 + 4; 197 = 32 + 165", true)]
    [InlineData("公布信息2599条，（其中机构25条，政策2574条）。", "2599 = 25 + 2574", true)]
    [InlineData("共收到8份申请，均为自然人申请。其中，予以公开2件，部分公开2件，其他4件。", "8 = 2 + 2 + 4", true)]
    [InlineData("收到申请21条，其中当面18条，邮件3条；答复总数21条，其中同意17条，其他2条，免于公开2条；未收到复议申请。", "21 = 18 + 3; 21 = 17 + 2 + 2", true)]
    [InlineData("受理申请1295件，办结1191件（含上年结转189件），均已答复。其中，公开208件（17.46%），不予公开20件，其他963件。", "1191 = 208 + 20 + 963", true)]
    [InlineData("办结申请81件，其中：公开42件，占51.85%；不予公开39件，占48.15%；行政复议案件2件、行政诉讼案件7件。", "81 = 42 + 39", true)]
    [InlineData("主动公开的425条政府信息中，机构信息148条，占34.8%；政策信息21条。", "425 = 148 + 21", false)]
    [InlineData("公布信息115条，其中包括：通知110条、预算5条、文件5条；另有动态3条。", "115 = 110 + 5 + 5", false)]
    [InlineData("主动公开的425条政府信息中，职能、机构信息148条，占34.8%；政策、文件类信息21条，占4.9%；计划类21条。", "425 = 148 + 21 + 21", false)]
    [InlineData("收到申请10件，办结9件，其中网络8件、信函2件。", "10 = 8 + 2", true)]
    [InlineData("受理117件，办结171件，办结率100%，其中甲类91件，金额2.5元；乙类7件；丙类19件。", "171 = 91 + 7 + 19", true)]
    [InlineData("公开信息50条。其中机构信息20条，内有领导成员10条、机构职能10条；工作信息30条，其中动态30条。", "20 = 10 + 10", false)]
    [InlineData("公开信息100条，其中动态48条，目录51条，新开设专栏6个，发布解读44条。", "100 = 48 + 51", false)]
    [InlineData("公开信息51条，其中动态47条，法规1条，地方法规和规", "51 = 47 + 1", false)]
    [InlineData("收到政府信息公开申请5件，其中网络申请3件，当面申请1件，均已答复，答复结果为同意公开3件，信息不存在1件。", "5 = 3 + 1", true)]
    [InlineData("收到政府信息公开申请3件，其中网络申请3件，当面申请1件。", "3 = 3 + 1", true)]
    [InlineData("咨询约4900人次，其中现场1600人次，占32.65%；电话3200人次，占65.31%，网上100人次。", "4900 = 1600 + 3200 + 100", false)]
    public void A_total_is_read_with_its_parts(string text, string sums, bool isClosed)
    {
        var found = new SumReader(Context(text)).Sums();
        string.Join("; ", found.Select(s => s.Total + " = " + string.Join(" + ", s.Parts.Select(p => p.Value)))).ShouldBe(sums);
        found.ShouldAllBe(s => s.IsClosed == isClosed);
    }

    [Theory]
    [InlineData("公开政府信息1136条，其中规范性文件5条，政策解读3条。")]
    [InlineData("公开政府信息100条，其中主要是通知60条、动态20条。")]
    [InlineData("公开政府信息100条，其中通知60条、动态20条等。")]
    [InlineData("截至目前累计公开政府信息100条，其中通知60条、动态20条。")]
    [InlineData("公开政府信息100余条，其中通知60条、动态20条。")]
    public void A_list_that_promises_not_to_be_whole_is_open(string text) =>
        new SumReader(Context(text)).Sums().ShouldHaveSingleItem().IsClosed.ShouldBeFalse();

    [Theory]
    [InlineData("公开信息100条，其中网站70条，其中新闻20条，公众号30条。")]
    [InlineData("公开信息100条，访问量20次，其中网站公开3件。")]
    [InlineData("召开会议3次，培训2次，参加50人次。")]
    [InlineData("收到申请1件。答复1件。")]
    [InlineData("公开信息100条，发布微博50条，发布微信60条。")]
    public void Numbers_that_belong_to_no_list_make_no_total(string text) => new SumReader(Context(text)).Sums().ShouldBeEmpty();

    [Theory]
    [InlineData("收到政府信息公开申请5件，其中当面申请1件，网络申请4件。", true)]
    [InlineData("收到政府信息公开申请5件，其中同意公开1件，不予公开4件。", false)]
    [InlineData("公开政府信息5条，其中网络4条，信函1条。", false)]
    public void Channels_of_requests_are_known(string text, bool isChannels) =>
        new SumReader(Context(text)).Sums().ShouldHaveSingleItem().IsChannels.ShouldBe(isChannels);

    [Theory]
    [InlineData("公开312条，其中甲类207条，占58.1%；乙类105条，占总数的41.9%。", "207/312=58.1 105/312=41.9")]
    [InlineData("办结1191件。其中，公开208件（17.46%），其他983件（82.54%，含撤回157件）。", "208/1191=17.46 983/1191=82.54")]
    [InlineData("各乡镇公开122条，占28.7%。", "122/=28.7")]
    [InlineData("公开122条，同比增长28.7%。", "")]
    [InlineData("公开122条，占全年目标的28.7%。", "")]
    public void A_percentage_belongs_to_its_number_and_total(string text, string shares) =>
        string.Join(' ', new SumReader(Context(text)).Shares().Select(s => FormattableString.Invariant($"{s.Part}/{s.Total}={s.Percent}"))).ShouldBe(shares);

    private static OutlinedText Context(string text) => Texts.Context("# 标题\n概况。\n一、概述\n" + text);
}
