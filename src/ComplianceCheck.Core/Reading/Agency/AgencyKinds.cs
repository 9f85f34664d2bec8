using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Regions;

namespace ComplianceCheck.Reading.Agency;

/// <summary>Tells the kind of a body by its name, by <c>rules/lexicon/agencies.yaml</c>.</summary>
internal sealed class AgencyKinds
{
    private const int LongestName = 40;
    private const int LongestText = 120;

    // 国家, 中国 alone begin names of all sorts.
    private const int ShortestCentre = 2;

    private readonly RegionNames places;
    private readonly CharacterFolding folding;
    private readonly AgencyKindWords words;
    private readonly PlaceWords placeWords;
    private readonly WordEndings areas;
    private readonly WordEndings townshipUnits;

    private AgencyKinds(Lexicon lexicon)
    {
        places = RegionNames.Of(lexicon);
        folding = lexicon.Get<CharacterFolding>();
        words = lexicon.Get<AgencyKindWords>();
        placeWords = lexicon.Get<PlaceWords>();
        areas = lexicon.Get<BodyEndings>().Areas;
        townshipUnits = new(words.TownshipUnits);
    }

    /// <summary>The reader of a lexicon.</summary>
    public static AgencyKinds Of(Lexicon lexicon) => lexicon.Part(l => new AgencyKinds(l));

    /// <summary>The kind of the body of this name.</summary>
    public AgencyKind KindOf(string name)
    {
        var text = name.Length <= LongestText ? folding.Fold(name) : "";
        if (text.Length < 2)
        {
            return AgencyKind.Unknown;
        }

        if (words.Other.EndOf(text) is var ending and > 0 && ending > words.NotOther.EndOf(text) && !words.DepartmentWords.IsIn(text))
        {
            return AgencyKind.Other;
        }

        return IsTownship(text) ? AgencyKind.Township
            : IsGovernment(text) ? AgencyKind.Government
            : IsDepartment(text) || words.Central.Holds(text) ? AgencyKind.Department
            : AgencyKind.Unknown;
    }

    /// <summary>True where a body of the centre bears this name, which lies in no place.</summary>
    public bool IsCentral(string name)
    {
        var text = folding.Fold(name[..Math.Min(name.Length, LongestText)]);
        return words.Central.StartOf(text) > 0 && !IsBranch(text);
    }

    // 国家税务总局某县税务局 is the office of the centre in that county.
    private bool IsBranch(string text)
    {
        var centre = placeWords.BeforePlace.StartOf(text);
        return centre > ShortestCentre && (places.FullAt(text, centre, out _).Count > 0 || places.ShortAt(text, centre, out _).Count > 0
            || Enumerable.Range(centre + 2, Math.Max(0, text.Length - centre - 2)).Any(end => areas.EndOf(text.AsSpan(centre, end - centre)) > 0));
    }

    /// <summary>True where a text cut from a sentence can be the name of a body and is no word that only points at one (我局, 有关部门).</summary>
    public bool IsAgencyName(string candidate)
    {
        var text = candidate.Length <= LongestText ? folding.Fold(candidate) : "";
        if (text.Length is < 3 or > LongestName || words.Pointers.Holds(text))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!(char.IsLetter(c) || c is '(' or ')' or '·' or '、' || char.IsAsciiDigit(c)))
            {
                return false;
            }
        }

        return text.AsSpan().ContainsAnyInRange('\u4E00', char.MaxValue) && !HoldsOtherWords(text) && KindOf(text) != AgencyKind.Unknown;
    }

    // Names of places hold characters (将乐县, 未央区) that no other part of a name does.
    private bool HoldsOtherWords(string text)
    {
        var rest = text[places.SkipFull(text, 0)..];
        if (words.Allowed.IsIn(rest))
        {
            foreach (var word in words.Allowed.Words)
            {
                rest = rest.Replace(word, "", StringComparison.Ordinal);
            }
        }

        return words.NotInNames.IsIn(rest);
    }

    private bool IsTownship(string text)
    {
        if (words.StreetOffices.EndOf(text) > 0)
        {
            return true;
        }

        // 驻京办事处 is an office of the government far away; any other 办事处 is one of a street.
        if (words.Offices.EndOf(text) > 0)
        {
            return !words.Liaison.IsIn(text);
        }

        for (var end = text.Length; end > 0; end--)
        {
            var head = text.AsSpan(0, end);
            if (townshipUnits.EndOf(head) is var unit and > 0
                && !words.NotTownship.Holds(head)
                && (end < text.Length || unit < text.Length)
                && places.FullAt(text, Math.Max(0, end - 1), out _).Count == 0
                && !IsPlaceName(text[..end])
                && IsTownshipTail(text.AsSpan(end), words.NotTownship.EndOf(head) > 0 || words.TownshipUnitsAlone.EndOf(head) == unit))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTownshipTail(ReadOnlySpan<char> tail, bool isWord) =>
        tail.IsEmpty || words.TownshipTails.Holds(tail) || (!isWord && tail.Length is >= 2 and <= 14 && words.TownshipParts.EndOf(tail) > 0);

    private bool IsGovernment(string text)
    {
        if (words.Government.EndOf(text) > 0 || IsPlaceName(text))
        {
            return true;
        }

        if (words.Committees.EndOf(text) is var committee and > 0)
        {
            var stem = text[..^committee];
            return words.Areas.EndOf(stem) > 0 || IsPlaceName(stem) || stem.EndsWith(')') && words.Areas.EndOf(stem.AsSpan(0, Math.Max(0, stem.IndexOf('(', StringComparison.Ordinal)))) > 0;
        }

        // An area named alone stands for its administration: 某某经济技术开发区.
        return words.Areas.EndOf(text) is >= 2 && text.Length >= 5 && text[^1] == '区' && words.Department.EndOf(text) == 0;
    }

    private bool IsDepartment(string text) =>
        words.Department.EndOf(text) > 0 || words.DepartmentWords.IsIn(text) || words.NotOther.EndOf(text) > 0 || (words.DepartmentCharacters.EndOf(text) > 0 && words.NotDepartment.EndOf(text) == 0);

    private bool IsPlaceName(string text)
    {
        var at = places.SkipFull(text, 0);
        return text.Length > 1 && (at == text.Length || (places.ShortAt(text, at, out var length).Count > 0 && at + length == text.Length));
    }
}
