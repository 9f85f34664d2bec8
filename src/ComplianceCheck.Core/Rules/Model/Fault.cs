using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Rules.Model;

/// <summary>One fault of a failed requirement.</summary>
public sealed record Fault
{
    /// <summary>Name of the message variant; null for the requirement's own message.</summary>
    public string? Variant { get; init; }

    /// <summary>Where it is; null where the whole report is meant.</summary>
    public Place? Place { get; init; }

    /// <summary>Arguments of the message.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>();

    /// <summary>Other places that have to do with it.</summary>
    public IReadOnlyList<Place> Related { get; init; } = [];

    /// <summary>What was read.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Rests on a guess; such a finding is never an error.</summary>
    public bool IsGuess { get; init; }
}
