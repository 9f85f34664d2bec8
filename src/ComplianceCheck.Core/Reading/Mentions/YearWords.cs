using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Mentions;

/// <summary>What a year is said about (<c>rules/lexicon/years.yaml</c>).</summary>
internal sealed class YearWords(WordReader file) : IWordFile<YearWords>
{
    /// <inheritdoc/>
    public static string FileName => "years";

    /// <summary>What tells, after a year, what the body did.</summary>
    public WordFinder DeedOpeners { get; } = file.Finder("deed-openers");

    /// <summary>Words of plans.</summary>
    public WordFinder PlanWords { get; } = file.Finder("plan-words");

    /// <summary>What shows, after 将, that something will be done.</summary>
    public WordFinder PlanVerbs { get; } = file.Finder("plan-verbs");

    /// <summary>Words that make of a year the other side of a comparison.</summary>
    public WordFinder Comparisons { get; } = file.Finder("comparisons");

    /// <summary>Ends of a report's name after its year.</summary>
    public WordFinder ReportEnds { get; } = file.Finder("report-ends");

    /// <summary>Ends of a report's name in book-title marks.</summary>
    public WordEndings ReportNames { get; } = file.Endings("report-names");

    /// <summary>What shows that a sentence names the report.</summary>
    public WordFinder Naming { get; } = file.Finder("naming");

    /// <summary>What says, after a year, that this is no statement on that year's work.</summary>
    public WordFinder NotTheYear { get; } = file.Finder("not-the-year");

    /// <inheritdoc/>
    public static YearWords Read(WordReader file) => new(file);
}
