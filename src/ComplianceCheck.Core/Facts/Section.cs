using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A heading and what stands under it.</summary>
public sealed record Section
{
    /// <summary>First role; <c>unknown</c> where the heading says nothing known.</summary>
    public string Role => Roles.Count == 0 ? Facts.Roles.Unknown : Roles[0];

    /// <summary>All roles, the statutory ones first.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The number of the heading; null where it has none.</summary>
    public int? Ordinal { get; init; }

    /// <summary>1 for the parts of the report, 2 for their parts.</summary>
    public required int Level { get; init; }

    /// <summary>The heading with its number, as it stands.</summary>
    public required string Heading { get; init; }

    /// <summary>The heading without number and closing punctuation, normalised.</summary>
    public required string Title { get; init; }

    /// <summary>Where the heading stands.</summary>
    public required Place Place { get; init; }

    /// <summary>Normalised text of the body, sub-sections included.</summary>
    public required string Body { get; init; }

    /// <summary>First characters of the first paragraph of the body, as a place; null where there is no body.</summary>
    public Place? BodyPlace { get; init; }

    /// <summary>How many numbers with a unit stand in the body.</summary>
    public int Figures { get; init; }

    /// <summary>Names of the sets of <c>rules/lexicon/mentions.yaml</c> that have a word in the heading as it stands.</summary>
    public IReadOnlyList<string> HeadingWords { get; init; } = [];

    /// <summary>Names of the sets that have a word directly under the heading: in its own text or in the heading of a sub-section, but not in the text of one.</summary>
    public IReadOnlyList<string> OwnWords { get; init; } = [];

    /// <summary>True where the roles follow from the position and not from the words.</summary>
    public bool IsGuess { get; init; }
}
