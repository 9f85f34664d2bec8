using ComplianceCheck.Documents.Model;
using ComplianceCheck.InventedReports.Faults;
using ComplianceCheck.InventedReports.Forms;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>Where a report differs from the same report without the mistake.</summary>
internal sealed class Change
{
    private readonly IReadOnlyList<Spot> right;

    /// <summary>Whether a finding may be without a place.</summary>
    private readonly bool pointsNowhere;

    private Change(IReadOnlyList<Spot> right, bool isGap, bool pointsNowhere, string words)
    {
        this.right = right;
        this.pointsNowhere = pointsNowhere;
        IsGap = isGap;
        Words = words;
    }

    /// <summary>Whether something is only left out.</summary>
    public bool IsGap { get; }

    /// <summary>What stands there now, and else what stood there.</summary>
    public string Words { get; }

    public static Change Between(Rendering sound, Rendering spoilt, Fault fault)
    {
        var changed = spoilt.Spots.Where(s => !sound.Spots.TryGetValue(s.Key, out var before) || before.Text != s.Value.Text).Select(s => s.Value).ToList();
        var gone = sound.Spots.Where(s => !spoilt.Spots.ContainsKey(s.Key)).ToList();
        var right = changed.Concat(spoilt.Spots.Where(s => fault.Near(s.Key)).Select(s => s.Value)).ToList();
        if (fault.IsGap)
        {
            right.AddRange(changed.Select(c => Heading(spoilt, c)).OfType<Spot>());
        }

        if (gone.Count > 0)
        {
            right.AddRange(spoilt.Spots.Where(s => IsBeside(s.Key, sound, [.. gone.Select(g => g.Key)])).Select(s => s.Value));
        }

        var words = changed.Count > 0 ? string.Join(" ", changed.Select(c => c.Text).Take(4)) : gone.Count > 0 ? "− " + gone[0].Value.Text : "";
        var isGap = fault.IsGap || (changed.Count == 0 && gone.Count > 0);
        return new Change(right, isGap, isGap || gone.Count > 0 || changed.Any(c => c.Text.Length == 0), words);
    }

    /// <summary>Whether a finding there is at the right place. What is missing stands nowhere: nothing can be pointed at, or what is around the gap.</summary>
    public bool Holds(Place? place) => place is null ? pointsNowhere : right.Any(s => At(s, place));

    /// <summary>What is left of the same paragraph, part or table; a heading, the title and the list of parts for a part that is gone.</summary>
    private static bool IsBeside(string key, Rendering sound, HashSet<string> gone)
    {
        if (key is "title" or "parts")
        {
            return true;
        }

        if (!sound.Spots.TryGetValue(key, out var spot))
        {
            return false;
        }

        var holes = gone.Select(g => sound.Spots[g]).ToList();
        if (key.StartsWith("heading:", StringComparison.Ordinal))
        {
            // The heading above the gap, or any where a whole part is gone.
            return gone.Any(g => g.StartsWith("heading:", StringComparison.Ordinal)) || holes.Any(h => Heading(sound, h) == spot);
        }

        return holes.Any(h => h.Table > 0 ? h.Table == spot.Table : spot.Table == 0 && Heading(sound, h) == Heading(sound, spot));
    }

    private static Spot? Heading(Rendering report, Spot spot) => report.Spots.Where(s => s.Key.StartsWith("heading:", StringComparison.Ordinal) && spot.Paragraph > 0
        && s.Value.Paragraph <= spot.Paragraph).OrderByDescending(s => s.Value.Paragraph).Select(s => s.Value).FirstOrDefault();

    private static bool At(Spot spot, Place place)
    {
        if (place.Table is { } table && spot.Table > 0 && place.Cell is not null)
        {
            return spot.Table == table && spot.Row == place.Row && spot.Column == place.Cell;
        }

        if (place.Line is { } line && spot.Line > 0)
        {
            // Lines of a broken paragraph are near enough to each other.
            return spot.Line <= line && line <= spot.LastLine && (spot.Table > 0 || spot.IsBroken || Overlaps(spot, place));
        }

        return spot.Paragraph > 0 && spot.Paragraph == place.Paragraph && Overlaps(spot, place);
    }

    /// <summary>Where only the paragraph is known, any of it will do.</summary>
    private static bool Overlaps(Spot spot, Place place) => place.Offset is not { } offset || (offset < spot.End && offset + place.Quote.Length > spot.Start);
}
