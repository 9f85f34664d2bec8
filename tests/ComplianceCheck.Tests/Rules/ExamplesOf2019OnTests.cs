using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Tests.Rules;

/// <summary>The packs of 2019 and 2021 hold what they promise: each example is a whole report.</summary>
public sealed class ExamplesOf2019OnTests
{
    private static readonly string[] Packs = ["cn-2019", "cn-2021"];

    public static TheoryData<string> Ids() => new(RuleBook.BuiltIn.Requirements.Where(r => Packs.Contains(r.Pack)).Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Examples_pass_and_fail_as_the_pack_says(string id)
    {
        var need = RuleBook.BuiltIn.Find(id)!;

        need.Examples.Pass.Select(e => Show(need, e)).ShouldAllBe(shown => shown == "Passed");
        need.Examples.Fail.Select(e => Show(need, e)).ShouldAllBe(shown => shown.StartsWith("Failed", StringComparison.Ordinal));
    }

    private static string Show(Requirement need, string example)
    {
        var parts = example.Split("\n=====\n");
        var facts = Read(parts[0]);
        var rules = RuleBook.BuiltIn.For(facts, RuleOptions.None);
        var verdict = need.Kind.Check(need, new CheckSubject(facts, rules.Year, parts.Length > 1 ? Read(parts[1]) : null));
        return rules.Decisions.Single(d => d.Requirement.Id == need.Id).WhyNot is { } why ? why.Key
            : verdict.Outcome + (verdict.Reason is { } reason ? " " + reason.Key : "")
            + string.Concat(verdict.Faults.Select(f => $" [{f.Variant} {string.Join(", ", f.Arguments)}]"));
    }

    private static ReportFacts Read(string text)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ReportReader.Read(DocumentReader.Read(file, "example.txt"), Lexicon.BuiltIn);
    }
}
