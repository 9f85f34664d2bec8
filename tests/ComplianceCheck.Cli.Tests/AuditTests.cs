using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

/// <summary>The reports of many bodies together: who is missing, who is no body of the roster, who copied, and what a roster may not say.</summary>
public sealed class AuditTests : IDisposable
{
    private const string Deeds =
        "围绕群众关心的灌溉用水问题，组织六个工作组逐村走访，听取意见并形成整改清单。对照上级下发的公开事项目录，逐条核对栏目内容，补齐缺少的栏目。" +
        "依托乡镇便民服务站设立查阅点，安排专人解答群众提问。举办面向村干部的公开业务讲座，讲解申请受理流程与答复文书的写法。" +
        "把公开工作纳入科室年度目标，每季度通报一次进展。委托第三方对网站链接逐一检测，当天修复失效链接。";

    private const string OtherDeeds =
        "会同财政部门公布惠农补贴发放名册，接受村民监督。开通短信提醒，方便申请人了解办理进度。清理过期文件，注明失效日期。" +
        "在集镇张贴公告，说明查询方式。邀请人大代表座谈，听取对公开工作的评价。整理历年档案目录，供公众检索。";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Who_has_not_reported_who_is_no_body_of_the_roster_and_who_copied_is_told()
    {
        Batch();

        var run = Audit("--roster", folder.At("roster.csv"), "-o", folder.At("out.jsonl"));

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("应报 4 家");
        run.Output.ShouldContain("未报：清禾县教育局");
        run.Output.ShouldContain("不在名单上：清禾县林业局");
        run.Errors.ShouldContain("说明.txt");
        var lines = Lines();
        lines.Select(l => Text(l["unit"])).Order(StringComparer.Ordinal).ShouldBe(new[] { "清禾县农业局", "清禾县教育局", "清禾县林业局", "清禾县水利局", "清禾县粮食局" }.Order(StringComparer.Ordinal));
        Text(Of(lines, "清禾县教育局")["status"]).ShouldBe("missing");
        Text(Of(lines, "清禾县水利局")["status"]).ShouldBe("checked");
        var copies = lines.SelectMany(l => l["together"]!.AsArray()).Where(f => Text(f!["ruleId"]) == "GKX-08").ToArray();
        copies.ShouldNotBeEmpty();
        copies.SelectMany(f => f!["units"]!.AsArray().Select(Text)).Distinct().Order(StringComparer.Ordinal).ShouldBe(new[] { "清禾县农业局", "清禾县水利局" }.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_on_another_year_is_told_apart_and_compared_with_none()
    {
        Batch();
        folder.Add("in/e.txt", Report("清禾县水利局", Deeds).Replace("2023", "2022", StringComparison.Ordinal));

        var run = Audit("-o", folder.At("out.jsonl"));

        run.Output.ShouldContain("不是2023年度的：");
        run.Output.ShouldNotContain("GKX-11");
        Lines().Count(l => Text(l["status"]) == "other-year").ShouldBe(1);
    }

    [Fact]
    public void Two_runs_over_the_same_reports_in_any_order_write_the_same_bytes()
    {
        Batch();
        var first = Run(["audit", folder.At("in/a.txt"), folder.At("in/b.txt"), folder.At("in/c.txt"), "-o", folder.At("one.jsonl")]);
        var second = Run(["audit", folder.At("in/c.txt"), folder.At("in/a.txt"), folder.At("in/b.txt"), "-o", folder.At("two.jsonl")]);

        File.ReadAllBytes(folder.At("two.jsonl")).ShouldBe(File.ReadAllBytes(folder.At("one.jsonl")));
        second.Output.ShouldBe(first.Output);
    }

    [Theory]
    [InlineData("", "是空的")]
    [InlineData("名称,上级\n清禾县水利局,\n", "单位")]
    [InlineData("单位,上级\n清禾县水利局,清禾县人民政府\n", "第 2 行的“上级”")]
    [InlineData("单位\n清禾县水利局\n清禾县水利局\n", "第 3 行的“单位”")]
    [InlineData("单位,上级\n,清禾县水利局\n", "第 2 行没有填写“单位”")]
    public void A_roster_that_is_wrong_is_refused_with_row_and_column(string roster, string said)
    {
        Batch();
        folder.Add("bad.csv", roster);

        var run = Audit("--roster", folder.At("bad.csv"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain(said);
    }

    [Fact]
    public void Quoted_cells_and_aliases_of_a_roster_are_read()
    {
        Batch();
        folder.Add("roster.csv", "\uFEFF区县,单位,别名\r\n\"清禾, 北\",清禾县水务局,清禾县水利局；县水利局\r\n");

        var line = Of(Lines(Audit("--roster", folder.At("roster.csv"), "-o", folder.At("out.jsonl"))), "清禾县水务局");

        Text(line["district"]).ShouldBe("清禾, 北");
        Text(line["status"]).ShouldBe("checked");
    }

    [Fact]
    public void Results_never_go_over_a_report_or_the_roster()
    {
        Batch();

        Audit("--roster", folder.At("roster.csv"), "-o", folder.At("roster.csv")).Exit.ShouldBe(2);
        Audit("-o", folder.At("in/a.txt")).Exit.ShouldBe(2);
        Audit("--last-year", folder.At("in"), "-o", folder.At("in/b.txt")).Exit.ShouldBe(2);
        File.ReadAllText(folder.At("roster.csv")).ShouldStartWith("单位");
    }

    private void Batch()
    {
        folder.Add("in/a.txt", Report("清禾县水利局", Deeds));
        folder.Add("in/b.txt", Report("清禾县农业局", Deeds));
        folder.Add("in/c.txt", Report("清禾县粮食局", OtherDeeds));
        folder.Add("in/d.txt", Report("清禾县林业局", "召开座谈会，研究林权公开的办法，落实到每个林场。"));
        folder.Add("in/说明.txt", "这里存放各单位报送的材料，请勿改动。");
        folder.Add("roster.csv", "单位,类型\n清禾县水利局,部门\n清禾县农业局,部门\n清禾县粮食局,部门\n清禾县教育局,部门\n");
    }

    private static string Report(string body, string deeds) =>
        $"{body}2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我局认真做好公开工作。{deeds}\n二、主动公开政府信息情况\n公开信息20条。\n" +
        "三、收到和处理政府信息公开申请情况\n未收到申请。\n四、政府信息公开行政复议、行政诉讼情况\n没有。\n五、存在的主要问题及改进情况\n更新不够及时，今后将改进。\n六、其他需要报告的事项\n无。\n";

    private ProgramRun Audit(params string[] more) => Run(["audit", folder.At("in"), .. more]);

    private static ProgramRun Run(string[] arguments) => ProgramRun.InThisProcess(arguments);

    private JsonNode[] Lines(ProgramRun? run = null) => [.. File.ReadAllLines(folder.At("out.jsonl")).Select(l => JsonNode.Parse(l)!)];

    private static JsonNode Of(JsonNode[] lines, string unit) => lines.First(l => Text(l["unit"]) == unit);

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
