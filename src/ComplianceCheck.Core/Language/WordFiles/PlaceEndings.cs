namespace ComplianceCheck.Language.WordFiles;

/// <summary>Endings that names of places may lack (<c>rules/lexicon/place-names.yaml</c>), the longest first.</summary>
/// <param name="All">The endings.</param>
internal sealed record PlaceEndings(IReadOnlyList<string> All) : IWordFile<PlaceEndings>
{
    /// <inheritdoc/>
    public static string FileName => "place-names";

    /// <inheritdoc/>
    public static PlaceEndings Read(WordReader file) => new([.. file.OptionalWords("endings")]);
}
