using ComplianceCheck.Facts;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;

namespace ComplianceCheck.Tests.Rules.Matching;

/// <summary>What kinds declare about the facts they look at can be shown to a person.</summary>
public sealed class FactPatternTests
{
    public static TheoryData<string> Kinds() => new(CheckKinds.All.Select(k => k.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_looks_at_facts_that_have_a_name_and_passes_over_for_reasons_that_can_be_said(string kind)
    {
        var patterns = CheckKinds.All.Single(k => k.Name == kind).Patterns;

        patterns.ShouldNotBeEmpty();
        patterns.Select(p => "facts-" + p.Facts.Name).ShouldAllBe(key => MessageCatalogue.Matching.Has(key));
        patterns.SelectMany(p => p.Reasons).Select(r => "unless-" + r).ShouldAllBe(key => MessageCatalogue.Matching.Has(key));
    }

    [Fact]
    public void Every_role_and_topic_of_the_lexicon_has_a_name_for_people()
    {
        Lexicon.BuiltIn.Keys("roles").Select(k => "role-" + k).ShouldAllBe(key => MessageCatalogue.Names.Has(key));
        Lexicon.BuiltIn.Keys("topics").Select(k => "topic-" + k).ShouldAllBe(key => MessageCatalogue.Names.Has(key));
    }

    [Fact]
    public void A_fact_is_passed_over_for_the_first_reason_that_holds()
    {
        var pattern = new FactPattern<string, TitleFact>(FactSets.Title)
            .Where((_, t) => t.Text.Length > 0)
            .Unless("vague", (word, t) => t.Text.Contains(word, StringComparison.Ordinal))
            .Unless("zero", (_, _) => true);

        Match(pattern, "某局报告", "报告").ShouldBe(["vague"]);
        Match(pattern, "某局总结", "报告").ShouldBe(["zero"]);
        Match(pattern, "", "报告").ShouldBeEmpty();
    }

    private static IEnumerable<string?> Match(FactPattern pattern, string title, string word)
    {
        var need = BuiltInRules.Book.Requirements[0] with { Parameters = word };
        var facts = new ReportFacts { Title = new TitleFact { Text = title, Place = new() } };
        return pattern.Match(need.Parameters, new CheckSubject(facts, 2017, null)).Select(m => m.PassedOver);
    }
}
