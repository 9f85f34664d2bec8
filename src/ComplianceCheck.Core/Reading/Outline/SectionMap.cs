using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>
/// Tells for any place of a text the section it stands in. The starts and ends of sections cut the text into stretches; what is asked of
/// one is worked out once, because readers ask for every sentence.
/// </summary>
internal sealed class SectionMap
{
    private static readonly string[] LeadIn = [Roles.LeadIn];

    private readonly FlowText flow;
    private readonly IReadOnlyList<OutlineSection> outline;
    private readonly string?[] names;

    // Where a new stretch begins; the first begins before all of them.
    private readonly int[] bounds;
    private readonly Stretch?[] stretches;

    // The sections around each stretch, outer first, one stretch after another, and where those of each end.
    private readonly List<int> around = [];
    private readonly int[] ends;

    /// <summary>Prepares an outline.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="outline">Sections in reading order, every level.</param>
    public SectionMap(FlowText flow, IReadOnlyList<OutlineSection> outline)
    {
        this.flow = flow;
        this.outline = outline;
        names = new string?[outline.Count];
        bounds = new int[2 * outline.Count];
        for (var i = 0; i < outline.Count; i++)
        {
            bounds[2 * i] = outline[i].Heading.Start;
            bounds[(2 * i) + 1] = outline[i].Body.End;
        }

        Array.Sort(bounds);
        stretches = new Stretch?[bounds.Length + 1];
        ends = new int[stretches.Length];
        FindSurroundings();
    }

    /// <summary>The innermost section whose heading or body holds <paramref name="index"/>; null before the first.</summary>
    public OutlineSection? SectionAt(int index) => At(index) is { Section: >= 0 and var section } ? outline[section] : null;

    /// <summary>Roles of the sections around <paramref name="index"/>, inner first; <c>lead-in</c> before the first section.</summary>
    public IReadOnlyList<string> RolesAt(int index) => At(index).Roles;

    /// <summary>The heading of the section at <paramref name="index"/> as the source writes it; empty where there is none.</summary>
    public string NameAt(int index) =>
        At(index) is { Section: >= 0 and var section } ? names[section] ??= flow.Quote(outline[section].Heading).Trim() : "";

    private Stretch At(int index)
    {
        // Of several bounds at one place the last begins the stretch.
        var (low, high) = (0, bounds.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = bounds[middle] <= index ? (middle + 1, high) : (low, middle);
        }

        return stretches[low] ??= Read(low);
    }

    // In one walk over the text, since there may be as many sections as lines.
    private void FindSurroundings()
    {
        var open = new List<int>();
        var next = 0;
        for (var i = 0; i < bounds.Length; i++)
        {
            while (next < outline.Count && outline[next].Heading.Start <= bounds[i])
            {
                open.Add(next++);
            }

            for (var j = open.Count - 1; j >= 0; j--)
            {
                if (outline[open[j]].Body.End <= bounds[i])
                {
                    open.RemoveAt(j);
                }
            }

            around.AddRange(open);
            ends[i + 1] = around.Count;
        }
    }

    private Stretch Read(int stretch)
    {
        var first = stretch == 0 ? 0 : ends[stretch - 1];
        return (ends[stretch] - first) switch
        {
            0 => new Stretch(-1, LeadIn),
            1 => new Stretch(around[first], outline[around[first]].Roles),
            _ => new Stretch(around[ends[stretch] - 1], RolesOf(around[first..ends[stretch]].ConvertAll(s => outline[s]))),
        };
    }

    private static List<string> RolesOf(List<OutlineSection> sections)
    {
        var roles = new List<string>();
        foreach (var section in sections.OrderByDescending(s => s.Level))
        {
            foreach (var role in section.Roles)
            {
                if (!roles.Contains(role))
                {
                    roles.Add(role);
                }
            }
        }

        return roles;
    }

    private sealed record Stretch(int Section, IReadOnlyList<string> Roles);
}
