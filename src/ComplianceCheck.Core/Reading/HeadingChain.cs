namespace ComplianceCheck.Reading;

/// <summary>Chooses the headings of one level among candidates: those that, in order, make the most likely sequence of numbers.</summary>
internal static class HeadingChain
{
    private const int Most = 2000;

    /// <summary>The best sequence.</summary>
    public static List<Heading> Best(IReadOnlyList<Heading> candidates)
    {
        // Far more than any report has; a text of nothing but numbers shall not cost the square of its length.
        candidates = [.. candidates.Take(Most)];

        // Where headings have lines of their own, numbers inside paragraphs belong to lists.
        var ownLines = candidates.Count(c => c.Form == HeadingForm.OwnLine && c.Roles.Count > 0) >= 3;
        var best = new double[candidates.Count];
        var from = new int[candidates.Count];
        var top = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            var own = candidates[i].Score - (ownLines && candidates[i].Form != HeadingForm.OwnLine ? 5 : 0);
            best[i] = own + Start(candidates[i].Ordinal);
            from[i] = -1;
            for (var j = 0; j < i; j++)
            {
                var score = best[j] + own + Step(candidates[j].Ordinal, candidates[i].Ordinal);
                if (score > best[i])
                {
                    best[i] = score;
                    from[i] = j;
                }
            }

            if (top < 0 || best[i] > best[top])
            {
                top = i;
            }
        }

        var chain = new List<Heading>();
        for (var i = top; i >= 0; i = from[i])
        {
            chain.Add(candidates[i]);
        }

        chain.Reverse();
        return chain;
    }

    private static double Start(int? ordinal) => ordinal switch
    {
        1 => 2,
        2 => 0,
        _ => -1,
    };

    private static double Step(int? before, int? after) => (after - before) switch
    {
        1 => 2,
        2 => 0,
        > 2 => -1,
        0 => -2,
        _ => -2.5,
    };
}
