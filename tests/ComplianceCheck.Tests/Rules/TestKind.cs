using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Rules;

/// <summary>A check kind that does what its test says.</summary>
internal sealed class TestKind(Func<Requirement, CheckSubject, Verdict>? check = null) : CheckKind<TestParameters>
{
    public const string KindName = "count-or-zero";

    public override string Name => KindName;

    public override LocalizedText Description => new("测试", "test");

    public override IReadOnlyList<string> Variants => ["missing", "blank"];

    public override IReadOnlyList<string> Arguments => ["section", "value"];

    public override IReadOnlyList<FactPattern> Patterns => [];

    protected override TestParameters Read(ParameterReader parameters) => new(
        parameters.Topic("topic"),
        parameters.Role("section"),
        parameters.OptionalInteger("least"),
        parameters.OptionalDecimal("share"),
        parameters.Flag("strict"),
        parameters.Texts("words"),
        parameters.Items("pairs", p => p.Text("left") + "=" + p.Text("right")));

    protected override Verdict Check(Requirement need, TestParameters parameters, CheckSubject subject, Matches matches) =>
        check is null ? Verdict.Pass() : check(need, subject);
}

internal sealed record TestParameters(
    string Topic, string? Section, int? Least, decimal? Share, bool Strict, IReadOnlyList<string> Words, IReadOnlyList<string> Pairs);

internal static class TestPacks
{
    public static readonly Lexicon Words = Lexicon.Load(
    [
        new("roles", "overview: {any: [概述]}\non-request: {any: [依申请]}"),
        new("topics", "requests: {any: [申请]}\nreview: {any: [复议]}"),
        new("regimes", "cn-2007: 2008..2018\ncn-2019: 2019..2020\ncn-2021: 2021.."),
        new("place-names", "endings: [自治区, 省, 市]"),
    ]);

    public static RuleBook Book(params string[] packs) => Load(new TestKind(), packs);

    public static RuleBook Load(CheckKind kind, params string[] packs) =>
        RuleBook.Load(packs.Select((text, index) => new YamlFile($"pack{index + 1}.yaml", text)), Words, [kind]);

    /// <summary>A pack with one requirement per id; an id may be followed by more keys, as in <c>A-1 gate: true</c>.</summary>
    public static string Pack(string head, params string[] requirements) =>
        $$"""
        {{head}}
        title: {zh: 包, en: Pack}
        sources:
          law: {title: 某条例, number: 第1号}
        requirements:

        """ + string.Concat(requirements.Select(Requirement));

    public static string Requirement(string idAndKeys)
    {
        var parts = idAndKeys.Split(' ', 2);
        var more = parts.Length > 1 ? ", " + parts[1] : "";
        return $$"""
              - {id: {{parts[0]}}, kind: count-or-zero, topic: requests, severity: error, basis: [{source: law, article: 第一条}],
                 title: {zh: 要求, en: Need}, message: {zh: "错：{value}", en: "wrong: {value}"}, fix: {zh: 改, en: Repair},
                 examples: {pass: [好], fail: [坏]}{{more}}}

            """;
    }
}
