using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Mentions;

/// <summary>Tells which sets of words have one in the heading of a section and in the text directly under it.</summary>
internal sealed class SectionWordReader(ReadingContext context)
{
    private readonly MentionSets sets = MentionSets.Of(context.Lexicon);
    private readonly WordHits hits = context.Flow.Hits(MentionSets.Of(context.Lexicon).Finder);

    /// <summary>Names of the sets that have a word in the heading.</summary>
    public IReadOnlyList<string> InHeading(int section) => In(context.Outline[section].Heading);

    /// <summary>Names of the sets that have a word under the heading, before the first sub-section.</summary>
    public IReadOnlyList<string> Directly(int section)
    {
        var body = context.Outline[section].Body;
        var next = section + 1 < context.Outline.Count ? context.Outline[section + 1].Heading.Start : body.End;
        return In(body with { End = Math.Max(body.Start, Math.Min(body.End, next)) });
    }

    // A word inside another counts: a longer word may hold a shorter one of another set.
    private List<string> In(TextRange range)
    {
        var found = new List<string>();
        foreach (var hit in hits.From(range))
        {
            if (hit.End <= range.End)
            {
                foreach (var set in sets.Of(hit))
                {
                    if (!found.Contains(sets.Names[set]))
                    {
                        found.Add(sets.Names[set]);
                    }
                }
            }
        }

        return found;
    }
}
