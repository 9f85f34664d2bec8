using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Tests;

/// <summary>A small rule book, so that the command line is tested apart from the rules of the program.</summary>
internal static class TestRules
{
    public const string Pack =
        """
        pack: cn-2007
        title: {zh: 试验规则, en: Trial rules}
        applies: {report-years: 2008..2018}
        retired: {TR-00: TR-01}
        sources:
          law: {title: 政府信息公开试验条例, number: 第1号令, in-force: 2008-05-01, until: 2019-05-15}
          habit: {title: 各地的做法, kind: practice}
        requirements:
          - id: TR-01
            kind: trial
            severity: error
            basis: [{source: law, article: 第二条}]
            title: {zh: 须有概述, en: An overview is needed}
            message: {zh: 没有概述。, en: There is no overview.}
            fix: {zh: 加上概述。, en: Add one.}
            applies: {report-years: 2014.., bodies: [department]}
            examples: {pass: [一、概述], fail: [没有章节]}
          - id: TR-02
            kind: trial
            severity: info
            basis: [{source: habit}]
            title: {zh: 宜有落款, en: A signature is usual}
            message: {zh: 没有落款。, en: There is no signature.}
            fix: {zh: 加上落款。, en: Sign it.}
            examples: {pass: [某局], fail: [无]}
        """;

    private static readonly Lexicon Words = Lexicon.Load(
    [
        new("roles", "overview: {any: [概述]}"),
        new("topics", "requests: {any: [申请]}"),
        new("regimes", "cn-2007: 2008..2018\ncn-2019: 2019..2020"),
        new("place-names", "endings: [自治区, 省, 市]"),
    ]);

    public static Lazy<RuleBook> Book { get; } = new(() => RuleBook.Load([new YamlFile("national/cn-2007.yaml", Pack)], Words, [new TrialKind()]));

    private sealed class TrialKind : CheckKind<string>
    {
        public override string Name => "trial";

        public override LocalizedText Description => new("看报告里有没有", "looks whether it is there");

        public override IReadOnlyList<FactPattern> Patterns => [];

        protected override string Read(ParameterReader parameters) => "";

        protected override Verdict Check(Requirement need, string parameters, CheckSubject subject, Matches matches) => Verdict.Fail();
    }
}
