using ComplianceCheck.Cross.Joining;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>That a unit filed a report, to be joined by who filed it.</summary>
/// <param name="need">The requirement.</param>
/// <param name="unit">The unit.</param>
internal sealed class FilingFact(Need need, UnitFact unit)
{
    /// <summary>The unit.</summary>
    public UnitFact Unit => unit;

    /// <summary>Requirement, name, where, and year: towns of one name lie in many districts.</summary>
    public (Need Need, string Name, string District, string? Parent, int Year) Key => (need, unit.Unit.Name, unit.Unit.District, unit.Unit.Parent, unit.Unit.Year);
}
