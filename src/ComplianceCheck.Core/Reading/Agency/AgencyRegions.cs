using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Regions;

namespace ComplianceCheck.Reading.Agency;

/// <summary>
/// Finds the province, prefecture and county of a body. Its name's own words come first; other words only decide between
/// places of the same name, or stand in where the name has no place. In doubt the answer is shorter, never a guess.
/// </summary>
internal sealed class AgencyRegions
{
    private const int LongestText = 120;

    private readonly RegionNames names;
    private readonly AgencyKinds kinds;
    private readonly CharacterFolding folding;
    private readonly PlaceWords words;

    private AgencyRegions(Lexicon lexicon)
    {
        names = RegionNames.Of(lexicon);
        kinds = AgencyKinds.Of(lexicon);
        words = lexicon.Get<PlaceWords>();
        folding = lexicon.Get<CharacterFolding>();
    }

    /// <summary>The book of a lexicon.</summary>
    public static AgencyRegions Of(Lexicon lexicon) => lexicon.Part(l => new AgencyRegions(l));

    /// <summary>Province, prefecture and county of a body, as far as known.</summary>
    /// <param name="agencyName">Its name.</param>
    /// <param name="otherWords">What else may tell its place: local regulations it cites, addresses, the publisher.</param>
    public IReadOnlyList<string> Resolve(string agencyName, IEnumerable<string> otherWords)
    {
        var name = Fold(agencyName);
        var found = Read(name);
        if (found.Nodes.Count == 1 && !found.IsWeak)
        {
            return found.Nodes[0].Path;
        }

        if (found.Nodes.Count == 0 && kinds.IsCentral(name))
        {
            return [];
        }

        var witnesses = otherWords.Select(w => Witnesses(Fold(w))).ToList();
        return found.Nodes.Count == 0
            ? Common([.. witnesses.SelectMany(w => w)], preferDeepest: true)
            : Decide(found, witnesses);
    }

    /// <summary>Length of the places that a folded name begins with; 0 where there are none.</summary>
    public int PlaceLength(string name) => Read(name).End;

    private static IReadOnlyList<string> Decide(Reading found, List<List<Region>> witnesses)
    {
        var scores = found.Nodes.Select(n => witnesses.Sum(w => w.Select(x => Support(n, x)).DefaultIfEmpty(0).Max())).ToList();
        var best = scores.Max();
        return best == 0 && found.IsWeak ? [] : Common([.. found.Nodes.Where((_, i) => scores[i] == best)], preferDeepest: false);
    }

    private static int Support(Region candidate, Region witness) =>
        candidate.IsWithin(witness) || witness.IsWithin(candidate) ? Math.Min(candidate.Path.Count, witness.Path.Count) : 0;

    /// <summary>What all places share; the deepest of them where each lies in the one before.</summary>
    private static IReadOnlyList<string> Common(List<Region> nodes, bool preferDeepest)
    {
        if (nodes.Count == 0)
        {
            return [];
        }

        var deepest = nodes.MaxBy(n => n.Path.Count)!;
        if (preferDeepest && nodes.TrueForAll(deepest.IsWithin))
        {
            return deepest.Path;
        }

        var shared = nodes.Min(n => n.Path.Count);
        while (shared > 0 && !nodes.TrueForAll(n => n.Path.Take(shared).SequenceEqual(nodes[0].Path.Take(shared))))
        {
            shared--;
        }

        return [.. nodes[0].Path.Take(shared)];
    }

    private string Fold(string text) => folding.Fold(text[..Math.Min(text.Length, LongestText)]);

    private List<Region> Witnesses(string word)
    {
        var result = new List<Region>();
        for (var at = 0; at < word.Length; at++)
        {
            if ((at == 0 || word[at - 1] is '《' or ':' or '(' or '"' or ',') && Read(word, at) is { Nodes.Count: 1, IsWeak: false } found)
            {
                result.Add(found.Nodes[0]);
            }
        }

        return result;
    }

    private Reading Read(string text, int start = 0)
    {
        var at = start;
        while (words.BeforePlace.StartOf(text.AsSpan(at)) is var skipped and > 0)
        {
            at += skipped;
        }

        var result = First(text, at);
        var end = result.End;
        while (result.Nodes.Count > 0 && end < text.Length)
        {
            if (Within(result.Nodes, text, end) is { Nodes.Count: > 0 } next)
            {
                result = next;
                end = next.End;
            }
            else if (text[end] == '(')
            {
                end++;
            }
            else if (words.Zones.StartOf(text.AsSpan(end)) is var zone and > 0)
            {
                end += zone;
            }
            else
            {
                break;
            }
        }

        return result;
    }

    private Reading First(string text, int at)
    {
        var nodes = names.FullAt(text, at, out var length);
        if (nodes.Count > 0)
        {
            // 城区, 东区 are words of their own as well.
            var weak = length == 2 && text[at + 1] == '区';
            return weak && words.NotAfterWeak.StartOf(text.AsSpan(at + length)) > 0 ? Reading.Nothing : new(Current(nodes), at + length, weak);
        }

        nodes = names.ShortAt(text, at, out length);
        if (nodes.Count == 0 || words.NeverShort.Holds(text.AsSpan(at, length)))
        {
            return Reading.Nothing;
        }

        var result = new Reading(Current(Largest(nodes)), at + length, false);
        if (Within(result.Nodes, text, result.End).Nodes.Count > 0)
        {
            return result;
        }

        // A street may be named after a distant city: 南京东路街道办事处.
        var kind = kinds.KindOf(text);
        return words.NotAfterShort.StartOf(text.AsSpan(result.End)) > 0
            || kind == AgencyKind.Township
            || (kind is AgencyKind.Other or AgencyKind.Unknown && result.Nodes.Any(n => n.Path.Count == 3))
            ? Reading.Nothing
            : result;
    }

    private Reading Within(IReadOnlyList<Region> outer, string text, int at)
    {
        var inner = Inside(outer, names.FullAt(text, at, out var length));
        if (inner.Count == 0)
        {
            inner = Inside(outer, names.ShortAt(text, at, out length));
            if (inner.Count == 0
                || words.NeverShort.Holds(text.AsSpan(at, length))
                || words.NotAfterShort.StartOf(text.AsSpan(at + length)) > 0
                || words.Zones.StartOf(text.AsSpan(at + length)) > 0
                || kinds.KindOf(text) == AgencyKind.Township)
            {
                return Reading.Nothing;
            }
        }

        return new(Current(inner), at + length, false);
    }

    private static IReadOnlyList<Region> Inside(IReadOnlyList<Region> outer, IReadOnlyList<Region> nodes) =>
        nodes.Count == 0 ? nodes : [.. nodes.Where(n => outer.Any(o => n != o && n.IsWithin(o)))];

    private static List<Region> Largest(IReadOnlyList<Region> nodes) =>
        [.. nodes.Where(n => !nodes.Any(o => o != n && n.IsWithin(o)))];

    /// <summary>Without former places that have a successor of the name in their province.</summary>
    private static IReadOnlyList<Region> Current(IReadOnlyList<Region> nodes) =>
        nodes.Any(n => n.IsFormer) ? [.. nodes.Where(n => !n.IsFormer || !nodes.Any(o => !o.IsFormer && o.Path[0] == n.Path[0]))] : nodes;

    private sealed record Reading(IReadOnlyList<Region> Nodes, int End, bool IsWeak)
    {
        public static readonly Reading Nothing = new([], 0, false);
    }
}
