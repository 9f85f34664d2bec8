using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>A heading in the text: where it stands, how far its body goes.</summary>
internal sealed record OutlineSection
{
    /// <summary>The heading with its number.</summary>
    public required TextRange Heading { get; init; }

    /// <summary>The body, sub-sections included.</summary>
    public required TextRange Body { get; init; }

    /// <summary>1 for parts of the report, 2 for their parts.</summary>
    public required int Level { get; init; }

    /// <summary>Number of the heading; null where it has none.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Roles, the statutory ones first; empty where unknown.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Heading text without its number and closing punctuation.</summary>
    public required string Title { get; init; }

    /// <summary>True where the roles follow from the position and not from the words.</summary>
    public bool IsGuess { get; init; }
}
