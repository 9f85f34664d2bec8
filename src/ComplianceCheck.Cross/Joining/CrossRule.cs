using ComplianceCheck.Batches;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Rules.Model;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Joining;

/// <summary>A kind on the network: which facts of a unit it joins, and the rule that joins them.</summary>
internal abstract class CrossRule : Rule
{
    /// <summary>Name of the kind.</summary>
    public abstract string Kind { get; }

    /// <summary>The facts of a unit that a requirement joins within the unit's own partition; says where nothing can be concluded.</summary>
    public virtual IEnumerable<object> FactsOf(Need need, UnitFact unit) => [];

    /// <summary>The facts of all units that a requirement joins across partitions: only those that have something to be joined with.</summary>
    public virtual IEnumerable<IEnumerable<object>> FactsOfAll(Need need, Batch batch) => [];

    /// <summary>A fault, with the name of the unit among its arguments.</summary>
    protected static Fault FaultOf(UnitFact unit, Documents.Model.Place? place, string? variant, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal) { ["unit"] = unit.Unit.Name };
        foreach (var (name, value) in arguments)
        {
            all[name] = value;
        }

        return new Fault { Place = place, Variant = variant, Arguments = all };
    }

    /// <summary>A cell as evidence.</summary>
    protected static CrossEvidence Read(UnitFact unit, UnitCell cell, bool isPrior = false) => new(
        unit.Unit.Id,
        unit.Unit.Year - (isPrior ? 1 : 0),
        new Evidence(cell.Label, cell.HasFigure ? ValueText.Number(cell.Value) : null, cell.Place.Quote),
        cell.Place);
}
