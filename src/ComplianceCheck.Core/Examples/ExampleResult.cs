using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Examples;

/// <summary>What checking an example gave.</summary>
/// <param name="Need">The requirement.</param>
/// <param name="Example">The example.</param>
/// <param name="MustPass">The pack says that it meets the requirement; else that it misses it.</param>
/// <param name="Ended">How the requirement ended.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Facts">What was read from the report around the example; where the pack is wrong about it, with the reasons.</param>
public sealed record ExampleResult(
    Requirement Need, RequirementExample Example, bool MustPass, RequirementOutcome Ended, IReadOnlyList<Finding> Findings, ReportFacts Facts)
{
    /// <summary>The pack is right about it.</summary>
    public bool IsAsPromised => Ended.Outcome == (MustPass ? Outcome.Passed : Outcome.Failed);
}
