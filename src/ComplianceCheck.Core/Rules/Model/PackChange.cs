using ComplianceCheck.Findings;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Model;

/// <summary>What a pack changes in a requirement of another pack, where both are chosen.</summary>
/// <param name="Id">Id of the requirement.</param>
/// <param name="Severity">Its severity, which then holds for all its variants; null to leave it.</param>
/// <param name="Message">Its message; null to leave it.</param>
/// <param name="Fix">Its fix; null to leave it.</param>
/// <param name="Retires">It is not asked here.</param>
/// <param name="Basis">On whose authority.</param>
public sealed record PackChange(
    string Id, Severity? Severity, LocalizedText? Message, LocalizedText? Fix, bool Retires, IReadOnlyList<LegalBasis> Basis)
{
    /// <summary>The requirement as changed; retiring is not its business.</summary>
    internal Requirement ApplyTo(Requirement need)
    {
        var changed = need with { Message = Message ?? need.Message, Fix = Fix ?? need.Fix, Basis = [.. need.Basis, .. Basis] };
        return Severity is { } severity ? changed.WithSeverity(severity) : changed;
    }
}
