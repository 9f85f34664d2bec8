namespace ComplianceCheck.Language;

/// <summary>A sentence and its clauses. Sentences end at 。；！？ and at paragraph ends, clauses at commas as well.</summary>
internal readonly record struct Sentence(TextRange Range, ClauseList Clauses)
{
    /// <summary>Cuts a range of the text into sentences.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="range">The range.</param>
    public static SentenceList In(FlowText flow, TextRange range) => new(flow, [range]);
}
