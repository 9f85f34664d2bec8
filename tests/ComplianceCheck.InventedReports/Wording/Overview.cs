using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Wording;

/// <summary>The overview of reports since 2019: five aspects, with sub-headings since 2021.</summary>
internal static class Overview
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五"];

    public static Part Write(Invention report)
    {
        var aspects = new[]
        {
            ("sub:items", report.Draw.One("sub1", "主动公开", "主动公开情况", "扎实做好主动公开"), Items(report)),
            ("sub:requests", report.Draw.One("sub2", "依申请公开", "依申请公开情况", "规范办理依申请公开"), Requests(report)),
            ("sub:manage", report.Draw.One("sub3", "政府信息管理", "政府信息管理情况", "严格政府信息管理"), Manage(report)),
            ("sub:platform", report.Draw.One("sub4", "政府信息公开平台建设", "平台建设", "政府信息公开平台建设情况"), Platform(report)),
            ("sub:guard", report.Draw.One("sub5", "监督保障", "监督保障情况", "强化监督保障"), Guard(report)),
        };
        var runIn = report.Draw.Chance("run-in", 50);
        var part = new Part("overview", "总体情况");
        if (!report.IsLatest)
        {
            part.Blocks.AddRange(aspects.Select(a => new Paragraph(a.Item3)));
            return part;
        }

        foreach (var ((key, name, statements), nth) in aspects.Select((a, i) => (a, i)))
        {
            var heading = $"（{Numerals[nth]}）{name}";
            part.Blocks.AddRange(runIn
                ? [new Paragraph(statements.Prepend(new Statement(key, heading + "。")))]
                : [new Paragraph(new Statement(key, heading)), new Paragraph(statements)]);
        }

        return part;
    }

    private static IEnumerable<Statement> Items(Invention report)
    {
        var (t, year, self, draw) = (report.Told, report.Year, report.Body.Self, report.Draw);
        yield return new Statement("items", draw.One(
            "items",
            $"{year}年，{self}经由各类渠道向社会公布政府信息{t.Items}条，其中门户网站{t.Site}条，政务新媒体{t.Media}条，公示栏、电子屏等{t.Boards}条。",
            $"一年来，{self}主动公开政府信息{t.Items}条：在政府网站刊登{t.Site}条，经微信公众号推送{t.Media}条，在便民服务场所张贴{t.Boards}条。",
            $"{year}年，{self}主动公开各类政府信息{t.Items}条，其中网站发布{t.Site}条、微信发布{t.Media}条、公告栏发布{t.Boards}条。",
            $"{year}年，{self}累计发布政府信息{t.Items}条（网站{t.Site}条，微信公众号{t.Media}条，宣传栏{t.Boards}条）。",
            $"{year}年度{self}公开政府信息共计{t.Items}条，从渠道看，网站{t.Site}条，新媒体{t.Media}条，线下公示{t.Boards}条。"));
        yield return new Statement("explanations", draw.One(
            "explanations",
            $"对涉及群众切身利益的文件同步作出解读，共刊发解读稿{t.Explanations}篇，回应社会关切{t.Answers}次。",
            $"围绕惠民政策推出图解、问答等解读产品{t.Explanations}个，就网民关心的问题作出回应{t.Answers}次。",
            $"坚持文件与解读一并上网，共配发解读材料{t.Explanations}份，办理热点回应{t.Answers}次。"));
    }

    private static IEnumerable<Statement> Requests(Invention report)
    {
        var (t, year, self, draw) = (report.Told, report.Year, report.Body.Self, report.Draw);
        if (t.Requests == 0)
        {
            yield return new Statement("requests", draw.One(
                "requests",
                $"申请渠道全年畅通，{year}年没有公民、企业等任何一方向{self}递交政府信息公开申请，往年也没有遗留未办的申请。",
                $"{self}完善了当面、邮寄和网上三种受理方式，{year}年度实际收到政府信息公开申请0件。",
                $"{year}年，{self}未收到公民、法人和其他组织提出的政府信息公开方面的申请，亦无上年结转的申请。",
                $"本年度{self}政府信息公开申请的新收数为零，没有结转事项。",
                $"{year}年，{self}没有接到一件政府信息公开申请，也就没有需要答复或者转入下一年度的事项。"));
            yield break;
        }

        yield return new Statement("requests", draw.One(
            "requests",
            $"{year}年，{self}新收政府信息公开申请{t.Requests}件。",
            $"全年登记受理的政府信息公开申请有{t.Requests}件，申请人以自然人为主。",
            $"{year}年，{self}共收到政府信息公开申请{t.Requests}件，内容多与群众自身利益有关。",
            $"本年度新收到公民和企业的信息公开申请共{t.Requests}件。",
            $"{self}{year}年度共接收政府信息公开申请{t.Requests}件，多由网上递交。"));
        yield return new Statement("carried-over", t.CarriedOver == 0
            ? draw.One("carried-over", "上年没有结转过来的申请。", "没有上一年度遗留的申请。")
            : draw.One("carried-over", $"上年结转到本年度的申请{t.CarriedOver}件。", $"另有上年度结转的申请{t.CarriedOver}件一并办理。", $"此外，承接上一年结转申请{t.CarriedOver}件。"));
        yield return new Statement("done", draw.One(
            "done",
            $"截至年底，办结并答复{t.Done}件。",
            $"全年作出答复{t.Done}件，答复率和准确性都有提高。",
            $"年内办结{t.Done}件，均按时送达。",
            $"本年度办理完毕的申请共{t.Done}件。",
            $"经审核办理，共答复申请人{t.Done}件。"));
        yield return new Statement("carried-forward", t.CarriedForward == 0
            ? draw.One("carried-forward", "没有结转到下一年度的申请。", "无结转下年度办理的申请。")
            : draw.One("carried-forward", $"结转到下一年度办理的{t.CarriedForward}件。", $"其余{t.CarriedForward}件尚在法定期限之内，结转下年度继续办理。", $"还有{t.CarriedForward}件结转至下年度。"));
        yield return new Statement("cases", t.Reviews + t.Suits == 0
            ? draw.One("cases", $"{year}年，{self}未因政府信息公开被申请复议，亦未因此成为行政诉讼的被告。", "因政府信息公开引发的行政复议和行政诉讼均没有发生。")
            : draw.One("cases", $"因政府信息公开被申请行政复议{t.Reviews}件，被提起行政诉讼{t.Suits}件。", $"全年由政府信息公开引发的行政复议{t.Reviews}件、行政诉讼{t.Suits}件，均依法应对。"));
    }

    private static IEnumerable<Statement> Manage(Invention report)
    {
        var (t, draw) = (report.Told, report.Draw);
        yield return new Statement("manage", draw.One(
            "manage",
            "政府信息管理落到拟稿这一关，起草人须同时提出公开与否的意见并说明理由，未经保密审查的一律不得上网。",
            "加强政府信息管理，按“一文一审”要求核定公文的公开属性，并对已公开的内容定期复核、动态调整。",
            "在政府信息管理上，建立了从制作、审核到归档的台账，每一条信息都有责任人。"));
        yield return new Statement("documents", t.Issued + t.Repealed == 0
            ? draw.One("documents", $"本年度没有出台也没有废除规范性文件，目前仍然有效的行政规范性文件为{t.InForce}件。", $"年内未新制发、未废止行政规范性文件，现行有效{t.InForce}件。")
            : draw.One(
                "documents",
                $"年内新制发行政规范性文件{t.Issued}件，清理后废止{t.Repealed}件，现行有效的有{t.InForce}件。",
                $"{report.Year}年制定行政规范性文件{t.Issued}件、废止{t.Repealed}件，至年末现行有效{t.InForce}件。",
                $"行政规范性文件方面，本年制发{t.Issued}件，废止{t.Repealed}件，年末现行有效{t.InForce}件。"));
        if (t.Licences + t.Penalties > 0)
        {
            yield return new Statement("decisions", draw.One(
                "decisions",
                $"依法公示行政许可决定{t.Licences}件、行政处罚决定{t.Penalties}件。",
                $"全年公布行政许可结果{t.Licences}件，行政处罚结果{t.Penalties}件。"));
        }
    }

    private static IEnumerable<Statement> Platform(Invention report)
    {
        var (year, level, draw) = (report.Year, report.Body.Level, report.Draw);
        var (patrols, mends) = (draw.Number("patrols", 4, 24), draw.Number("mends", 3, 40));
        yield return new Statement("platform", draw.One(
            "platform",
            $"政府信息公开平台建设上，对{level}政府门户网站上的公开专栏作了改版，组织日常巡检{patrols}次，改正错字和失效链接{mends}处。",
            $"加强平台建设，在{level}政府网站设立了政策文件库，对各栏目逐月检查，全年检查{patrols}次，纠正差错{mends}处。",
            $"依托{level}政府网站统一的公开平台，重新梳理了法定主动公开内容的栏目，全年开展平台自查{patrols}次，整改问题{mends}个。",
            $"做好公开平台建设与维护，{year}年优化检索功能1次，平台自查{patrols}次，补充、更正内容{mends}处。"));
    }

    private static IEnumerable<Statement> Guard(Invention report)
    {
        var (t, self, draw) = (report.Told, report.Body.Self, report.Draw);
        yield return new Statement("training", draw.One(
            "training",
            $"{self}主要负责人听取公开工作汇报，专题研究{t.Meetings}次，分批培训经办人员{t.Trainings}场、{t.Trainees}人次。",
            $"召开公开工作推进会{t.Meetings}次，办培训班{t.Trainings}期，{t.Trainees}人次参加。"));
        yield return new Statement("assessment", draw.One(
            "assessment",
            $"政府信息公开工作在年终考核中占{draw.Number("points", 3, 8)}分。",
            "把政府信息公开纳入年度绩效考核，结果与评先评优挂钩。"));
        yield return new Statement("opinion", draw.One(
            "opinion",
            $"邀请群众代表开展社会评议1次，满意率为{draw.Number("content", 91, 99)}%。",
            $"通过网上问卷组织社会评议，收回有效问卷{draw.Number("sheets", 60, 400)}份，总体评价为满意。"));
        yield return new Statement("blame", draw.One(
            "blame",
            "年内没有人员因政府信息公开工作不力受到责任追究。",
            "未出现需要追究责任的情形，责任追究为0人次。"));
    }
}
