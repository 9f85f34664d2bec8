using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Counts;

/// <summary>The topics of a heading, for a text below it that says no more than “无” or “没有相关情况”.</summary>
internal static class HeadingTopics
{
    /// <summary>The topics that a heading names, as though they were named in the text; without such words the topic of its role.</summary>
    /// <param name="section">The section.</param>
    /// <param name="title">Its heading, folded.</param>
    /// <param name="topics">All topics.</param>
    public static List<TopicMention> Of(OutlineSection section, string title, TopicBook topics)
    {
        var mentions = new List<TopicMention>();
        topics.Find(title, topics.Finder.HitsIn(title), new TextRange(0, title.Length), section.Roles, mentions);
        var named = mentions.Select(m => m.Topic).Distinct().Where(t => !t.NumbersOnly).ToList();
        if (named.Count == 0)
        {
            named.AddRange(section.Roles.Select(topics.OfRole).OfType<Topic>());
        }

        // “因政府信息公开申请行政复议”: the heading's own modifiers are no topics.
        if ((section.Roles.Contains(Roles.ReviewLitigation) || section.Roles.Contains(Roles.Fees)) && !section.Roles.Contains(Roles.OnRequest))
        {
            named.RemoveAll(t => t.Family == "requests");
        }

        return [.. named.Select(t => new TopicMention(t, section.Heading.Start, section.Heading.Start))];
    }
}
