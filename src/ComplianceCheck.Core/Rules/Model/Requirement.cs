using ComplianceCheck.Findings;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Model;

/// <summary>One entry of a pack: something that a report must have.</summary>
public sealed record Requirement
{
    /// <summary>Stable id, such as <c>GK07-17</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the pack it comes from.</summary>
    public required string Pack { get; init; }

    /// <summary>How it is tested.</summary>
    public required CheckKind Kind { get; init; }

    /// <summary>What the kind reads from the pack; its type belongs to the kind.</summary>
    public required object Parameters { get; init; }

    /// <summary>How grave a fault is, unless a variant says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it asks.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Message of a finding; a template.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>How to repair it; a template.</summary>
    public required LocalizedText Fix { get; init; }

    /// <summary>Messages for particular faults, by the names that the kind declares.</summary>
    public IReadOnlyDictionary<string, MessageVariant> Variants { get; init; } = new Dictionary<string, MessageVariant>();

    /// <summary>The clauses it rests on.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>Whom it concerns.</summary>
    public required Applicability Applies { get; init; }

    /// <summary>The section that its examples stand in; null where the pack names none.</summary>
    public string? Section { get; init; }

    /// <summary>What meets and what misses it.</summary>
    public RequirementExamples Examples { get; init; } = new([], []);

    /// <summary>If it fails, nothing else is checked: the document is no report.</summary>
    public bool IsGate { get; init; }

    /// <summary>The requirement with another severity, which then holds for all its variants.</summary>
    internal Requirement WithSeverity(Severity severity) => this with
    {
        Severity = severity,
        Variants = Variants.ToDictionary(v => v.Key, v => v.Value with { Severity = null }, StringComparer.Ordinal),
    };
}
