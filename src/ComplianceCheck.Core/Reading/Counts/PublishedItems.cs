using ComplianceCheck.Reading.Text;

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
    public static bool AreCountedBy(ClauseNumber number, string text, TextRange clause, CountWords words)
    {
        var before = text[clause.Start..number.Range.Start];
        var after = text[number.Range.End..clause.End];
        var isRemark = before.EndsWith('(') && after.StartsWith(')');
        return !isRemark && !CountWords.Any(before, words.Received) && !IsOfKinds(number, text, after, words)
            && !words.NotItems.Any(w => before.TrimEnd(words.CountVerbs).EndsWith(w, StringComparison.Ordinal));
    }

    // Behind 个, 项 and the like a noun says what was counted; 一项 and 一次 in running words count nothing.
    private static bool IsOfKinds(ClauseNumber number, string text, string after, CountWords words) =>
        words.KindUnits.Contains(number.Unit) && after.Length > 0 && char.IsLetter(after[0])
        && (text[number.Range.Start] == '一' || !words.Items.Any(w => after.StartsWith(w, StringComparison.Ordinal)));
}
