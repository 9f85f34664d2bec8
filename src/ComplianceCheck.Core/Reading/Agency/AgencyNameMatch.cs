using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Regions;

namespace ComplianceCheck.Reading.Agency;

/// <summary>Tells whether two names can be names of one body.</summary>
internal sealed class AgencyNameMatch
{
    private const int LongestText = 120;

    // A shorter name is found in too many others to be a part of them.
    private const int ShortestPart = 6;

    private readonly AgencyRegions book;
    private readonly AgencyKinds kinds;
    private readonly CharacterFolding folding;
    private readonly PlaceWords places;
    private readonly AgencyKindWords words;
    private readonly WordEndings areas;

    private AgencyNameMatch(Lexicon lexicon)
    {
        book = AgencyRegions.Of(lexicon);
        kinds = AgencyKinds.Of(lexicon);
        folding = lexicon.Get<CharacterFolding>();
        places = lexicon.Get<PlaceWords>();
        words = lexicon.Get<AgencyKindWords>();
        areas = lexicon.Get<BodyEndings>().Areas;
    }

    /// <summary>The matcher of a lexicon.</summary>
    public static AgencyNameMatch Of(Lexicon lexicon) => lexicon.Part(l => new AgencyNameMatch(l));

    /// <summary>The namings of a body, each with how it relates to the name that the body gives itself.</summary>
    public IReadOnlyList<AgencyMention> Related(IReadOnlyList<AgencyMention> mentions, string? full)
    {
        if (full is null)
        {
            return mentions;
        }

        var relations = new Dictionary<string, NameRelation>(StringComparer.Ordinal);
        return [.. mentions.Select(m =>
        {
            if (!relations.TryGetValue(m.Name, out var relation))
            {
                relations[m.Name] = relation = RelationOf(m.Name, full);
            }

            return m with { Relation = relation };
        })];
    }

    /// <summary>How a name relates to the name that a body gives itself; of two bodies that report together, to that of either.</summary>
    public NameRelation RelationOf(string name, string full)
    {
        var whole = RelationOfOne(name, full);
        return whole != NameRelation.Other || Bodies(full) is not { Count: > 1 } bodies ? whole : bodies.Select(b => RelationOfOne(name, b)).Min();
    }

