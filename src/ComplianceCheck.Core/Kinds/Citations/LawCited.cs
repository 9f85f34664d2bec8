using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Citations;

/// <summary>A document that should not be cited any more, or not without a second look.</summary>
internal sealed class LawCited : CheckKind<LawCited.Parameters>
{
    private static readonly FactPattern<Parameters, Citation> Cited = Given(FactSets.Citations)
        .Where((p, c) => c.LawKey is { } key && p.Laws.Contains(key));

    public override string Name => "law-cited";

    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    public override IReadOnlyList<FactPattern> Patterns => [Cited];

    protected override Parameters Read(ParameterReader parameters) => new(parameters.Laws("laws"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches) =>
        matches.First(Cited) is { } cited
            ? Verdict.Fail(FaultAt.Of(cited.Place))
            : Verdict.Pass();

    /// <summary>What the pack asks.</summary>
    /// <param name="Laws">Keys of the documents.</param>
    internal sealed record Parameters(IReadOnlyList<string> Laws);
}
