using ComplianceCheck.Documents.Model;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Matching;

/// <summary>Facts of one sort in a report, as check kinds look at them.</summary>
public abstract class FactSet
{
    private protected FactSet(string name) => Name = name;

    /// <summary>Its key in <c>rules/messages/matching.yaml</c>.</summary>
    public string Name { get; }

    /// <summary>The facts of a report, in the order in which kinds look at them.</summary>
    public abstract IReadOnlyList<object> In(CheckSubject subject);

    /// <summary>Where a fact of this set stands; null where it has no one place.</summary>
    public abstract Place? PlaceOf(object fact);

    /// <summary>What was read, in words or figures; null where the quote says everything.</summary>
    public abstract LocalizedText? ValueOf(object fact);
}

/// <summary>Facts of type <typeparamref name="TFact"/>.</summary>
/// <typeparam name="TFact">The type.</typeparam>
public sealed class FactSet<TFact> : FactSet
    where TFact : class
{
    private readonly Func<CheckSubject, IReadOnlyList<TFact>> select;
    private readonly Func<TFact, Place?> place;
    private readonly Func<TFact, LocalizedText?> value;

    internal FactSet(
        string name, Func<CheckSubject, IReadOnlyList<TFact>> select, Func<TFact, Place?> place, Func<TFact, LocalizedText?> value)
        : base(name)
    {
        this.select = select;
        this.place = place;
        this.value = value;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TFact> In(CheckSubject subject) => select(subject);

    /// <inheritdoc/>
    public override Place? PlaceOf(object fact) => place((TFact)fact);

    /// <inheritdoc/>
    public override LocalizedText? ValueOf(object fact) => value((TFact)fact);
}
