using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Cross.Texts;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>What the texts of two units share, in working memory for a requirement.</summary>
/// <param name="need">The requirement.</param>
/// <param name="unit">The later of the two in the batch.</param>
/// <param name="other">The earlier; the unit itself where last year's report is meant.</param>
/// <param name="likeness">What they share.</param>
internal sealed class LikenessFact(Need need, UnitFact unit, UnitFact other, TextLikeness likeness)
{
    /// <summary>The requirement.</summary>
    public Need Need => need;

    /// <summary>Name of its kind.</summary>
    public string Kind => need.Kind;

    /// <summary>The unit.</summary>
    public UnitFact Unit => unit;

    /// <summary>The unit whose words they are, too.</summary>
    public UnitFact Other => other;

    /// <summary>What they share.</summary>
    public TextLikeness Likeness => likeness;

    /// <summary>Requirement and unit.</summary>
    public (Need Need, UnitFact Unit) Key => (need, unit);
}
