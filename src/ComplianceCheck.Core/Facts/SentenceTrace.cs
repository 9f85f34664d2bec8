using ComplianceCheck.Documents.Model;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Facts;

/// <summary>Why a sentence or heading was read as it was.</summary>
public sealed record SentenceTrace
{
    /// <summary>Where it stands; the quote is the sentence.</summary>
    public required Place Place { get; init; }

    /// <summary>The words of the lexicon that stand in it, in its order.</summary>
    public IReadOnlyList<TracedWord> Words { get; init; } = [];

    /// <summary>What was read from it.</summary>
    public IReadOnlyList<TracedFact> Read { get; init; } = [];

    /// <summary>The rules by which it was read.</summary>
    public IReadOnlyList<TracedDecision> Decided { get; init; } = [];

    /// <summary>What in it was not read, and why.</summary>
    public IReadOnlyList<TracedDecision> PassedOver { get; init; } = [];
}

/// <summary>A word of the lexicon that stands in a sentence.</summary>
/// <param name="Entry">File and key, such as <c>counts/negations</c>.</param>
/// <param name="Word">The word.</param>
public sealed record TracedWord(string Entry, string Word);

/// <summary>A fact that was read from a sentence.</summary>
/// <param name="Fact">What kind of fact, by the name it has among the facts: <c>counts</c>, <c>periods</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record TracedFact(string Fact, string Text);

/// <summary>A decision of a reader.</summary>
/// <param name="Key">Its key, such as <c>counts.not-a-statement</c>.</param>
/// <param name="Quote">The words that it was about, as the report writes them.</param>
/// <param name="Text">What was decided, in both languages.</param>
public sealed record TracedDecision(string Key, string Quote, LocalizedText Text);
