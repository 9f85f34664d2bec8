namespace ComplianceCheck.Reading.Counts;

/// <summary>Tells the topics that a clause states something of from those that only describe another one.</summary>
internal static class MentionGroups
{
    private static readonly System.Buffers.SearchValues<char> ListSigns = System.Buffers.SearchValues.Create("、,和及与或以暨/;");

    /// <summary>The topics that are objects of the clause.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">All namings in the clause, in order.</param>
    /// <param name="numbers">The numbers of the clause; a number between two namings keeps them apart.</param>
    public static List<TopicMention> Objects(string text, List<TopicMention> mentions, List<ClauseNumber> numbers)
    {
        mentions = [.. mentions.Where((m, i) => !(i > 0 && (IsGeneric(text, mentions[i - 1], m) || IsWaived(text, mentions[i - 1], m) || IsAnswered(text, mentions[i - 1], m) || IsCarried(text, mentions[i - 1], m, numbers))))];
        var keep = new bool[mentions.Count];
        var costs = false;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (i == mentions.Count - 1)
            {
                keep[i] = true;
                continue;
            }

            var link = Link(text, mentions[i], mentions[i + 1], numbers);
            keep[i] = link switch
            {
                LinkKind.Modifies => false,
                LinkKind.Coordinate => keep[i + 1],
                _ => true,
            };

            // “诉讼、复议方面的费用”: what the cases cost is neither a case nor a fee of the report.
            if (link == LinkKind.Modifies && mentions[i].Topic.Family == "cases" && mentions[i + 1].Topic.Family == "fees")
            {
                costs = true;
            }
        }

        return [.. mentions.Where((m, i) => keep[i] && !(costs && m.Topic.Family == "fees"))];
    }

    // “行政复议的申请”: what was applied for is the review.
    private static bool IsGeneric(string text, TopicMention before, TopicMention mention) =>
        mention.Topic.Name == "requests" && before.Topic.Family == "cases" && mention.Start - before.End <= 6
        && text.AsSpan(before.End, mention.Start - before.End).IndexOfAny(ListSigns) < 0;

    // “减免复印费”: the fee is what was waived, and none that was taken.
    private static bool IsWaived(string text, TopicMention before, TopicMention mention) =>
        before.Topic.Name == "fee-waivers" && mention.Topic.Name == "fees" && mention.Start - before.End <= 2
        && text.AsSpan(before.End, mention.Start - before.End).IndexOfAny(ListSigns) < 0;

    // “办结申请81件”: the figure is of the answers.
    private static bool IsAnswered(string text, TopicMention before, TopicMention mention) =>
        before.Topic.Name == "answers" && mention.Topic.Name == "requests" && mention.Start - before.End <= 8
        && text.AsSpan(before.End, mention.Start - before.End).IndexOfAny(ListSigns) < 0;

    /// <summary>True where a list sign stands between a number and a topic after it, so that the number is of something before.</summary>
    public static bool IsListed(string text, ClauseNumber number, TopicMention mention) =>
        text.AsSpan(number.Range.End, mention.Start - number.Range.End).IndexOfAny(ListSigns) >= 0;

    // “结转下年度继续办理的申请”: those carried, and not the ones received.
    private static bool IsCarried(string text, TopicMention before, TopicMention mention, List<ClauseNumber> numbers) =>
        mention.Topic.Name == "requests" && before.Topic.IsCarried && mention.Start - before.End <= 12
        && text.AsSpan(before.End, mention.Start - before.End).IndexOfAny(ListSigns) < 0
        && !numbers.Exists(n => n.Range.Start >= before.End && n.Range.End <= mention.Start);

    private static LinkKind Link(string text, TopicMention first, TopicMention second, List<ClauseNumber> numbers)
    {
        if (numbers.Exists(n => n.Range.Start >= first.End && n.Range.End <= second.Start))
        {
            return LinkKind.Apart;
        }

        var between = text.AsSpan(first.End, second.Start - first.End);
        if (first.Topic.Family == second.Topic.Family && first.Topic.Name != "requests" && second.Topic.Name != "answers")
        {
            return LinkKind.Coordinate;
        }

        if (between.IndexOfAny(ListSigns) >= 0)
        {
            // A verb of its own after the list sign begins a new statement; either way both are stated.
            return LinkKind.Coordinate;
        }

        return first.Topic.Name == second.Topic.Name ? LinkKind.Coordinate : LinkKind.Modifies;
    }

    private enum LinkKind
    {
        /// <summary>Each is stated for itself.</summary>
        Apart,

        /// <summary>Members of one list.</summary>
        Coordinate,

        /// <summary>The first describes the second.</summary>
        Modifies,
    }
}
