using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cli.Checking;

/// <summary>What judging one report gave, before it is decided what of it is shown, waived and fails.</summary>
/// <param name="Read">The report.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Result">The result, complete.</param>
/// <param name="Rules">The requirements that were chosen for it.</param>
internal sealed record Judgement(ReadReport Read, string Sha256, CheckResult Result, ApplicableRules Rules);
