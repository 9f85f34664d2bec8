namespace ComplianceCheck.Rules;

/// <summary>What testing one requirement gave: a verdict or a defect.</summary>
/// <param name="Verdict">The verdict; null where the kind threw an exception.</param>
/// <param name="Defect">Type of the exception; null where there was none.</param>
internal readonly record struct Tested(Verdict? Verdict, string? Defect);
