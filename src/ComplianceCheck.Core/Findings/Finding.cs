using ComplianceCheck.Documents.Model;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Findings;

/// <summary>One thing that a report does not meet.</summary>
public sealed record Finding
{
    /// <summary>Id of the requirement.</summary>
    public required string RuleId { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, with the values read.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>How to repair it.</summary>
    public required LocalizedText Fix { get; init; }

    /// <summary>The clauses it rests on.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>Where it is; null where the report as a whole is meant.</summary>
    public Place? Place { get; init; }

    /// <summary>Other places that have to do with it.</summary>
    public IReadOnlyList<Place> Related { get; init; } = [];

    /// <summary>How many other places there are beyond those listed.</summary>
    public int MoreRelated { get; init; }

    /// <summary>What was read there.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>How many more values were read than those listed.</summary>
    public int MoreEvidence { get; init; }

    /// <summary>Identity across runs and small edits: made of requirement and content, never of line numbers. 16 hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }
}
