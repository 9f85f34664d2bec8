using ComplianceCheck.Language;

namespace ComplianceCheck.Reading;

/// <summary>The signs of an annual report and of other papers (<c>rules/lexicon/nature.yaml</c>).</summary>
internal sealed class NatureWords(WordReader file) : IWordFile<NatureWords>
{
    /// <inheritdoc/>
    public static string FileName => "nature";

    /// <summary>What a report speaks of.</summary>
    public WordFinder Subject { get; } = file.Finder("subject");

    /// <summary>Section roles that show a report even where no title does.</summary>
    public IReadOnlyList<string> Roles { get; } = file.Roles("roles");

    /// <summary>The regulations that a report rests on.</summary>
    public WordFinder Law { get; } = file.Finder("law");

    /// <summary>How a report speaks of itself.</summary>
    public WordFinder Self { get; } = file.Finder("self");

    /// <summary>Papers of other kinds, by the end of their titles.</summary>
    public WordEndings OtherPapers { get; } = file.Endings("other-papers");

    /// <summary>Rules that other reports follow.</summary>
    public WordFinder OtherRegime { get; } = file.Finder("other-regime");

    /// <inheritdoc/>
    public static NatureWords Read(WordReader file) => new(file);
}
