namespace ComplianceCheck.Language.WordFiles;

/// <summary>What names of bodies end with (<c>rules/lexicon/body-endings.yaml</c>), for every reader that looks for such a name.</summary>
/// <param name="All">The endings, to test the end of a text.</param>
/// <param name="Finder">The endings, to find them in a text.</param>
/// <param name="Areas">Those that are words for an area: 县, 镇.</param>
internal sealed record BodyEndings(WordEndings All, WordFinder Finder, WordEndings Areas) : IWordFile<BodyEndings>
{
    /// <inheritdoc/>
    public static string FileName => "body-endings";

    /// <inheritdoc/>
    public static BodyEndings Read(WordReader file)
    {
        var areas = file.Words("areas");
        var endings = file.Words("endings").Without(areas);
        string[] all = [.. endings, .. areas];
        return new(new WordEndings(all), new WordFinder(all), areas.Endings());
    }
}
