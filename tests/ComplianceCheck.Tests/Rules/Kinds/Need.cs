using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Rules.Kinds;

/// <summary>Tests one requirement, written as in a pack, on facts made by hand.</summary>
internal static class Need
{
    public const int Year = 2017;

    public static Verdict Check(string keys, ReportFacts facts, int? year = Year, ReportFacts? prior = null) =>
        Of(keys).Check(facts, year, prior);

    /// <summary>The only requirement of <see cref="Book"/>, for many checks.</summary>
    public static Requirement Of(string keys) => Book(keys).Requirements.Single();

    public static Verdict Check(this Requirement need, ReportFacts facts, int? year = Year, ReportFacts? prior = null) =>
        need.Kind.Check(need, new CheckSubject(facts, year, prior));

    /// <summary>Reads a pack with one requirement of these keys, one a line.</summary>
    public static RuleBook Book(string keys, FormBook? forms = null) => RuleBook.Load(
        [
            new YamlFile("test.yaml", $$"""
                pack: test
                title: {zh: 测试, en: Test}
                sources:
                  law: {title: 某条例}
                requirements:
                  - id: T-1
                    severity: error
                    basis: [{source: law}]
                    title: {zh: 题, en: T}
                    message: {zh: 讯, en: M}
                    fix: {zh: 改, en: F}
                    examples: {pass: [a], fail: [b]}
                    {{keys.ReplaceLineEndings("\n    ")}}
                """),
        ],
        Lexicon.BuiltIn,
        CheckKinds.All,
        forms);

    /// <summary>The only fault of a failed verdict.</summary>
    public static Fault Only(this Verdict verdict)
    {
        verdict.Outcome.ShouldBe(ComplianceCheck.Findings.Outcome.Failed);
        return verdict.Faults.ShouldHaveSingleItem();
    }

    public static void ShouldPass(this Verdict verdict) => verdict.Outcome.ShouldBe(ComplianceCheck.Findings.Outcome.Passed);

    public static void ShouldNotApply(this Verdict verdict, string reason)
    {
        verdict.Outcome.ShouldBe(ComplianceCheck.Findings.Outcome.NotApplicable);
        verdict.Reason!.Key.ShouldBe(reason);
    }

    public static void ShouldNotBeAssessable(this Verdict verdict, string reason)
    {
        verdict.Outcome.ShouldBe(ComplianceCheck.Findings.Outcome.NotAssessable);
        verdict.Reason!.Key.ShouldBe(reason);
    }
}
