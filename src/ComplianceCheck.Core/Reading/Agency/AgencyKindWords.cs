using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Agency;

/// <summary>Words that show the kind of a body (<c>rules/lexicon/agencies.yaml</c>).</summary>
internal sealed class AgencyKindWords(WordReader file) : IWordFile<AgencyKindWords>
{
    /// <inheritdoc/>
    public static string FileName => "agencies";

    /// <summary>Bodies of the centre, by the beginning of their names.</summary>
    public WordEndings Central { get; } = file.Endings("central");

    /// <summary>Ends of names of bodies that other rules govern.</summary>
    public WordEndings Other { get; } = file.Endings("other");

    /// <summary>Departments although their names end like one of those.</summary>
    public WordEndings NotOther { get; } = file.Words("not-other").Without(file.Words("other")).Endings();

    /// <summary>Ends of names of departments.</summary>
    public WordEndings Department { get; } = file.Endings("department");

    /// <summary>Words that show a department wherever they stand in its name.</summary>
    public WordFinder DepartmentWords { get; } = file.Finder("department-words");

    /// <summary>Last characters of names of departments.</summary>
    public WordEndings DepartmentCharacters { get; } = file.Endings("department-characters");

    /// <summary>Other words that end so.</summary>
    public WordEndings NotDepartment { get; } = file.Words("not-department").EndingWith(file.Words("department-characters")).Endings();

    /// <summary>Units of a township.</summary>
    public IReadOnlyList<string> TownshipUnits { get; } = [.. file.Words("township-units")];

    /// <summary>Those behind which only the township itself stands, and no other part of it.</summary>
    public WordEndings TownshipUnitsAlone { get; } = file.Endings("township-units-alone");

    /// <summary>What stands behind the unit when the body is the township itself.</summary>
    public WordEndings TownshipTails { get; } = file.Endings("township-tails");

    /// <summary>Parts of a township.</summary>
    public WordEndings TownshipParts { get; } = file.Endings("township-parts");

    /// <summary>Words in which the unit is none.</summary>
    public WordEndings NotTownship { get; } = file.Words("not-township").EndingWith(file.Words("township-units")).Endings();

    /// <summary>Street offices by another name.</summary>
    public WordEndings StreetOffices { get; } = file.Endings("street-offices");

    /// <summary>What shows an office of a government far away.</summary>
    public WordFinder Liaison { get; } = file.Finder("liaison");

    /// <summary>The word for an office of a street.</summary>
    public WordEndings Offices { get; } = file.Endings("offices");

    /// <summary>The government of a place whose name is nothing more than the place.</summary>
    public IReadOnlyList<string> WholeGovernments { get; } = [.. file.Words("whole-governments")];

    /// <summary>Ends of names of governments.</summary>
    public WordEndings Government { get; } = file.Endings("government");

    /// <summary>Ends of names of committees that may govern an area.</summary>
    public WordEndings Committees { get; } = file.Endings("committees");

    /// <summary>What shows such an area.</summary>
    public WordEndings Areas { get; } = file.Endings("areas");

    /// <summary>Words that only point at a body.</summary>
    public WordEndings Pointers { get; } = file.Endings("pointers");

    /// <summary>What stands in no body's name.</summary>
    public WordFinder NotInNames { get; } = file.Finder("not-in-names");

    /// <summary>What holds such a word and may stand there all the same.</summary>
    public WordFinder Allowed { get; } = file.Words("allowed").Holding(file.Words("not-in-names")).Finder();

    /// <summary>What stands behind the names of bodies that are one.</summary>
    public WordEndings Joint { get; } = file.Endings("joint");

    /// <summary>Ways to write the same word in a body's name, the long one first.</summary>
    public IReadOnlyList<(string First, string Second)> Same { get; } = file.Pairs("same");

    /// <inheritdoc/>
    public static AgencyKindWords Read(WordReader file) => new(file);
}
