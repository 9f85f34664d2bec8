using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Mentions;

/// <summary>Finds where words of the sets in <c>rules/lexicon/mentions.yaml</c> stand.</summary>
internal static class WordMentionReader
{
    private const int MostInASection = 3;

    /// <summary>The first few mentions of each set in each section, in reading order; the quote is the clause. Headings do not count.</summary>
    public static IReadOnlyList<WordMention> Read(OutlinedText context)
    {
        var sets = MentionSets.Of(context.Lexicon);
        var hits = context.Flow.Hits(sets.Finder).All;
        var counts = new Dictionary<int, byte[]>();
        var mentions = new List<WordMention>();
        var next = 0;
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Range.Start < context.Title.End)
            {
                continue;
            }

            next = FirstFrom(hits, next, sentence.Range.Start);
            if (next == hits.Length || hits[next].Start >= sentence.Range.End)
            {
                continue;
            }

            var section = context.SectionAt(sentence.Range.Start)?.Heading.Start ?? -1;
            if (!counts.TryGetValue(section, out var count))
            {
                counts[section] = count = new byte[sets.Names.Count];
            }

            IReadOnlyList<string>? roles = null;
            foreach (var clause in sentence.Clauses)
            {
                next = FirstFrom(hits, next, clause.Start);
                var seen = 0UL;
                Place? place = null;

                // Words inside others count: a longer word may hold a shorter one of another set.
                for (; next < hits.Length && hits[next].Start < clause.End; next++)
                {
                    if (hits[next].End > clause.End)
                    {
                        continue;
                    }

                    foreach (var set in sets.Of(hits[next]))
                    {
                        if (count[set] < MostInASection && (seen & (1UL << set)) == 0)
                        {
                            seen |= 1UL << set;
                            count[set]++;
                            roles ??= context.RolesAt(sentence.Range.Start);
                            mentions.Add(new WordMention(sets.Names[set], roles, place ??= context.PlaceOf(clause)));
                        }
                    }
                }
            }
        }

        return mentions;
    }

    private static int FirstFrom(ReadOnlySpan<WordHit> hits, int next, int start)
    {
        while (next < hits.Length && hits[next].Start < start)
        {
            next++;
        }

        return next;
    }
}
