using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Rules.Engine;

/// <summary>Tests a report against the requirements that were chosen for it.</summary>
public interface IRuleEngine
{
    /// <summary>Its name on the command line and in results.</summary>
    string Name { get; }

    /// <summary>Tests a report. Deterministic: the same rules and facts give the same result.</summary>
    /// <param name="rules">The requirements.</param>
    /// <param name="facts">The report.</param>
    /// <param name="prior">Last year's report; null where none was given.</param>
    CheckResult Check(ApplicableRules rules, ReportFacts facts, ReportFacts? prior = null);
}
