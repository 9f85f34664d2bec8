namespace ComplianceCheck.Yaml;

/// <summary>The names that a file may use for what the lexicon knows.</summary>
internal sealed record KnownNames
{
    /// <summary>For files that name nothing of the lexicon.</summary>
    public static readonly KnownNames None = new();

    /// <summary>Section roles.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Count topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Sets of words, each with its first word, by which messages call it; in the order of the lexicon.</summary>
    public IReadOnlyList<(string Name, string FirstWord)> WordSets { get; init; } = [];

    /// <summary>Keys of laws.</summary>
    public IReadOnlyList<string> Laws { get; init; } = [];
}
