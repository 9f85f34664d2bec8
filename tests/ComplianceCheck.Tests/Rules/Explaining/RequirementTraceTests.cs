using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Explaining;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Tests.Rules.Explaining;

/// <summary>Why a requirement was met or not on a report: what was looked at, accepted, passed over.</summary>
public sealed class RequirementTraceTests
{
    private const string Report = """
        某县水利局2017年政府信息公开工作年度报告
        本报告统计期限自2017年1月1日起至2017年12月31日止。
        一、概述
        本局按照要求开展工作。
        二、主动公开情况
        全年主动公开政府信息30条。
        三、依申请公开情况
        2016年收到政府信息公开申请5件。2017年上半年收到政府信息公开申请2件。
        """;

    [Fact]
    public void Numbers_of_another_year_and_of_half_a_year_are_shown_with_the_reason_why_they_do_not_answer()
    {
        var trace = Trace("GK07-17");

        trace.Outcome.Outcome.ShouldBe(Outcome.Failed);
        trace.Findings.Count.ShouldBe(1);
        Matches(trace, "counts").ShouldBe(["收到申请数 = 5件: 说的是其他年度", "收到申请数 = 2件: 只包括年度内的一段时间"]);
    }

    [Fact]
    public void The_section_is_accepted_and_facts_of_other_matters_are_set_aside()
    {
        var trace = Trace("GK07-17");

        Matches(trace, "sections").ShouldBe(["依申请公开: "]);
        Facts(trace, "counts").Others.Select(o => o.Value!.Zh).ShouldBe(["主动公开数量 = 30条"]);
    }

    [Fact]
    public void A_requirement_that_does_not_concern_the_report_says_why_and_looks_at_nothing()
    {
        var facts = Read(Report.Replace("2017", "2010", StringComparison.Ordinal));
        var trace = RequirementTrace.Of(BuiltInRules.Book.For(facts, RuleOptions.None), "GK07-29", facts, null)!;
        var later = RequirementTrace.Of(BuiltInRules.Book.For(facts, RuleOptions.None), "GK07-34", facts, null)!;

        trace.Outcome.Outcome.ShouldBe(Outcome.Failed);
        later.Outcome.Outcome.ShouldBe(Outcome.NotApplicable);
        later.Outcome.Reason.ShouldNotBeNull();
        later.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void A_requirement_of_a_pack_that_was_not_chosen_has_no_trace()
    {
        var facts = Read(Report);

        RequirementTrace.Of(BuiltInRules.Book.For(facts, RuleOptions.None), "GK21-40", facts, null).ShouldBeNull();
    }

    private static RequirementTrace Trace(string id)
    {
        var facts = Read(Report);
        return RequirementTrace.Of(BuiltInRules.Book.For(facts, RuleOptions.None), id, facts, null)!;
    }

    private static FactTrace Facts(RequirementTrace trace, string set) =>
        trace.Facts.Single(f => f.Name == MessageCatalogue.Matching.Sentence("facts-" + set));

    private static IEnumerable<string> Matches(RequirementTrace trace, string set) =>
        Facts(trace, set).Matches.Select(m => $"{m.Value?.Zh}: {m.PassedOver?.Zh}");

    private static ReportFacts Read(string text)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ReportReader.Read(DocumentReader.Read(file, "example.txt"), Lexicon.BuiltIn);
    }
}
