namespace ComplianceCheck.Rules.Model;

/// <summary>Examples that meet and that miss a requirement.</summary>
/// <param name="Pass">What meets it.</param>
/// <param name="Fail">What misses it.</param>
public sealed record RequirementExamples(IReadOnlyList<RequirementExample> Pass, IReadOnlyList<RequirementExample> Fail);
