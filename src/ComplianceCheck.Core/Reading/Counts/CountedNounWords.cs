using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Counts;

/// <summary>What stands around the noun that is counted (<c>rules/lexicon/counted-nouns.yaml</c>).</summary>
internal sealed class CountedNounWords(WordReader file) : IWordFile<CountedNounWords>
{
    /// <inheritdoc/>
    public static string FileName => "counted-nouns";

    /// <summary>Words that leave the noun what it is.</summary>
    public WordEndings Plain { get; } = file.Endings("plain");

    /// <summary>Qualities, which make a part of it.</summary>
    public WordFinder Qualities { get; } = file.Finder("qualities");

    /// <summary>Other matters that are called alike.</summary>
    public WordFinder OtherMatters { get; } = file.Finder("other-matters");

    /// <summary>Applicants of one sort.</summary>
    public WordFinder Applicants { get; } = file.Finder("applicants");

    /// <summary>Words that name all applicants.</summary>
    public WordFinder AllApplicants { get; } = file.Finder("all-applicants");

    /// <summary>Units of people, who are requests only where they are applicants.</summary>
    public WordEndings PersonUnits { get; } = file.Endings("person-units");

    /// <summary>Ways in which requests come.</summary>
    public WordEndings Channels { get; } = file.Endings("channels");

    /// <summary>Behind the noun: what became of it, or of which there was none.</summary>
    public WordFinder Tails { get; } = file.Finder("tails");

    /// <summary>Between the noun and its number: a part of it.</summary>
    public WordFinder TailParts { get; } = file.Finder("tail-parts");

    /// <summary>What opens a clause on those who had none, or on a case that is only thought of.</summary>
    public WordEndings Conditions { get; } = file.Endings("conditions");

    /// <summary>Behind the noun: those who had none.</summary>
    public WordFinder Holders { get; } = file.Finder("holders");

    /// <summary>Verbs of getting; what stands between them and the noun describes it.</summary>
    public WordFinder Getting { get; } = file.Finder("getting");

    /// <summary>Other bodies.</summary>
    public WordFinder OtherBodies { get; } = file.Finder("other-bodies");

    /// <summary>Superiors; the first character is the sign of their level.</summary>
    public WordFinder Superiors { get; } = file.Finder("superiors");

    /// <inheritdoc/>
    public static CountedNounWords Read(WordReader file) => new(file);
}
