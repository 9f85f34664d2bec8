using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using NRules;

namespace ComplianceCheck.NRules;

/// <summary>
/// Tests reports on a production-rule network: the same packs and kinds as <see cref="DirectRuleEngine"/>, one rule a
/// kind. The network is compiled once; each report has a session of its own, so that one engine serves any number of threads.
/// </summary>
public sealed class NRulesEngine : IRuleEngine
{
    private readonly Lazy<ISessionFactory> network;

    /// <summary>An engine for all check kinds of the program.</summary>
    public NRulesEngine()
        : this(CheckKinds.All)
    {
    }

    /// <summary>An engine for some check kinds.</summary>
    internal NRulesEngine(IReadOnlyList<CheckKind> kinds) =>
        network = new(() => new RuleCompiler().Compile(kinds.Select(KindRule.Of)));

    /// <inheritdoc/>
    public string Name => "nrules";

    /// <inheritdoc/>
    public CheckResult Check(ApplicableRules rules, ReportFacts facts, ReportFacts? prior = null)
    {
        var subject = new SubjectFact(new CheckSubject(facts, rules.Year, prior));
        var assembler = new ResultAssembler(rules, facts);
        var session = network.Value.CreateSession();
        session.Insert(subject);
        var needs = rules.Decisions.Where(d => d.WhyNot is null).Select(d => d.Requirement).ToArray();
        session.InsertAll(FactsFor(needs, subject.Subject));

        // A gate closes the report to everything else, so gates are tried first.
        foreach (var group in needs.GroupBy(n => n.IsGate).OrderByDescending(g => g.Key))
        {
            var before = subject.Conclusions.Count;
            session.InsertAll(group.Select(need => new NeedFact(need)).ToArray());
            session.Fire();
            foreach (var (need, verdict) in subject.Conclusions.Skip(before).OrderBy(c => c.Need.Id, StringComparer.Ordinal))
            {
                assembler.Add(need, verdict);
            }

            if (assembler.IsClosed)
            {
                break;
            }
        }

        return assembler.Result();
    }

    private static ReportFact[] FactsFor(IEnumerable<Requirement> needs, CheckSubject subject) =>
    [
        .. needs
            .SelectMany(n => n.Kind.Patterns)
            .Select(p => p.Facts)
            .Distinct()
            .SelectMany(set => set.In(subject).Select((fact, index) => new ReportFact(set, index, fact))),
    ];
}
