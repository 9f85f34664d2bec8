using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Model;

/// <summary>A way to test a requirement. One kind is one file in <c>Kinds</c> and one line in its registry.</summary>
public abstract class CheckKind
{
    /// <summary>The name that packs use, such as <c>count-or-zero</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How it tests, for <c>explain</c>.</summary>
    public abstract LocalizedText Description { get; }

    /// <summary>It joins what many reports say, so that one report alone is not asked about it.</summary>
    public virtual bool NeedsBatch => false;

    /// <summary>Names of faults that may have a message of their own.</summary>
    public virtual IReadOnlyList<string> Variants => [];

    /// <summary>Names of the arguments that its messages may use, besides <c>year</c> and <c>agency</c>.</summary>
    public virtual IReadOnlyList<string> Arguments => [];

    /// <summary>Reads the kind's own keys of a requirement; reports what is wrong with them to <paramref name="parameters"/>.</summary>
    public abstract object Bind(ParameterReader parameters);

    /// <summary>The facts it looks at.</summary>
    public abstract IReadOnlyList<FactPattern> Patterns { get; }

    /// <summary>Tests a requirement, matching the patterns directly.</summary>
    public Verdict Check(Requirement need, CheckSubject subject) => Check(need, subject, new DirectMatches(need.Parameters, subject));

    /// <summary>Tests a requirement on what an engine matched.</summary>
    public abstract Verdict Check(Requirement need, CheckSubject subject, Matches matches);

    /// <summary>Tests a requirement on what an engine matched; a defect in that is told apart from every other verdict.</summary>
    internal Verdict Test(Requirement need, CheckSubject subject, Matches matches)
    {
        try
        {
            return Check(need, subject, matches);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            return Verdict.Crashed(defect);
        }
    }

    /// <summary>What was computed on the way, a line each; empty for kinds that compute nothing. Only <c>explain --on</c> asks for it.</summary>
    public virtual IReadOnlyList<string> Workings(Requirement need, CheckSubject subject) => [];

    /// <summary>The sums of figures that it tests, whether they are right or not; empty for kinds that test none. Only formats that show the report ask for it.</summary>
    public virtual IReadOnlyList<TableSum> Sums(Requirement need, CheckSubject subject) => [];
}

/// <summary>A check kind with parameters of its own.</summary>
/// <typeparam name="TParameters">What it reads from the pack.</typeparam>
public abstract class CheckKind<TParameters> : CheckKind
    where TParameters : notnull
{
    /// <inheritdoc/>
    /// <remarks>Sentences belong to the catalogue; a kind without its sentence there does not load.</remarks>
    public override LocalizedText Description => KindTexts.Description(Name);

    /// <inheritdoc/>
    public sealed override object Bind(ParameterReader parameters) => Read(parameters);

    /// <inheritdoc/>
    public sealed override Verdict Check(Requirement need, CheckSubject subject, Matches matches) =>
        Check(need, (TParameters)need.Parameters, subject, matches);

    /// <summary>Begins a pattern.</summary>
    protected static FactPattern<TParameters, TFact> Given<TFact>(FactSet<TFact> facts)
        where TFact : class => new(facts);

    /// <summary>Reads the parameters.</summary>
    protected abstract TParameters Read(ParameterReader parameters);

    /// <summary>Tests a requirement.</summary>
    protected abstract Verdict Check(Requirement need, TParameters parameters, CheckSubject subject, Matches matches);
}
