using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Cross.Kinds;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using NRules;
using NRules.Fluent;

namespace ComplianceCheck.Cross;

/// <summary>
/// Joins reports on a production-rule network: one rule a kind, compiled once. A session holds only the facts that are joined of one
/// partition (a unit and those right below it, or what a join across all units left), so that memory does not grow with the batch.
/// </summary>
public sealed class CrossReportEngine : ICrossReportEngine
{
    // Units without others below or above them share a session.
    private const int LooseUnits = 256;

    private readonly CrossRule[] rules =
    [
        new CarriedOverRule(),
        new ChildrenSumRule(),
        new CopiedTextRule(),
        new DistrictOutlierRule(),
        new FigureJumpRule(),
        new OneReportRule(),
        new OtherUnitNameRule(),
        new SameFiguresRule(),
        new StockFollowsRule(),
        new TextOfLastYearRule(),
    ];

    private readonly Lazy<ISessionFactory> network;

    /// <summary>An engine for all kinds that join reports.</summary>
    public CrossReportEngine() => network = new(() => new RuleCompiler().Compile(rules.Select(rule => new RuleDefinitionFactory().Create(rule)).ToArray()));

    /// <inheritdoc/>
    public CrossResult Check(IReadOnlyList<CrossReportUnit> units, RuleBook rules, RuleOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);
        var batch = new Batch(units);
        var choice = new NeedChoice(rules, options, batch);
        var work = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        var kinds = this.rules.Select(rule => (Rule: rule, Needs: choice.Needs.Where(n => n.Kind == rule.Kind).ToArray())).Where(k => k.Needs.Length > 0).ToArray();
        Parallel.ForEach(
            Partitions(batch),
            work,
            partition => Judge(kinds.SelectMany(k => k.Needs.SelectMany(need => partition.Where(need.Concerns).SelectMany(unit => k.Rule.FactsOf(need, unit))))));
        foreach (var (rule, needs) in kinds)
        {
            // What joins across partitions builds an index of the batch first, which two of them need not do side by side.
            Parallel.ForEach(needs.SelectMany(need => rule.FactsOfAll(need, batch)), work, Judge);
        }

        return new CrossResultMaker(choice, batch).Make();
    }

    private void Judge(IEnumerable<object> facts)
    {
        object[] all = [.. facts];
        if (all.Length > 0)
        {
            var session = network.Value.CreateSession();
            session.InsertAll(all);
            session.Fire();
        }
    }

    /// <summary>Every unit in one partition: with those beside it under one summary, or with others that have none.</summary>
    private static IEnumerable<UnitFact[]> Partitions(Batch batch)
    {
        var groups = batch.Units.GroupBy(u => u.Above ?? (u.Below.Count > 0 ? u : null));
        return groups.SelectMany(g => g.Key is null ? g.Chunk(LooseUnits) : [[.. g]]);
    }
}
