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

    /// <summary>Those behind which 和 can only begin another name.</summary>
    public IReadOnlyList<string> FirmEndings { get; } = [.. file.Words("firm-endings")];

    /// <summary>Those that show where a second name begins when nothing stands between the two.</summary>
    public IReadOnlyList<string> InnerEndings { get; } = [.. file.Words("inner-endings")];

    /// <summary>What goes on with a name behind such a word.</summary>
    public WordFinder Continuations { get; } = file.Finder("continuations");

    /// <summary>What may stand before a name and is no part of it.</summary>
    public WordFinder LeadWords { get; } = file.Finder("lead-words");

    /// <summary>Openers that say that not all parts are named.</summary>
    public WordEndings OpenOpeners { get; } = file.Endings("open-openers");

    /// <summary>Openers that open any list, and that of the parts only where it begins with one.</summary>
    public WordEndings AnyOpeners { get; } = file.Endings("any-openers");

    /// <inheritdoc/>
    public static ListedPartWords Read(WordReader file) => new(file);
}
