using System.Buffers;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Tracing;

namespace ComplianceCheck.Reading.Counts;

/// <summary>Tells the topics that a clause states something of from those that only describe another one.</summary>
internal static class MentionGroups
{
    private static readonly SearchValues<char> ListSigns = SearchValues.Create("、,和及与或以暨/;");

    /// <summary>Finds the topics that are objects of the clause.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">All namings in the clause, in order.</param>
    /// <param name="numbers">The numbers of the clause; a number between two namings keeps them apart.</param>
    /// <param name="objects">Where to put them.</param>
    /// <param name="trace">Collects what is decided; null where nobody asks.</param>
    public static void FindObjects(string text, List<TopicMention> mentions, List<ClauseNumber> numbers, List<TopicMention> objects, ReadingTrace? trace)
    {
        objects.Clear();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (i == 0 || !IsOfTopicBefore(text, mentions[i - 1], mentions[i], numbers))
            {
                objects.Add(mentions[i]);
            }
            else
            {
                trace?.PassedOver(new TextRange(mentions[i].Start, mentions[i].End), "counts.goes-on-with-topic");
            }
        }

        if (objects.Count < 2)
        {
            return;
        }

        var costs = false;
        var (next, isKept) = (objects[^1], true);
        for (var i = objects.Count - 2; i >= 0; i--)
        {
            var mention = objects[i];
            var link = Link(text, mention, next, numbers);
            isKept = link switch
            {
                LinkKind.Modifies => false,
                LinkKind.Coordinate => isKept,
                _ => true,
            };

            // “诉讼、复议方面的费用”: what the cases cost is neither a case nor a fee of the report.
            costs |= link == LinkKind.Modifies && mention.Topic.Family == "cases" && next.Topic.Family == "fees";
            if (!isKept)
            {
                trace?.PassedOver(new TextRange(mention.Start, mention.End), "counts.describes-topic");
                objects.RemoveAt(i);
            }

            next = mention;
        }

        if (costs)
        {
            trace?.PassedOver(new TextRange(mentions[0].Start, mentions[^1].End), "counts.cost-of-cases");
            objects.RemoveAll(static m => m.Topic.Family == "fees");
        }
    }

    /// <summary>True where a list sign stands between a number and a topic after it, so that the number is of something before.</summary>
    public static bool IsListed(string text, ClauseNumber number, TopicMention mention) =>
        text.AsSpan(number.Range.End, mention.Start - number.Range.End).ContainsAny('(', '含') || IsListSignIn(text, number.Range.End, mention.Start);

    // A topic whose word only goes on with the one before it.
    private static bool IsOfTopicBefore(string text, TopicMention before, TopicMention mention, List<ClauseNumber> numbers)
    {
        var distance = mention.Start - before.End;
        var isOf = mention.Topic.Name switch
        {
            // “行政复议的申请”: what was applied for is the review.
            "requests" when before.Topic.Family == "cases" => distance <= 6,

            // “不予公开的申请”: the refused ones.
            "requests" when before.Topic.Name == "non-disclosure" => distance == 1 && text[before.End] == '的',

            // “办结申请81件”: the figure is of the answers.
            "requests" when before.Topic.Name == Topics.Answers => distance <= 8,

            // “结转下年度继续办理的申请”: those carried, and not the ones received.
            "requests" when before.Topic.IsCarried => distance <= 12 && !ClauseNumber.IsAnyIn(numbers, before.End, mention.Start),

            // “作出不予公开的答复”, “顺延到下年度答复”: an answer of that sort, and no other.
            "answers" => (before.Topic.Name == "non-disclosure" || before.Topic.IsCarried) && distance <= 4 && !ClauseNumber.IsAnyIn(numbers, before.End, mention.Start),

            // “减免复印费”: the fee is what was waived, and none that was taken.
            "fees" => before.Topic.Name == Topics.FeeWaivers && distance <= 2 && !ClauseNumber.IsAnyIn(numbers, before.End, mention.Start),
            _ => false,
        };
        return isOf && !IsListSignIn(text, before.End, mention.Start);
    }

    private static LinkKind Link(string text, TopicMention first, TopicMention second, List<ClauseNumber> numbers)
    {
        if (ClauseNumber.IsAnyIn(numbers, first.End, second.Start))
        {
            return LinkKind.Apart;
        }

        if (first.Topic.Family == second.Topic.Family && first.Topic.Name != Topics.Requests && second.Topic.Name != Topics.Answers)
        {
            return LinkKind.Coordinate;
        }

        // “受理的5件申请均按期答复”: the number is of the requests.
        if (first.Topic.Name == Topics.Requests && second.Topic.Name == Topics.Answers && numbers.Exists(n => n.Range.End <= first.Start && first.Start - n.Range.End <= 8))
        {
            return LinkKind.Coordinate;
        }

        // A verb of its own after the list sign begins a new statement; either way both are stated.
        return IsListSignIn(text, first.End, second.Start) || first.Topic.Name == second.Topic.Name ? LinkKind.Coordinate : LinkKind.Modifies;
    }

    private static bool IsListSignIn(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var skipped = text.AsSpan(at, end - at).IndexOfAny(ListSigns);
            if (skipped < 0)
            {
                return false;
            }

            at += skipped;
            if (!IsInsideWord(text, at))
            {
                return true;
            }
        }

        return false;
    }

    // “1件因涉及个人隐私不予公开”: the sign is a part of a word.
    private static bool IsInsideWord(string text, int at) => text[at] switch
    {
        '及' => (at > 0 && text[at - 1] == '涉') || (at + 1 < text.Length && text[at + 1] == '时'),
        '与' => at > 0 && text[at - 1] == '参',
        _ => false,
    };

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
