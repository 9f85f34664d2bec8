using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>Chooses the headings of the first level among candidates.</summary>
internal sealed class TopHeadings
{
    // A report of any regime has more parts.
    private const int FewestParts = 3;
    private const double AlikeTitle = 0.8;

    private readonly FlowText flow;
    private readonly IReadOnlyList<string> officialTitles;

    public TopHeadings(FlowText flow, Lexicon lexicon)
    {
        this.flow = flow;
        officialTitles = [.. lexicon.Get<OutlineWords>().Titles.Values];
    }

    /// <summary>The headings, the style that most of them have, and those in that style that count parts of the overview.</summary>
    /// <param name="candidates">What looks like a heading, in the order of the text.</param>
    public (List<Heading> Top, HeadingStyle Style, HashSet<Heading> Nested) Choose(List<Heading> candidates)
    {
        var nested = NestedInOverview(candidates);
        var top = BestStyle([.. candidates.Where(c => !nested.Contains(c) && c is not { IsLoose: true, Form: HeadingForm.RunIn })]);
        if (top.Count == 0 && nested.Count > 0)
        {
            top = [candidates.First(c => c.Ordinal == 1 && c.Roles.Contains(Roles.Overview))];
        }

        var style = top.Count > 0 ? top[0].Style : HeadingStyle.None;
        AddOtherForms(top, style, candidates);
        return (top, style, nested);
    }

    /// <summary>Takes away a table of contents, or a list of the parts a line each: headings with nothing between them, whose first comes again.</summary>
    /// <returns>Where it stands; null where there is none.</returns>
    public static TextRange? DropContents(List<Heading> candidates)
    {
        var first = candidates.FindIndex(c => c is { Ordinal: 1, Form: HeadingForm.OwnLine });
        if (first >= 0)
        {
            var next = first + 1;
            while (next < candidates.Count && candidates[next].Style == candidates[first].Style && candidates[next].Ordinal == candidates[next - 1].Ordinal + 1
                && candidates[next].Range.Start == candidates[next - 1].Range.End)
            {
                next++;
            }

            if (next - first >= FewestParts && candidates.FindIndex(next, c => c.Ordinal == 1 && Likeness.OfHeadings(c.Title, candidates[first].Title) >= AlikeTitle) >= 0)
            {
                var range = new TextRange(candidates[first].Range.Start, candidates[next - 1].Range.End);
                candidates.RemoveRange(first, next - first);
                return range;
            }
        }

        return null;
    }

    // 1、总体情况 and below it 1、主动公开, 2、依申请公开 …: numbers that begin anew count parts of the overview, until a title of the outline stands there.
    private HashSet<Heading> NestedInOverview(List<Heading> candidates)
    {
        var nested = new HashSet<Heading>(ReferenceEqualityComparer.Instance);
        var overview = candidates.FindIndex(c => c.Ordinal == 1 && c.Roles.Contains(Roles.Overview));
        if (overview >= 0)
        {
            var expected = 1;
            foreach (var candidate in candidates.Skip(overview + 1).Where(c => c.Style == candidates[overview].Style))
            {
                if (candidate.Ordinal != expected || officialTitles.Any(t => Likeness.OfHeadings(candidate.Title, t) >= AlikeTitle))
                {
                    break;
                }

                nested.Add(candidate);
                expected++;
            }
        }

        return nested;
    }

    // 1、总体情况 before 二、…, 3、… between 二、 and 四、: a part numbered in another form than the rest.
    private static void AddOtherForms(List<Heading> top, HeadingStyle style, List<Heading> candidates)
    {
        var roles = top.SelectMany(h => h.Roles).ToHashSet(StringComparer.Ordinal);
        var (at, last) = (0, top.Count - 1);
        for (var i = 0; i <= last + 1 && last > 0; i++)
        {
            var (before, after) = (i > 0 ? top[i - 1] : null, i <= last ? top[i] : null);
            var window = new List<Heading>();
            for (; at < candidates.Count && (after is null || candidates[at].Range.Start < after.Range.Start); at++)
            {
                window.Add(candidates[at]);
            }

            var expected = (before?.Ordinal ?? 0) + 1;
            if ((after is null || after.Ordinal == expected + 1) && Slip(window, style, expected, roles) is { } slip)
            {
                top.Add(slip);
                roles.UnionWith(slip.Roles);
            }
        }

        top.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
    }

    // The one that has the number which is missing, says something that no other part says, and counts on from nothing of its own style.
    private static Heading? Slip(List<Heading> window, HeadingStyle style, int expected, HashSet<string> taken) => window.Find(
        c => c.Style != style && c.Ordinal == expected && c.Form == HeadingForm.OwnLine && c.Roles.Count > 0 && !c.Roles.Any(taken.Contains)
            && !window.Exists(o => o.Style == c.Style && o.Ordinal == expected - 1 && o.Range.Start < c.Range.Start));

    private List<Heading> BestStyle(List<Heading> candidates)
    {
        List<Heading> best = [];
        var bestRoles = 1;
        var chains = new List<List<Heading>>();
        foreach (var style in new[] { HeadingStyle.Part, HeadingStyle.Han, HeadingStyle.Parenthesised, HeadingStyle.Arabic })
        {
            var chain = HeadingChain.Best([.. candidates.Where(c => c.Style == style)]);
            var higher = chains.ToArray();
            chains.Add(chain);
            var roles = chain.SelectMany(h => h.Roles).Distinct().Count();
            // What stands inside the parts of another style is of a lower level, however much of it there is.
            if (roles > bestRoles + (best.Count > 0 ? 1 : 0)
                && !Array.Exists(higher, h => h.Count > 0 && h[0].Range.Start < chain[0].Range.Start && h[0] is { Ordinal: 1, Roles.Count: > 0 } first && (first.Form != HeadingForm.Inline || flow.GapBefore(first.Range.Start) != Gap.None)))
            {
                best = chain;
                bestRoles = roles;
            }
        }

        // A single part is an outline too, where nothing better is there.
        return best.Count > 0 ? best : HeadingChain.Best([.. candidates.Where(c => c.Style == HeadingStyle.Han && c.Roles.Count > 0)]);
    }
}
