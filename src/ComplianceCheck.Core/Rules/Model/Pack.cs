using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Model;

/// <summary>A file of requirements.</summary>
public sealed record Pack
{
    /// <summary>Its name; for a national pack, the id of the regime.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds, for a person.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>How it is chosen.</summary>
    public required PackLayer Layer { get; init; }

    /// <summary>Whom it concerns.</summary>
    public required Applicability Applies { get; init; }

    /// <summary>The documents it rests on, in the order of the file.</summary>
    public IReadOnlyList<LegalSource> Sources { get; init; } = [];

    /// <summary>Its requirements, in the order of the file.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>The kind of annual report that it declares and then holds for alone; null where it is about those on government information.</summary>
    public ReportKind? Report { get; init; }

    /// <summary>Some of its texts are Chinese alone, and stand for the English ones.</summary>
    public bool IsOfOneLanguage { get; init; }

    /// <summary>Ids no longer used, with the id that took their place; null where none did.</summary>
    public IReadOnlyDictionary<string, string?> Retired { get; init; } = new Dictionary<string, string?>();

    /// <summary>What it changes in other packs.</summary>
    public IReadOnlyList<PackChange> Changes { get; init; } = [];
}
