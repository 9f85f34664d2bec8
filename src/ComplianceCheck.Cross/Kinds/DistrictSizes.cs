using ComplianceCheck.Cross.Joining;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>How many units of each district reported, and which requirement the partition is about.</summary>
/// <param name="need">The requirement that compares districts.</param>
/// <param name="year">The report year.</param>
/// <param name="requirement">Id of the requirement that is missed.</param>
/// <param name="units">Number of units by district.</param>
internal sealed class DistrictSizes(Need need, int year, string requirement, IReadOnlyDictionary<string, int> units)
{
    /// <summary>The requirement that compares districts.</summary>
    public Need Need => need;

    /// <summary>The report year.</summary>
    public int Year => year;

    /// <summary>Id of the requirement that is missed.</summary>
    public string Requirement => requirement;

    /// <summary>Number of units by district.</summary>
    public IReadOnlyDictionary<string, int> Units => units;
}
