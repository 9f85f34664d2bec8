using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Counts;

/// <summary>Tells numbers of items made public from numbers of what is counted beside them.</summary>
internal static class PublishedItems
{
    /// <summary>
    /// False where a number is of something else than what was made public: “设立了1个受理点”, “召开会议1次”, “一项基本制度”, “公众号(1个)”.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause of the number.</param>
    /// <param name="words">The words.</param>
    /// <param name="hits">Where they stand.</param>
    public static bool AreCountedBy(ClauseNumber number, string text, TextRange clause, CountWords words, Func<WordFinder, WordHits> hits)
    {
        var before = text.AsSpan(clause.Start, number.Range.Start - clause.Start);
        var after = text.AsSpan(number.Range.End, clause.End - number.Range.End);
        var isRemark = before is [.., '('] && after is [')', ..];
        return !isRemark && !hits(words.Received).Any(new TextRange(clause.Start, number.Range.Start)) && !IsOfKinds(number, text, after, words)
            && words.NotItems.EndOf(before.TrimEnd(words.CountVerbs)) == 0;
    }

    // Behind 个, 项 and the like a noun says what was counted; 一项 and 一次 in running words count nothing.
    private static bool IsOfKinds(ClauseNumber number, string text, ReadOnlySpan<char> after, CountWords words) =>
        after.Length > 0 && char.IsLetter(after[0]) && words.KindUnits.Holds(number.Unit)
        && (text[number.Range.Start] == '一' || words.Items.StartOf(after) == 0);
}
