namespace ComplianceCheck.Reading.Outline;

/// <summary>Chooses the headings of one level among candidates: those that, in order, make the most likely sequence of numbers.</summary>
internal static class HeadingChain
{
    private const int Most = 2000;

    // Stands for the number of a heading that has none.
    private const int None = -1;

    // What speaks most against two headings in a row.
    private const double Against = -2.5;

    /// <summary>The best sequence.</summary>
    public static List<Heading> Best(IReadOnlyList<Heading> candidates)
    {
        // Far more than any report has; a text of nothing but numbers shall not cost the square of its length.
        var count = Math.Min(candidates.Count, Most);

        // Where headings have lines of their own, numbers inside paragraphs belong to lists.
        var ownLines = candidates.Take(count).Count(c => c.Form == HeadingForm.OwnLine && c.Roles.Count > 0) >= 3;
        var best = new double[count];
        var from = new int[count];
        var ordinals = new int[count];
        var top = -1;
        for (var i = 0; i < count; i++)
        {
            ordinals[i] = candidates[i].Ordinal ?? None;
            var own = candidates[i].Score - (ownLines && candidates[i].Form != HeadingForm.OwnLine ? 5 : 0);
            best[i] = own + Start(ordinals[i]);
            from[i] = -1;
            for (var j = 0; j < i; j++)
            {
                var score = best[j] + own + Step(ordinals[j], ordinals[i]);
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

    private static double Start(int ordinal) => ordinal switch
    {
        1 => 2,
        2 => 0,
        _ => -1,
    };

    private static double Step(int before, int after) => before == None || after == None ? Against : (after - before) switch
    {
        1 => 2,
        2 => 0,
        > 2 => -1,
        0 => -2,
        _ => Against,
    };
}
