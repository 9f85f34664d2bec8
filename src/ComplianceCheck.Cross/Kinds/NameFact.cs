using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>A name in working memory: that of a unit, or one that a report uses.</summary>
internal sealed class NameFact
{
    private readonly Need need;

    /// <summary>A report of <paramref name="unit"/> uses a name.</summary>
    public NameFact(Need need, UnitFact unit, UnitName use) => (this.need, Unit, Name, Place) = (need, unit, use.Name, use.Place);

    /// <summary>A unit bears a name.</summary>
    public NameFact(Need need, UnitFact unit, string name) => (this.need, Unit, Name) = (need, unit, name);

    /// <summary>The unit.</summary>
    public UnitFact Unit { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where it is used; null for the unit that bears it.</summary>
    public Place? Place { get; }

    /// <summary>The unit bears it.</summary>
    public bool IsBearer => Place is null;

    /// <summary>Requirement, year and name.</summary>
    public (Need Need, int Year, string Name) Key => (need, Unit.Unit.Year, Name);
}
