using System.Text;
using ComplianceCheck.Batches;
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
/// <param name="crossEngine">The engine for requirements on many reports; null to leave their examples out.</param>
public sealed class ExampleRunner(RuleBook book, IRuleEngine engine, Lexicon lexicon, ICrossReportEngine? crossEngine = null)
{
    /// <summary>Whether the examples of a requirement can be checked.</summary>
    public bool CanRun(Requirement need) => crossEngine is not null || !need.Kind.NeedsBatch;

    /// <summary>Checks every example of a requirement, those that must pass first; none where they cannot be checked.</summary>
    public IEnumerable<ExampleResult> Run(Requirement need) => !CanRun(need) ? [] :
        need.Examples.Pass.Select(e => Run(need, e, mustPass: true)).Concat(need.Examples.Fail.Select(e => Run(need, e, mustPass: false)));

    private ExampleResult Run(Requirement need, RequirementExample example, bool mustPass)
    {
        if (need.Kind.NeedsBatch)
        {
            return RunBatch(need, example, mustPass);
        }

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

    /// <summary>Missed by one unit is missed; else it is met where it is by one, and the others have nothing to do with it.</summary>
    private ExampleResult RunBatch(Requirement need, RequirementExample example, bool mustPass)
    {
        var result = crossEngine!.Check(BatchExample.Units(example.Text, text => Read(text)), book, new RuleOptions { Select = [need.Id] });
        var outcomes = result.Outcomes.Where(o => o.RuleId == need.Id).ToArray();
        var ended = Array.Find(outcomes, o => o.Outcome == Outcome.Failed) ?? Array.Find(outcomes, o => o.Outcome == Outcome.Passed) ?? outcomes.FirstOrDefault();
        return new ExampleResult(
            need,
            example,
            mustPass,
            new RequirementOutcome(need.Id, ended?.Outcome ?? Outcome.NotApplicable, ended?.Reason, []),
            [.. result.Findings.Select(f => f.Finding)],
            new ReportFacts());
    }

    private ReportFacts Read(string text, string? why = null)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ReportReader.Read(DocumentReader.Read(file, "example.txt"), lexicon, new ReadingOptions { Why = why });
    }
}
