using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Wording;

/// <summary>What went wrong, and what is done about it.</summary>
internal static class Problems
{
    public static IEnumerable<Paragraph> Write(Invention report)
    {
        var (year, self, draw) = (report.Year, report.Body.Self, report.Draw);
        yield return new Paragraph(new Statement("problems", draw.One(
            "problems",
            $"回顾一年工作，{self}的政府信息公开还存在一些问题：一是有的栏目更新慢，常常要等到检查前才补；二是专业性文件的解读不够通俗，群众看不明白；三是经办人员多为兼职，变动频繁。",
            "对照群众期盼，主要问题有：一是公开的深度不够，过程性、结果性的信息偏少；二是各内设机构报送信息不平衡；三是答复文书的说理还比较简单。",
            $"{self}在政府信息公开工作中的不足主要表现在：一是主动性不强，个别股室存在应付思想；二是形式较为单一，图表和视频类的解读很少。")));
        yield return new Paragraph(
            new Statement("measures", draw.One(
                "measures",
                "对这些问题，已经明确由分管领导牵头整改，逐条列出清单，按月督促落实。",
                "针对上述不足，采取了改进措施：健全报送和审核的流程，对更新滞后的栏目点名通报。")),
            new Statement("plan", draw.One(
                "plan",
                $"{year + 1}年，{self}将做好三件事：加强对经办人员的培训，建立栏目更新的提醒制度，制作更多通俗易懂的解读材料。",
                $"今后，{self}将重点抓好两项工作：一是在{year + 1}年上半年完成栏目清理，二是建立答复文书的会审制度。",
                $"{year + 1}年，我们将继续改进：一要充实公开内容，二要强化业务培训，三要拓宽公开渠道。",
                $"下一步即{year + 1}年，{self}将从完善制度、充实内容、加强队伍三方面着力，进一步提高公开的质量。")));
    }
}
