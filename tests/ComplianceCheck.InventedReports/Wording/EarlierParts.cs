using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Grids;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Wording;

/// <summary>The parts of reports up to 2018.</summary>
internal static class EarlierParts
{
    public static IEnumerable<Part> Write(Invention report)
    {
        var draw = report.Draw;
        yield return new Part("overview", "概述", new Paragraph(Overview(report)));
        yield return new Part("proactive", draw.One("h2", "主动公开政府信息的情况", "主动公开政府信息情况"), new Paragraph(Items(report)), new Paragraph(Concern(report)));
        yield return new Part("on-request", draw.One("h3", "依申请公开政府信息和不予公开政府信息的情况", "政府信息依申请公开和不予公开情况"), new Paragraph(Requests(report)));
        yield return new Part("fees", draw.One("h4", "政府信息公开的收费及减免情况", "收费及减免情况"), new Paragraph(Fees(report)));
        yield return new Part("review-litigation", draw.One("h5", "因政府信息公开申请行政复议、提起行政诉讼的情况", "因政府信息公开申请行政复议和提起行政诉讼情况"), new Paragraph(Cases(report)));
        yield return new Part("problems", draw.One("h6", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题及改进情况"), [.. Problems.Write(report)]);
        yield return new Part("other", "其他需要报告的事项", new Paragraph(new Statement("rest", draw.One(
            "rest",
            $"{report.Body.Self}没有其他应当报告的情况。",
            "此外别无需要向社会说明的事项。",
            $"{report.Year}年度没有需要另行报告的其他事项。"))));
    }

    public static IEnumerable<Block> Attached(Invention report) => report.HasStatistics
        ? [new Paragraph(new Statement("attachment", $"附件：政府信息公开情况统计表（{report.Year}年度）")), StatisticsGrid.Of(report)]
        : [];

    private static IEnumerable<Statement> Overview(Invention report)
    {
        var (t, year, self, draw) = (report.Told, report.Year, report.Body.Self, report.Draw);
        yield return new Statement("opening", draw.One(
            "opening",
            $"{year}年，{self}把推行政府信息公开当作转变作风、服务群众的一项经常性工作，定人定责，各项任务按计划完成。",
            $"{year}年度，{self}围绕中心工作推进政府信息公开，制度逐步健全，内容逐步丰富，群众查阅更为方便。"));
        yield return new Statement("training", draw.One(
            "training",
            $"领导小组开会研究{t.Meetings}次，举办业务培训{t.Trainings}场，{t.Trainees}人次参加。",
            $"全年召集专题会议{t.Meetings}次，组织培训{t.Trainings}期、{t.Trainees}人次。"));
    }

    private static IEnumerable<Statement> Items(Invention report)
    {
        var (t, year, self, draw) = (report.Told, report.Year, report.Body.Self, report.Draw);
        yield return new Statement("items", draw.One(
            "items",
            $"{year}年，{self}经多种渠道主动公开政府信息{t.Items}条，其中政府网站{t.Site}条，微信平台{t.Media}条，宣传栏等其他方式{t.Boards}条。",
            $"{year}年度，{self}公开各类政府信息{t.Items}条，包括政府网站{t.Site}条、微信{t.Media}条、公示栏{t.Boards}条。",
            $"一年中主动公开的信息达{t.Items}条。其中，网站发布{t.Site}条，微信公众号发布{t.Media}条，其他方式公开{t.Boards}条。",
            $"{self}{year}年度主动公开政府信息共{t.Items}条，按方式分，网上公开{t.Site}条，微信发布{t.Media}条，张贴公示{t.Boards}条。"));
        yield return new Statement("contents", draw.One(
            "contents",
            "公开的内容以机构职能、办事指南、财政资金和人事任免为主。",
            "内容涵盖工作动态、计划总结、规范性文件以及群众关心的民生事项。"));
    }

    private static IEnumerable<Statement> Concern(Invention report)
    {
        var (t, year, self, draw) = (report.Told, report.Year, report.Body.Self, report.Draw);
        yield return new Statement("explanations", draw.One(
            "explanations",
            $"针对群众集中关心的问题，{self}全年回应社会关切{t.Answers}次，撰写政策解读稿{t.Explanations}篇。",
            $"重视政策解读和热点回应，刊发解读文章{t.Explanations}篇，回应公众关注的热点{t.Answers}次。"));
        if (report.IsProposalYear)
        {
            yield return new Statement("proposals", draw.One(
                "proposals",
                $"承办人大代表建议和政协提案{t.Proposals}件，办理结果均已上网公开。",
                $"全年办理人大建议、政协提案共{t.Proposals}件，答复内容按规定对外公开。"));
        }

        yield return new Statement("complaints", draw.One(
            "complaints",
            $"{year}年，没有群众就政府信息公开问题向{self}或者上级举报、投诉。",
            $"涉及政府信息公开的投诉和举报，{year}年一件也没有。",
            $"{year}年，{self}没有收到有关政府信息公开的举报或者投诉。",
            $"{year}年度接到针对政府信息公开的举报投诉0件。"));
    }

    private static IEnumerable<Statement> Requests(Invention report)
    {
        var (t, year, self, draw) = (report.Told, report.Year, report.Body.Self, report.Draw);
        if (t.Requests == 0)
        {
            yield return new Statement("requests", draw.One(
                "requests",
                $"{year}年，各界群众均未向{self}提出公开政府信息的申请。",
                $"{self}{year}年度实际收到的政府信息公开申请为0件。",
                $"{year}年，{self}没有收到要求公开政府信息的申请。",
                $"截至{year}年12月底，{self}全年未接到任何形式的政府信息公开申请。",
                $"{year}年度，向{self}提出的政府信息公开申请数量为零。",
                $"{year}年，没有单位或者个人向{self}递交政府信息公开申请。"));
            yield return new Statement("refusals", draw.One(
                "refusals",
                $"{year}年，也没有作出过不予公开的答复。",
                "不予公开政府信息的为0件。",
                $"{year}年，{self}没有对任何政府信息作出不予公开的决定。",
                $"{year}年度{self}不予公开政府信息的情况没有发生。",
                "年内无一例不予公开政府信息的情况。"));
            yield break;
        }

        yield return new Statement("requests", draw.One(
            "requests",
            $"{year}年，{self}收到政府信息公开申请{t.Requests}件，其中当面递交{t.InPerson}件，网上提交{t.Online}件，信函邮寄{t.ByLetter}件。",
            $"{year}年度，{self}收到申请{t.Requests}件。其中：当面申请{t.InPerson}件，网络申请{t.Online}件，信函申请{t.ByLetter}件。",
            $"{self}{year}年度共受理公开政府信息的申请{t.Requests}件，包括网络申请{t.Online}件、信函申请{t.ByLetter}件、当面申请{t.InPerson}件。"));
        yield return new Statement("outcomes", draw.One(
            "outcomes",
            $"上述申请都在规定时限内答复，共答复{t.Done}件，其中同意公开{t.Granted}件，部分公开{t.Partly}件，不予公开{t.Refused}件，信息不存在{t.NotHeld}件。",
            $"申请均按时答复，共计答复{t.Done}件，其中：同意公开{t.Granted}件、部分公开{t.Partly}件、不予公开{t.Refused}件、信息不存在{t.NotHeld}件。",
            $"全部申请均已办结，答复{t.Done}件：同意公开的{t.Granted}件，同意部分公开的{t.Partly}件，不予公开的{t.Refused}件，告知信息不存在的{t.NotHeld}件。"));
    }

    private static IEnumerable<Statement> Fees(Invention report)
    {
        var (year, self, draw) = (report.Year, report.Body.Self, report.Draw);
        yield return new Statement("fees", draw.One(
            "fees",
            $"{year}年，{self}提供政府信息没有向申请人收过检索、复制和邮寄费用。",
            $"{year}年度{self}在政府信息公开中收取费用为零元。",
            $"{year}年，{self}依申请提供政府信息均为免费，没有收取任何费用。",
            $"{year}年没有发生政府信息公开方面的收费。",
            $"{self}坚持无偿提供，{year}年未因政府信息公开收取费用。"));
        yield return new Statement("waivers", draw.One(
            "waivers",
            $"{year}年，也未办理过费用减免。",
            "减免费用一项为0元。",
            $"{year}年减免费用0元。",
            $"{year}年也没有费用减免的情况。",
            "全年没有发生减免费用的事。"));
    }

    private static IEnumerable<Statement> Cases(Invention report)
    {
        var (t, year, self, draw) = (report.Told, report.Year, report.Body.Self, report.Draw);
        yield return new Statement("reviews", t.Reviews == 0
            ? draw.One("reviews", $"{year}年，没有人就{self}的政府信息公开行为申请行政复议。", $"{year}年，{self}因政府信息公开而涉及的行政复议为0件。", $"{year}年，{self}没有发生因政府信息公开申请行政复议的案件。", $"{year}年，与政府信息公开有关的行政复议案件数为0。", $"{year}年度未出现以{self}为被申请人的政府信息公开行政复议。")
            : draw.One("reviews", $"{year}年，因政府信息公开被申请行政复议{t.Reviews}件，复议机关都维持了原行为。", $"{year}年度发生与政府信息公开有关的行政复议{t.Reviews}件，结果均为维持。"));
        yield return new Statement("suits", t.Suits == 0
            ? draw.One("suits", $"{year}年，也没有人为此向法院起诉{self}，行政诉讼0件。", $"{year}年，没有因政府信息公开引起的行政诉讼。", $"{year}年，{self}没有发生因政府信息公开提起行政诉讼的案件。", $"{year}年度涉政府信息公开的行政诉讼一件也没有。")
            : draw.One("suits", $"{year}年，因政府信息公开被提起行政诉讼{t.Suits}件，法院都驳回了原告的诉讼请求。", $"{year}年度应诉政府信息公开行政诉讼{t.Suits}件，均判决驳回原告的请求。"));
    }
}