    // “某局、某办(合署办公)”. A name that only holds 和 (发展和改革局) is one, as its halves are no names.
    private List<string> Bodies(string full)
    {
        var bodies = full.Split(['、', '和', '与', '及', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(b => b[..^words.Joint.EndOf(b)]).Where(b => b.Length > 0).ToList();
        return bodies.TrueForAll(kinds.IsAgencyName) ? bodies : [];
    }

    private NameRelation RelationOfOne(string name, string full)
    {
        // 某县人民政府办公室 writes for 某县人民政府: one name within the other is no contradiction.
        var (one, other) = (Likeness.Letters(name), Likeness.Letters(full));
        var isPart = one.Contains(other, StringComparison.Ordinal) || (one.Length >= ShortestPart && other.Contains(one, StringComparison.Ordinal));
        return isPart ? NameRelation.Same
            : IsShortFormOf(name, full) || IsShortFormOf(full, name) ? NameRelation.OtherForm
            : NameRelation.Other;
    }

    /// <summary>True where <paramref name="shorter"/> is another, usually shorter, way to name the body <paramref name="longer"/>.</summary>
    public bool IsShortFormOf(string shorter, string longer)
    {
        if (shorter.Length > LongestText || longer.Length > LongestText)
        {
            return false;
        }

        var a = folding.Fold(shorter);
        var b = folding.Fold(longer);
        if (a.Length < 2 || b.Length < 2)
        {
            return false;
        }

        if (a == b)
        {
            return true;
        }

        var (placeA, coreA) = Cut(a);
        var (placeB, coreB) = Cut(b);
        return TownshipsMatch(a, b) || (CoresMatch(coreA, coreB) && PlacesMatch(a, placeA, b, placeB));
    }

    // 某县赤水镇 is 赤水镇人民政府, and 某区人民政府解放街道办事处 is 解放街道.
    private bool TownshipsMatch(string a, string b) =>
        Township(a) is { Length: >= 3 } one && Township(b) is { Length: >= 3 } other
        && (one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal));

    /// <summary>The name of a township up to its unit (镇, 乡, 街道), without the words of its office; null for another body.</summary>
    private string? Township(string name)
    {
        foreach (var unit in words.TownshipUnits)
        {
            var end = name.LastIndexOf(unit, StringComparison.Ordinal) + unit.Length;
            if (end > unit.Length && (end == name.Length || words.TownshipTails.Holds(name.AsSpan(end))))
            {
                return name[..end];
            }
        }

        return null;
    }

    private static bool IsSubsequence(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
        {
            at += at < part.Length && part[at] == c ? 1 : 0;
        }

        return at == part.Length;
    }

    private bool CoresMatch(string a, string b)
    {
        // 某某区 reports for 某某区人民政府.
        if (a == b || (a.Length == 0 && words.WholeGovernments.Contains(b)) || (b.Length == 0 && words.WholeGovernments.Contains(a)))
        {
            return true;
        }

        // 发改局 is drawn from 发展和改革局: the same first and last characters, the others in order.
        var (little, large) = a.Length <= b.Length ? (a, b) : (b, a);
        return little.Length >= 3 && little[0] == large[0] && little[^1] == large[^1] && IsSubsequence(little, large);
    }

    private bool PlacesMatch(string a, string placeA, string b, string placeB)
    {
        if (placeA.Length == 0 || placeB.Length == 0 || placeA == placeB)
        {
            return true;
        }

        // 区商务局 says its own level only.
        if (areas.Holds(placeA) || areas.Holds(placeB))
        {
            var (one, name) = areas.Holds(placeA) ? (placeA, placeB) : (placeB, placeA);
            var unit = LastUnit(name);
            return unit < 0 || name[unit] == one[0];
        }

        var pathA = book.Resolve(a, []);
        var pathB = book.Resolve(b, []);
        return pathA.Count > 0 && pathB.Count > 0
            ? pathA.SequenceEqual(pathB)
            : IsSubsequence(placeA, placeB) || IsSubsequence(placeB, placeA);
    }

    private int LastUnit(string place)
    {
        var at = place.Length - 1;
        while (at >= 0 && !areas.Holds(place.AsSpan(at, 1)))
        {
            at--;
        }

        return at;
    }

    /// <summary>Cuts a name into its place and the rest, with synonyms written in one way.</summary>
    private (string Place, string Core) Cut(string name)
    {
        var start = places.BeforePlace.StartOf(name);
        var end = Math.Max(book.PlaceLength(name), start);
        if (end == start && areas.StartOf(name.AsSpan(start)) is var unit and > 0)
        {
            end += unit;
        }
        else
        {
            end = SkipArea(name, end);
        }

        if (end < name.Length && name[end] == '(' && name.IndexOf(')', end) is var close and > 0)
        {
            end = close + 1;
        }
        else if (end < name.Length && name[end] == ')')
        {
            end++;
        }

        var core = name[end..];
        foreach (var (longer, shorter) in words.Same)
        {
            core = core.Replace(longer, shorter, StringComparison.Ordinal);
        }

        return (name[start..end], core);
    }

    /// <summary>The end of an area's name: 平潭 + 综合实验区.</summary>
    private int SkipArea(string name, int from)
    {
        for (var end = Math.Min(name.Length, from + 12); end > from; end--)
        {
            if (words.Areas.EndOf(name.AsSpan(from, end - from)) >= 2 || (end == from + 1 && from > 0 && words.Areas.Holds(name.AsSpan(from, 1))))
            {
                return end;
            }
        }

        // A place that the book does not know: 某某县统计局.
        for (var end = Math.Min(name.Length - 2, from + 4); from == 0 && end > 1; end--)
        {
            if (areas.Holds(name.AsSpan(end - 1, 1)))
            {
                return end;
            }
        }

        return from;
    }
}
