using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Citations;

/// <summary>The words around cited documents (<c>rules/lexicon/citations.yaml</c>).</summary>
internal sealed class CitationWords(WordReader file) : IWordFile<CitationWords>
{
    /// <inheritdoc/>
    public static string FileName => "citations";

    /// <summary>Words that make what follows them the basis of a report.</summary>
    public WordFinder Basis { get; } = file.Finder("basis");

    /// <summary>What names the document cited last once more.</summary>
    public WordFinder BasisAgain { get; } = file.Finder("basis-again");

    /// <summary>Words after which the basis is over.</summary>
    public WordFinder BasisEnds { get; } = file.Finder("basis-ends");

    /// <summary>What gives a document a short name.</summary>
    public WordFinder ShortNames { get; } = file.Finder("short-names");

    /// <inheritdoc/>
    public static CitationWords Read(WordReader file) => new(file);
}
