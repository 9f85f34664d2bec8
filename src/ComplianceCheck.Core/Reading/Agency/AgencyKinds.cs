using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Regions;

namespace ComplianceCheck.Reading.Agency;

/// <summary>Tells the kind of a body by its name, by <c>rules/lexicon/agencies.yaml</c>.</summary>
internal sealed class AgencyKinds
{
    private const int LongestName = 40;
    private const int LongestText = 120;

    private readonly RegionNames places;
    private readonly CharacterFolding folding;
    private readonly WordEndings central;
    private readonly WordEndings other;
    private readonly WordEndings notOther;
    private readonly WordEndings department;
    private readonly WordEndings departmentCharacters;
    private readonly WordEndings notDepartment;
    private readonly WordEndings townshipUnits;
    private readonly WordEndings townshipTails;
    private readonly WordEndings townshipParts;
    private readonly WordEndings notTownship;
    private readonly WordEndings streetOffices;
    private readonly WordEndings government;
    private readonly WordEndings committees;
    private readonly WordEndings areas;
    private readonly WordEndings pointers;
    private readonly WordEndings offices;
    private readonly WordFinder liaison;
    private readonly WordFinder notInNames;
    private readonly WordFinder allowed;

    private AgencyKinds(Lexicon lexicon)
    {
        places = RegionNames.Of(lexicon);
        folding = CharacterFolding.Of(lexicon);
        central = Set("central");
        other = Set("other");
        notOther = Set("not-other");
        department = Set("department");
        departmentCharacters = Set("department-characters");
        notDepartment = Set("not-department");
        townshipUnits = Set("township-units");
        townshipTails = Set("township-tails");
        townshipParts = Set("township-parts");
        notTownship = Set("not-township");
        streetOffices = Set("street-offices");
        government = Set("government");
        committees = Set("committees");
        areas = Set("areas");
        pointers = Set("pointers");
        offices = Set("offices");
        liaison = new(lexicon.Words("agencies/liaison"));
        notInNames = new(lexicon.Words("agencies/not-in-names"));
        allowed = new(lexicon.Words("agencies/allowed"));

        WordEndings Set(string entry) => new(lexicon.Words("agencies/" + entry));
    }

    /// <summary>The reader of a lexicon.</summary>
    public static AgencyKinds Of(Lexicon lexicon) => lexicon.Part("agency-kinds", l => new AgencyKinds(l));

    /// <summary>The kind of the body of this name.</summary>
    public AgencyKind KindOf(string name)
    {
        var text = name.Length <= LongestText ? folding.Fold(name) : "";
        if (text.Length < 2)
        {
            return AgencyKind.Unknown;
        }

        if (other.EndOf(text) is var ending and > 0 && ending > notOther.EndOf(text))
        {
            return AgencyKind.Other;
        }

        return IsTownship(text) ? AgencyKind.Township
            : IsGovernment(text) ? AgencyKind.Government
            : IsDepartment(text) || central.Holds(text) ? AgencyKind.Department
            : AgencyKind.Unknown;
    }

    /// <summary>True where a body of the centre bears this name, which lies in no place.</summary>
    public bool IsCentral(string name) => central.StartOf(folding.Fold(name[..Math.Min(name.Length, LongestText)])) > 0;

    /// <summary>True where a text cut from a sentence can be the name of a body and is no word that only points at one (我局, 有关部门).</summary>
    public bool IsAgencyName(string candidate)
    {
        var text = candidate.Length <= LongestText ? folding.Fold(candidate) : "";
        if (text.Length is < 3 or > LongestName || pointers.Holds(text))
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
        if (allowed.IsIn(rest))
        {
            foreach (var word in allowed.Words)
            {
                rest = rest.Replace(word, "", StringComparison.Ordinal);
            }
        }

        return notInNames.IsIn(rest);
    }

    private bool IsTownship(string text)
    {
        if (streetOffices.EndOf(text) > 0)
        {
            return true;
        }

        // 驻京办事处 is an office of the government far away; any other 办事处 is one of a street.
        if (offices.EndOf(text) > 0)
        {
            return !liaison.IsIn(text);
        }

        for (var end = text.Length; end > 0; end--)
        {
            var head = text.AsSpan(0, end);
            if (townshipUnits.EndOf(head) is var unit and > 0
                && !notTownship.Holds(head)
                && (end < text.Length || unit < text.Length)
                && places.FullAt(text, Math.Max(0, end - 1), out _).Count == 0
                && !IsPlaceName(text[..end])
                && IsTownshipTail(text.AsSpan(end), notTownship.EndOf(head) > 0))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTownshipTail(ReadOnlySpan<char> tail, bool isWord) =>
        tail.IsEmpty || townshipTails.Holds(tail) || (!isWord && tail.Length is >= 2 and <= 14 && townshipParts.EndOf(tail) > 0);

    private bool IsGovernment(string text)
    {
        if (government.EndOf(text) > 0 || IsPlaceName(text))
        {
            return true;
        }

        if (committees.EndOf(text) is var committee and > 0)
        {
            var stem = text[..^committee];
            return areas.EndOf(stem) > 0 || IsPlaceName(stem) || stem.EndsWith(')') && areas.EndOf(stem.AsSpan(0, Math.Max(0, stem.IndexOf('(', StringComparison.Ordinal)))) > 0;
        }

        // An area named alone stands for its administration: 某某经济技术开发区.
        return areas.EndOf(text) is >= 2 && text.Length >= 5 && text[^1] == '区' && department.EndOf(text) == 0;
    }

    private bool IsDepartment(string text) =>
        department.EndOf(text) > 0 || notOther.EndOf(text) > 0 || (departmentCharacters.EndOf(text) > 0 && notDepartment.EndOf(text) == 0);

    private bool IsPlaceName(string text)
    {
        var at = places.SkipFull(text, 0);
        return text.Length > 1 && (at == text.Length || (places.ShortAt(text, at, out var length).Count > 0 && at + length == text.Length));
    }
}
