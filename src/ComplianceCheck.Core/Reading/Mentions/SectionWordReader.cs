using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Mentions;

/// <summary>Tells which sets of words have one in the heading of a section and in the text directly under it.</summary>
internal sealed class SectionWordReader(OutlinedText context)
{
    private readonly MentionSets sets = MentionSets.Of(context.Lexicon);
    private readonly WordHits hits = context.Flow.Hits(MentionSets.Of(context.Lexicon).Finder);

    /// <summary>Names of the sets that have a word in a heading as the source writes it.</summary>
    public IReadOnlyList<string> InHeading(string heading)
    {
        var found = new List<string>();
        Add(sets.Finder.HitsIn(heading), new TextRange(0, heading.Length), found);
        return found;
    }

    /// <summary>Names of the sets that have a word in the body of a section outside the bodies of its sub-sections.</summary>
    public IReadOnlyList<string> Directly(int section)
    {
        var body = context.Outline[section].Body;
        var found = new List<string>();
        var at = body.Start;
        for (var i = section + 1; i < context.Outline.Count && context.Outline[i].Heading.Start < body.End; i++)
        {
            var sub = context.Outline[i];
            if (sub.Heading.Start >= at)
            {
                Add(hits, new TextRange(at, sub.Body.Start), found);
                at = sub.Body.End;
            }
        }

        Add(hits, new TextRange(Math.Min(at, body.End), body.End), found);
        return found;
    }

    // A word inside another counts: a longer word may hold a shorter one of another set.
    private void Add(WordHits hits, TextRange range, List<string> found)
    {
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
    }
}
