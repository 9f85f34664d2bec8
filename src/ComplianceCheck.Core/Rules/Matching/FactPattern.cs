namespace ComplianceCheck.Rules.Matching;

/// <summary>
/// Which facts of a report a check kind looks at for a requirement, and which of them it passes over and why. The
/// conditions are declared and not buried in a check, so that every engine evaluates the same ones in its own way and
/// <c>explain --on</c> can show each of them.
/// </summary>
public abstract class FactPattern
{
    private protected FactPattern(FactSet facts) => Facts = facts;

    /// <summary>Where the facts come from.</summary>
    public FactSet Facts { get; }

    /// <summary>The reasons to pass a fact over, in the order in which they are tried; keys of <c>rules/messages/matching.yaml</c>.</summary>
    public abstract IReadOnlyList<string> Reasons { get; }

    /// <summary>Whether a fact concerns a requirement at all.</summary>
    public abstract bool Concerns(object parameters, CheckSubject subject, object fact);

    /// <summary>Whether a fact is to be passed over for the reason at <paramref name="index"/> of <see cref="Reasons"/>.</summary>
    public abstract bool PassesOver(int index, object parameters, CheckSubject subject, object fact);

    /// <summary>Every fact that concerns a requirement, accepted or passed over for the first reason that holds.</summary>
    public abstract IReadOnlyList<FactMatch> Match(object parameters, CheckSubject subject);
}

/// <summary>A pattern over facts of type <typeparamref name="TFact"/> for requirements with <typeparamref name="TParameters"/>.</summary>
/// <typeparam name="TParameters">What a kind reads from the pack.</typeparam>
/// <typeparam name="TFact">The type of the facts.</typeparam>
public sealed class FactPattern<TParameters, TFact> : FactPattern
    where TParameters : notnull
    where TFact : class
{
    private readonly FactSet<TFact> facts;
    private readonly Func<TParameters, TFact, CheckSubject, bool>? concerns;
    private readonly string[] reasons;
    private readonly Func<TParameters, TFact, CheckSubject, bool>[] tests;

    internal FactPattern(FactSet<TFact> facts)
        : this(facts, null, [], [])
    {
    }

    private FactPattern(
        FactSet<TFact> facts,
        Func<TParameters, TFact, CheckSubject, bool>? concerns,
        string[] reasons,
        Func<TParameters, TFact, CheckSubject, bool>[] tests)
        : base(facts) => (this.facts, this.concerns, this.reasons, this.tests) = (facts, concerns, reasons, tests);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Reasons => reasons;

    /// <summary>The same pattern for facts that concern a requirement only where <paramref name="condition"/> holds as well.</summary>
    public FactPattern<TParameters, TFact> Where(Func<TParameters, TFact, bool> condition) =>
        Where((parameters, fact, _) => condition(parameters, fact));

    /// <summary>The same pattern with a condition that depends on the rest of the report.</summary>
    public FactPattern<TParameters, TFact> Where(Func<TParameters, TFact, CheckSubject, bool> condition) => new(
        facts,
        concerns is { } before ? (p, f, s) => before(p, f, s) && condition(p, f, s) : condition,
        reasons,
        tests);

    /// <summary>The same pattern, passing over facts for which <paramref name="condition"/> holds.</summary>
    /// <param name="reason">Why, a key of <c>rules/messages/matching.yaml</c>.</param>
    /// <param name="condition">The condition.</param>
    public FactPattern<TParameters, TFact> Unless(string reason, Func<TParameters, TFact, bool> condition) =>
        Unless(reason, (parameters, fact, _) => condition(parameters, fact));

    /// <summary>The same pattern, passing over facts by what the rest of the report says.</summary>
    public FactPattern<TParameters, TFact> Unless(string reason, Func<TParameters, TFact, CheckSubject, bool> condition) =>
        new(facts, concerns, [.. reasons, reason], [.. tests, condition]);

    /// <inheritdoc/>
    public override bool Concerns(object parameters, CheckSubject subject, object fact) =>
        concerns is null || concerns((TParameters)parameters, (TFact)fact, subject);

    /// <inheritdoc/>
    public override bool PassesOver(int index, object parameters, CheckSubject subject, object fact) =>
        tests[index]((TParameters)parameters, (TFact)fact, subject);

    /// <inheritdoc/>
    public override IReadOnlyList<FactMatch> Match(object parameters, CheckSubject subject) =>
        [.. In(parameters, subject, all: true).Select(fact => new FactMatch(fact, WhyNot((TParameters)parameters, fact, subject)))];

    /// <summary>The facts that concern a requirement, in the order of the report: those that are accepted, or all.</summary>
    internal IReadOnlyList<TFact> In(object given, CheckSubject subject, bool all)
    {
        var (parameters, found) = ((TParameters)given, (List<TFact>?)null);
        foreach (var fact in facts.In(subject))
        {
            if (Takes(parameters, fact, subject, all))
            {
                (found ??= []).Add(fact);
            }
        }

        return found ?? (IReadOnlyList<TFact>)[];
    }

    /// <summary>The first fact that is accepted; null where there is none.</summary>
    internal TFact? First(object given, CheckSubject subject)
    {
        var parameters = (TParameters)given;
        foreach (var fact in facts.In(subject))
        {
            if (Takes(parameters, fact, subject, all: false))
            {
                return fact;
            }
        }

        return null;
    }

    private bool Takes(TParameters parameters, TFact fact, CheckSubject subject, bool all) =>
        (concerns is null || concerns(parameters, fact, subject)) && (all || WhyNot(parameters, fact, subject) is null);

    private string? WhyNot(TParameters parameters, TFact fact, CheckSubject subject)
    {
        for (var i = 0; i < tests.Length; i++)
        {
            if (tests[i](parameters, fact, subject))
            {
                return reasons[i];
            }
        }

        return null;
    }
}
