using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Outlines;

namespace ComplianceCheck.Rules;

/// <summary>A way to test a requirement. One kind is one file in <c>Rules/Kinds</c> and one line in <see cref="CheckKinds"/>.</summary>
public abstract class CheckKind
{
    /// <summary>The name that packs use, such as <c>count-or-zero</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How it tests, for <c>explain</c>.</summary>
    public abstract LocalizedText Description { get; }

    /// <summary>Names of faults that may have a message of their own.</summary>
    public virtual IReadOnlyList<string> Variants => [];

    /// <summary>Names of the arguments that its messages may use, besides <c>year</c> and <c>agency</c>.</summary>
    public virtual IReadOnlyList<string> Arguments => [];

    /// <summary>Reads the kind's own keys of a requirement; reports what is wrong with them to <paramref name="parameters"/>.</summary>
    public abstract object Bind(ParameterReader parameters);

    /// <summary>The facts it looks at.</summary>
    public abstract IReadOnlyList<FactPattern> Patterns { get; }

    /// <summary>Tests a requirement, matching the patterns directly.</summary>
    public Verdict Check(Requirement need, CheckSubject subject) => Check(need, subject, new DirectMatches(need, subject));

    /// <summary>Tests a requirement on what an engine matched.</summary>
    public abstract Verdict Check(Requirement need, CheckSubject subject, Matches matches);

    /// <summary>What was computed on the way, a line each; empty for kinds that compute nothing. Only <c>explain --on</c> asks for it.</summary>
    public virtual IReadOnlyList<string> Workings(Requirement need, CheckSubject subject) => [];
}

/// <summary>A check kind with parameters of its own.</summary>
/// <typeparam name="TParameters">What it reads from the pack.</typeparam>
public abstract class CheckKind<TParameters> : CheckKind
    where TParameters : notnull
{
    /// <inheritdoc/>
    /// <remarks>Sentences belong to the catalogue; a kind without its sentence there does not load.</remarks>
    public override LocalizedText Description => Kinds.KindTexts.Description(Name);

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

/// <summary>What a requirement is tested on.</summary>
/// <param name="Facts">The report.</param>
/// <param name="Year">The report year; null where unknown.</param>
/// <param name="Prior">Last year's report; null where none was given.</param>
public sealed record CheckSubject(ReportFacts Facts, int? Year, ReportFacts? Prior)
{
    private readonly Dictionary<string, Section?> sections = new(StringComparer.Ordinal);
    private OfficialOutline? outline;
    private IReadOnlyList<CountStatement>? statedCounts;

    /// <summary>The sections as those of the fixed outline. Worked out once: many requirements ask, and some for every section.</summary>
    internal OfficialOutline Outline => outline ??= OfficialOutline.Of(Facts);

    /// <summary>The counts that the body states. Picked out once: most requirements on counts ask for these.</summary>
    internal IReadOnlyList<CountStatement> StatedCounts => statedCounts ??= Kinds.StatedCounts.Of(Facts);

    /// <summary>The section that a requirement means by a role: that of the fixed outline, else the first one of the role; null where there is none.</summary>
    internal Section? SectionOf(string role)
    {
        if (!sections.TryGetValue(role, out var section))
        {
            sections[role] = section = Outline.Find(role) ?? Facts.SectionOf(role);
        }

        return section;
    }
}
