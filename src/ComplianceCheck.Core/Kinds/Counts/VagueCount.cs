using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Counts;

/// <summary>Numbers are exact.</summary>
internal sealed class VagueCount : CheckKind<NoParameters>
{
    private static readonly FactPattern<NoParameters, CountStatement> Vague = Given(FactSets.AllCounts)
        .Where((_, c) => c.IsVague)
        .OfTheYear();

    /// <inheritdoc/>
    public override string Name => "vague-count";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "count"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Vague];

    /// <inheritdoc/>
    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject, Matches matches)
    {
        var vague = matches.Accepted(Vague);
        return vague.Count == 0
            ? Verdict.Pass()
            : Verdict.Fail(FaultAt.Of(vague[0].Place, null, ("count", ValueText.Number(vague.Count))) with
            {
                Related = vague.Skip(1).Select(c => c.Place).ToArray(),
                Evidence = vague.Select(c => FaultAt.Read(c.Topic, c.Value, c.Place)).ToArray(),
            });
    }
}
