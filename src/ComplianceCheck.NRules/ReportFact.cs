using ComplianceCheck.Rules.Matching;

namespace ComplianceCheck.NRules;

/// <summary>One fact of the report in working memory. Equal facts of a report are two facts, so this has an identity of its own.</summary>
/// <param name="set">The sort of fact.</param>
/// <param name="index">Its position among those of its sort; the network does not keep their order.</param>
/// <param name="value">The fact.</param>
internal sealed class ReportFact(FactSet set, int index, object value)
{
    /// <summary>Name of the sort of fact.</summary>
    public string Set { get; } = set.Name;

    /// <summary>Position among the facts of its sort.</summary>
    public int Index { get; } = index;

    /// <summary>The fact.</summary>
    public object Value { get; } = value;
}
