using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Title;

/// <summary>The words of the naming of a report (<c>rules/lexicon/titles.yaml</c>).</summary>
internal sealed class TitleWords(WordReader file) : IWordFile<TitleWords>
{
    /// <inheritdoc/>
    public static string FileName => "titles";

    /// <summary>Words that announce it in a sentence.</summary>
    public IReadOnlyList<string> LeadWords { get; } = [.. file.Words("lead-words")];

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> GovernmentInformation { get; } = [.. file.Words("government-information")];

    /// <summary>What it is about where it says too much.</summary>
    public IReadOnlyList<string> GovernmentAffairs { get; } = [.. file.Words("government-affairs")];

    /// <summary>What the report calls itself.</summary>
    public IReadOnlyList<string> AnnualReport { get; } = [.. file.Words("annual-report")];

    /// <summary>Ends of a line before the title that is the body's name.</summary>
    public WordEndings AgencyEndings { get; } = file.Endings("agency-endings");

    /// <inheritdoc/>
    public static TitleWords Read(WordReader file) => new(file);
}
