using ComplianceCheck.Cross.Joining;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>That the report of a unit misses the requirement of its partition.</summary>
/// <param name="need">The requirement that compares districts.</param>
/// <param name="unit">The unit.</param>
internal sealed class FaultFact(Need need, UnitFact unit)
{
    /// <summary>The requirement that compares districts.</summary>
    public Need Need => need;

    /// <summary>The unit.</summary>
    public UnitFact Unit => unit;
}
