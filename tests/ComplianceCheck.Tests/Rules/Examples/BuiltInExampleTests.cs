using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Examples;

namespace ComplianceCheck.Tests.Rules.Examples;

/// <summary>The packs of the program hold what they promise.</summary>
public sealed class BuiltInExampleTests
{
    private static readonly ExampleRunner Runner = new(BuiltInRules.Book, new DirectRuleEngine(), Lexicon.BuiltIn);

    public static TheoryData<string> Ids() => new(BuiltInRules.Book.Requirements.Where(r => !r.Kind.NeedsBatch).Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Examples_pass_and_fail_as_the_pack_says(string id)
    {
        var results = Runner.Run(BuiltInRules.Book.Find(id)!).ToArray();

        results.ShouldContain(r => r.MustPass);
        results.ShouldContain(r => !r.MustPass);
        results.Where(r => !r.IsAsPromised).Select(r => $"{r.Ended.Outcome} {r.Ended.Reason?.En}: {r.Example.Text}").ShouldBeEmpty();
    }
}
