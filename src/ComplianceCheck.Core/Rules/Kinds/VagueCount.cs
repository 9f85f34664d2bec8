using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>Numbers are exact.</summary>
internal sealed class VagueCount : CheckKind<NoParameters>
{
    /// <inheritdoc/>
    public override string Name => "vague-count";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "count"];

    /// <inheritdoc/>
    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject)
    {
        var vague = subject.Facts.Counts.Where(c => c is { IsVague: true, Covers: Coverage.ReportYear }).ToArray();
        return vague.Length == 0
            ? Verdict.Pass()
            : Verdict.Fail(FaultAt.Of(vague[0].Place, null, ("count", FaultAt.Number(vague.Length))) with
            {
                Related = vague.Skip(1).Select(c => c.Place).ToArray(),
                Evidence = vague.Select(c => FaultAt.Read(c.Topic, c.Value, c.Place)).ToArray(),
            });
    }
}
