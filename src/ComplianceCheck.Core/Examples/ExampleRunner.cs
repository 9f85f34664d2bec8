using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Examples;

/// <summary>Checks the examples of packs as reports are checked: from the text through readers and choice of rules to the engine.</summary>
/// <param name="book">The packs.</param>
/// <param name="engine">The engine.</param>
/// <param name="lexicon">The words of the field.</param>
public sealed class ExampleRunner(RuleBook book, IRuleEngine engine, Lexicon lexicon)
{
    /// <summary>Checks every example of a requirement, those that must pass first.</summary>
    public IEnumerable<ExampleResult> Run(Requirement need) =>
        need.Examples.Pass.Select(e => Run(need, e, mustPass: true)).Concat(need.Examples.Fail.Select(e => Run(need, e, mustPass: false)));

    private ExampleResult Run(Requirement need, RequirementExample example, bool mustPass)
    {
        // The requirements of another kind of report are tested on reports of that kind.
        var words = lexicon.Kinds.FirstOrDefault(k => k.Id == need.Pack)?.Lexicon ?? lexicon;
        var (text, prior) = new ExampleReport(need, words).Of(example);
        var facts = Read(text);

        // A whole report says itself where its body is; any other stands where the requirement holds.
        var place = example.Form != ExampleForm.Report && need.Applies.Places is [var first, ..] ? first : null;
        var rules = book.For(facts, new RuleOptions { Select = [need.Id], Place = place });
        var result = engine.Check(rules, facts, prior is null ? null : Read(prior));
        var ended = result.Outcomes.FirstOrDefault(o => o.RuleId == need.Id)
            ?? new RequirementOutcome(need.Id, Outcome.NotApplicable, rules.Note ?? MessageCatalogue.Reasons.Sentence("pack-not-chosen", need.Pack), []);
        var checkedExample = new ExampleResult(need, example, mustPass, ended, result.Findings, facts);
        return checkedExample.IsAsPromised ? checkedExample : checkedExample with { Facts = Read(text, why: "") };
    }

    private ReportFacts Read(string text, string? why = null)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ReportReader.Read(DocumentReader.Read(file, "example.txt"), lexicon, new ReadingOptions { Why = why });
    }
}
