using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cross.Joining;

/// <summary>A requirement, the units that it concerns, and what is concluded on it; sessions on several threads conclude on one.</summary>
internal sealed class Need(Requirement requirement, Reason?[] whyNot)
{
    private readonly Lock conclusions = new();
    private readonly List<CrossFault> faults = [];
    private readonly Dictionary<int, Reason> doubts = [];

    /// <summary>The requirement; what local packs change in it is decided unit by unit.</summary>
    public Requirement Requirement { get; } = requirement;

    /// <summary>Name of its kind; what rules match on.</summary>
    public string Kind => Requirement.Kind.Name;

    /// <summary>What was found.</summary>
    public IReadOnlyList<CrossFault> Faults => faults;

    /// <summary>What it reads from the pack.</summary>
    public T Parameters<T>() => (T)Requirement.Parameters;

    /// <summary>Why it does not concern a unit; null where it does.</summary>
    public Reason? WhyNot(UnitFact unit) => whyNot[unit.Index];

    /// <summary>Whether it concerns a unit.</summary>
    public bool Concerns(UnitFact unit) => whyNot[unit.Index] is null;

    /// <summary>Why nothing is concluded on a unit; null where something is.</summary>
    public Reason? Doubt(UnitFact unit) => doubts.GetValueOrDefault(unit.Index);

    /// <summary>Concludes nothing on a unit, unless a fault is found.</summary>
    public void Doubts(UnitFact unit, string reason, params string[] arguments)
    {
        lock (conclusions)
        {
            doubts[unit.Index] = new Reason(reason, arguments);
        }
    }

    /// <summary>Concludes a fault.</summary>
    public void Fails(CrossFault fault)
    {
        lock (conclusions)
        {
            faults.Add(fault);
        }
    }
}
