using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Parts;

/// <summary>The words of the sentence in which a report names its parts (<c>rules/lexicon/listed-parts.yaml</c>).</summary>
internal sealed class ListedPartWords(WordReader file) : IWordFile<ListedPartWords>
{
    /// <inheritdoc/>
    public static string FileName => "listed-parts";

    /// <summary>What shows that a sentence speaks of the report's own parts.</summary>
    public WordFinder Subjects { get; } = file.Finder("subjects");

    /// <summary>What opens the list.</summary>
    public WordFinder Openers { get; } = file.Finder("openers");

    /// <summary>Words that a complete name of a part ends with.</summary>
    public IReadOnlyList<string> Endings { get; } = [.. file.Words("endings")];

    /// <summary>Those that show where a second name begins when nothing stands between the two.</summary>
    public IReadOnlyList<string> InnerEndings { get; } = [.. file.Words("inner-endings")];

    /// <summary>What goes on with a name behind such a word.</summary>
    public WordFinder Continuations { get; } = file.Finder("continuations");

    /// <summary>What may stand before a name and is no part of it.</summary>
    public WordFinder LeadWords { get; } = file.Finder("lead-words");

    /// <inheritdoc/>
    public static ListedPartWords Read(WordReader file) => new(file);
}
