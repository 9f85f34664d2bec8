using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Batches;

/// <summary>Tests many reports together against the requirements that join them.</summary>
public interface ICrossReportEngine
{
    /// <summary>Tests a batch. Deterministic: the same units give the same result, on any number of threads.</summary>
    /// <param name="units">Every unit that must report, those included whose report is not in. Ids are unique.</param>
    /// <param name="rules">The packs; only requirements whose kind joins reports are asked.</param>
    /// <param name="options">Which of them, and how grave they are.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ArgumentException">Two units have one id.</exception>
    /// <exception cref="RuleOptionException">An id or a regime does not exist.</exception>
    CrossResult Check(IReadOnlyList<CrossReportUnit> units, RuleBook rules, RuleOptions options, CancellationToken cancellation = default);
}
